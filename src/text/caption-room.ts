/** Width of a character of running text in em, over the language's letters and spaces. */
const CHARACTER = 0.54;
/** Longer lines are tiring to follow below a picture. */
const MOST_COLUMNS = 40;
/** Columns that a line's ragged end costs. */
const RAGGED = 3;
/** Below these columns, two lines hold too little of a sentence. */
const NARROW = 26;
const LEAST = 18;

/** Most characters a caption shows at a time, for a line's width in em: two lines, three where they are short. */
export function mostCharacters(width: number): number {
  const columns = Math.min(MOST_COLUMNS, Math.floor(width / CHARACTER));
  return Math.max(LEAST, (columns - RAGGED) * (columns < NARROW ? 3 : 2)) || LEAST;
}
