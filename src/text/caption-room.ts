import type { CaptionSize } from '../core/caption-cut.ts';
import type { CssPixels } from '../core/units.ts';

/** What a caption has room for: two lines, three where they are short. */
export interface CaptionRoom {
  readonly size: CaptionSize;
  /** What a full block takes with its gaps, CSS pixels. */
  readonly height: CssPixels;
}

/** Width of a character of running text in em: 0.54 on average over the lettering's letters and spaces, more in some lines. */
const CHARACTER = 0.56;
/** Longer lines are tiring to follow below a picture. */
const MOST_COLUMNS = 40;
/** Below these columns, two lines hold too little of a sentence. */
const NARROW = 26;
const LEAST = 6;
/** Columns added to an even share of the words, so that breaking them there takes no more lines. */
const SLACK = 7;
/** Words that are narrower than most get the chance to stand in one line. */
const NARROWER = 1.08;
/** Padding and gaps above and below, in em and CSS pixels; see captions.css. */
const PADDING = 0.65;
const GAPS: CssPixels = 20;

/** Room in a line of `width`; all CSS pixels. */
export function roomIn(box: {
  readonly width: CssPixels;
  readonly fontSize: CssPixels;
  readonly lineHeight: CssPixels;
  /** Room that the reader adds between letters. */
  readonly letter?: CssPixels;
}): CaptionRoom {
  const character = box.fontSize * CHARACTER + (box.letter ?? 0);
  const whole = Math.min(MOST_COLUMNS, Math.floor(box.width / character));
  const lines = whole < NARROW ? 3 : 2;
  // Few letters stray further from the average than many.
  const columns = Math.max(LEAST, whole < NARROW ? whole - 1 : whole);
  return { size: { columns, lines }, height: Math.ceil(lines * box.lineHeight + PADDING * box.fontSize + GAPS) };
}

/** Width in em that lets `length` characters stand in as few lines as `columns` allow, all about as long. */
export function widthFor(length: number, columns: number): number {
  const lines = Math.ceil(length / Math.max(1, columns * NARROWER));
  const even = Math.ceil(length / lines) + SLACK;
  return Math.round((lines <= 1 || even >= columns ? MOST_COLUMNS : even) * CHARACTER * 100) / 100;
}
