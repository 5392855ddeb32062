import type { VoiceSpan } from '../core/score.ts';
import { phraseStartOf, type SpeechPiece } from '../core/speech-pieces.ts';
import type { Seconds } from '../core/units.ts';
import type { WordTime } from '../core/word-times.ts';
import type { Heard } from './narrator.ts';

/** A line that a device speaks, and how far it is. */
export interface Speaking {
  readonly line: VoiceSpan;
  readonly words: readonly WordTime[];
  pieces: readonly SpeechPiece[];
  utterance: SpeechSynthesisUtterance | null;
  /** Index of the word heard last; null: the browser has not told of words. */
  word: number | null;
  state: 'awaited' | 'speaking' | 'done';
  /** Seconds into the line: the voice's place as far as it is known, and the telling's, which never goes back. */
  voice: Seconds;
  offset: Seconds;
  isOver: boolean;
  /** Page times: when the piece was asked for or began, when a word was told last, when `heard` was asked last. */
  since: Seconds;
  told: Seconds;
  asked: Seconds;
}

/** Seconds into the line at which a character is spoken. */
export const timeAt = (words: readonly WordTime[], character: number): Seconds =>
  words.findLast(([, , from]) => from <= character)?.[0] ?? 0;

/** Where the voice has come to, as a character of the line's text. */
export const characterOf = ({ line, words, word, voice: at, offset }: Speaking): number => {
  if (word !== null) return words[Math.max(0, word)]?.[2] ?? 0;
  const known = words.findLast(([start]) => start <= Math.max(at, offset))?.[2] ?? 0;
  return phraseStartOf(line.text, known);
};

/** Seconds a piece of a line takes, as estimated. */
export const pieceLength = ({ words, line }: Speaking, [from, to]: SpeechPiece): Seconds =>
  (to >= line.text.length ? line.duration : timeAt(words, to)) - timeAt(words, from);

/** What a narrator tells of it. */
export const heardOf = ({ state, line, offset }: Speaking): Exclude<Heard, { state: 'quiet' }> => ({
  state,
  line,
  offset,
});
