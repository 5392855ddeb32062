import type { Seconds } from './units.ts';
import { type WordTime, wordsIn } from './word-times.ts';

/** How much is shown at once: characters in a line, and lines. */
export interface CaptionSize {
  readonly columns: number;
  readonly lines: number;
}

/** A part of a line that is shown at once. */
export interface CaptionPiece {
  /** Range of characters in the line's text. */
  readonly from: number;
  readonly to: number;
  /** Seconds from the line's start. */
  readonly start: Seconds;
  readonly end: Seconds;
}

const CLOSING = '["“”»«›‹’)\\]]*';
const SENTENCE_END = new RegExp(`[.!?…؟۔]${CLOSING}$`);
/** Not the end of a sentence: „16. Mai“, „z. B.“. */
const ORDINAL = /(^|\s|\()(\d+|\p{L})\.$/u;
const PHRASE_END = new RegExp(`[,;:–—،؛]${CLOSING}$`);

/** What a cut costs: at a sentence's end, at a phrase's, between two words, after a word that leads on. */
const COST = { piece: 10, sentence: 0, phrase: 7, word: 26, leading: 34, slack: 12, beyond: 400 } as const;
/** How much more a cut within a sentence costs where the piece holds the end of another: half of one, half of the next. */
const MIXED = 0.8;
/** Words as short as articles and prepositions. */
const SHORT_WORD = 3;

const isSentenceEnd = (word: string): boolean => SENTENCE_END.test(word) && !ORDINAL.test(word);

function costAfter(word: string, next: string | undefined): number {
  if (next === undefined) return 0;
  if (isSentenceEnd(word)) return COST.sentence;
  // A conjunction begins the next piece best.
  if (PHRASE_END.test(word) || /^(und|oder|aber|denn|sondern|and|or|but|because)$/i.test(next)) return COST.phrase;
  return word.length <= SHORT_WORD ? COST.leading : COST.word;
}

/** Lines that words take, each as full as it gets; a word longer than a line is broken. */
function linesOf(lengths: readonly number[], columns: number): number {
  let lines = 0;
  let room = -1;
  for (const length of lengths) {
    if (length + 1 <= room) room -= length + 1;
    else {
      const taken = Math.max(1, Math.ceil(length / columns));
      lines += taken;
      room = taken * columns - length;
    }
  }
  return lines;
}

/**
 * Cuts a text into pieces that follow each other and fit the size, at the ends of sentences or phrases where it can. A word
 * longer than all lines is a piece of its own. `ahead`: characters of a name before the first piece.
 * Returns ranges of characters, without the space between.
 */
export function cutCaption(
  text: string,
  { columns, lines }: CaptionSize,
  ahead = 0,
): readonly (readonly [from: number, to: number])[] {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  const said = words.map(([from, to]) => text.slice(from, to));
  const cuts = said.map((word, index) => costAfter(word, said[index + 1]));
  const lengths = said.map(({ length }) => length);
  const most = columns * lines;
  let ends = 0;
  const endsBefore = said.map((word) => (isSentenceEnd(word) ? ends++ : ends));
  // Cheapest way to each word's start (as in line breaking by Knuth and Plass 1981), with where its piece begins.
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end += 1) {
    const to = words[end - 1]?.[1] as number;
    const cut = cuts[end - 1] as number;
    let cheapest = { cost: Number.POSITIVE_INFINITY, from: 0 };
    for (let begin = end - 1; begin >= 0; begin -= 1) {
      const length = to - (words[begin]?.[0] as number);
      const own = lengths.slice(begin, end);
      const fits = linesOf(begin === 0 && ahead > 0 ? [ahead, ...own] : own, columns) <= lines;
      if (!fits && begin < end - 1) break;
      const slack = fits ? COST.slack * (1 - Math.min(1, length / most)) ** 2 : COST.beyond;
      const holdsEnd = (endsBefore[end - 1] as number) > (endsBefore[begin] as number);
      const mixed = holdsEnd ? MIXED * (cut + (cuts[begin - 1] ?? 0)) : 0;
      const cost = (best[begin]?.cost as number) + COST.piece + cut + slack + mixed;
      if (cost < cheapest.cost) cheapest = { cost, from: begin };
    }
    best.push(cheapest);
  }
  const pieces: (readonly [number, number])[] = [];
  for (let end = words.length; end > 0; end = best[end]?.from as number) {
    const begin = words[best[end]?.from as number];
    pieces.unshift([begin?.[0] as number, words[end - 1]?.[1] as number]);
  }
  return pieces;
}

/** The pieces of a line with their times: each begins with its first word and stays until the next one begins. */
export function captionPiecesOf(
  { text, duration }: { readonly text: string; readonly duration: Seconds },
  words: readonly WordTime[],
  size: CaptionSize,
  ahead = 0,
): readonly CaptionPiece[] {
  const cuts = cutCaption(text, size, ahead);
  const startOf = ([from]: readonly [number, number], index: number): Seconds =>
    index === 0 ? 0 : (words.find(([, , , to]) => to > from)?.[0] ?? duration);
  const starts = cuts.map(startOf);
  return cuts.map(([from, to], index) => ({
    from,
    to,
    start: starts[index] as Seconds,
    end: starts[index + 1] ?? duration,
  }));
}
