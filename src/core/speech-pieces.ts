import { wordsIn } from './word-times.ts';

/** A range of a line's text that is spoken in one go. */
export type SpeechPiece = readonly [from: number, to: number];

/** Longest piece: some browsers fall silent after about 15 seconds of one utterance. */
const MOST_CHARACTERS = 150;
const SENTENCE_END = /[.!?…؟۔:]["“”»«›‹’)\]]*$/;
const PHRASE_END = /[,;–—،؛]["“”»«›‹’)\]]*$/;

/** How good it is to rest after a word. */
const restAfter = (word: string): number => (SENTENCE_END.test(word) ? 2 : PHRASE_END.test(word) ? 1 : 0);

/**
 * Cuts a text from a character on into pieces that can be spoken one after the other: at sentences' ends where they are
 * long enough together, else at commas, else between words. A single word is never cut.
 */
export function speechPiecesOf(text: string, from = 0): readonly SpeechPiece[] {
  const words = wordsIn(text).filter(([, to]) => to > from);
  const pieces: SpeechPiece[] = [];
  let index = 0;
  while (index < words.length) {
    const start = Math.max(from, words[index]![0]);
    let best = index;
    for (let last = index; last < words.length && words[last]![1] - start <= MOST_CHARACTERS; last++) {
      const isEnd = last === words.length - 1;
      const rest = restAfter(text.slice(...words[last]!));
      if (isEnd || rest >= restAfter(text.slice(...words[best]!))) best = last;
      if (isEnd) break;
    }
    pieces.push([start, words[best]![1]]);
    index = best + 1;
  }
  return pieces;
}

/** Where the phrase begins that a character belongs to. */
export function phraseStartOf(text: string, at: number): number {
  let start = 0;
  for (const [from, to] of wordsIn(text)) {
    if (from > at) break;
    if (to <= at && restAfter(text.slice(from, to)) > 0) start = to + 1;
  }
  return Math.min(start, at);
}
