import type { Seconds } from './units.ts';
import { type WordTime, wordsIn } from './word-times.ts';

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
const COST = { piece: 10, sentence: 0, phrase: 7, word: 18, leading: 26, slack: 12, beyond: 400 } as const;
/** Words as short as articles and prepositions. */
const SHORT_WORD = 3;

function costAfter(word: string, next: string | undefined): number {
  if (next === undefined) return 0;
  if (SENTENCE_END.test(word) && !ORDINAL.test(word)) return COST.sentence;
  // A conjunction begins the next piece best.
  if (PHRASE_END.test(word) || /^(und|oder|aber|denn|sondern|and|or|but|because)$/i.test(next)) return COST.phrase;
  return word.length <= SHORT_WORD ? COST.leading : COST.word;
}

/**
 * Cuts a text into pieces of at most `most` characters that follow each other, at the ends of sentences or phrases where it
 * can. A single word longer than that is a piece of its own. Ranges of characters, without the space between.
 */
export function cutCaption(text: string, most: number): readonly (readonly [from: number, to: number])[] {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  // Cheapest way to each word's start (as in line breaking by Knuth and Plass 1981), with where its piece begins.
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end += 1) {
    const [lastFrom, to] = words[end - 1] as readonly [number, number];
    const next = words[end];
    const cut = COST.piece + costAfter(text.slice(lastFrom, to), next && text.slice(...next));
    let cheapest = { cost: Number.POSITIVE_INFINITY, from: 0 };
    for (let begin = end - 1; begin >= 0; begin -= 1) {
      const length = to - (words[begin]?.[0] as number);
      if (length > most && begin < end - 1) break;
      const slack = length > most ? COST.beyond : COST.slack * (1 - length / most) ** 2;
      const cost = (best[begin]?.cost as number) + cut + slack;
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
  most: number,
): readonly CaptionPiece[] {
  const cuts = cutCaption(text, most);
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
