import { clamp, type Seconds } from './units.ts';
import type { WordTime } from './word-times.ts';

/*
 * A line that a device speaks has an estimated length; how far the voice is, is only known at some words' beginnings (not
 * in every browser) and at the line's end. Between these the telling runs at the pace that lines so far had, waits where
 * the voice is not yet, and hurries after it: the picture never leaps.
 */

/** Where in a line the voice is, at least and at most; seconds of the estimated line. */
export interface SpeechPlace {
  readonly least: Seconds;
  readonly most: Seconds;
}

/** Times the usual pace at which the picture follows a voice that is ahead. */
const HURRY = 4;
/** The telling waits so long before the end of a line that is still being spoken: at the very end it would be over. */
export const BEFORE_END: Seconds = 0.02;
/** How much one line counts against those before. */
const WEIGHT = 0.5;
const SLOWEST = 0.4;
const FASTEST = 2.5;

/**
 * Where the voice is. `word`: index of the word that has been heard to begin, -1: none yet; null: the browser does not
 * tell of words.
 */
export function speechPlaceOf(
  words: readonly WordTime[],
  duration: Seconds,
  word: number | null,
  isOver: boolean,
): SpeechPlace {
  if (isOver) return { least: duration, most: duration };
  const end = duration - BEFORE_END;
  if (word === null) return { least: 0, most: end };
  const next = words[word + 1];
  return {
    least: Math.min(end, words[word]?.[0] ?? 0),
    // Just before the next word, which is marked when it is heard.
    most: next ? Math.max(0, Math.min(end, next[0] - 0.001)) : end,
  };
}

/** How far the telling of a line is after `passed` seconds at `speed` estimated seconds a second. It never goes back. */
export function offsetAfter(offset: Seconds, passed: Seconds, speed: number, { least, most }: SpeechPlace): Seconds {
  const hurried = Math.min(least, offset + passed * speed * HURRY);
  return Math.max(offset, hurried, Math.min(most, offset + passed * speed));
}

/** The pace of coming lines after one that was estimated at so many seconds took so many; 1 is as estimated. */
export function learnedSpeed(before: number, estimated: Seconds, taken: Seconds): number {
  if (taken <= 0 || estimated <= 0) return before;
  const own = clamp(estimated / taken, SLOWEST, FASTEST);
  return before + (own - before) * WEIGHT;
}
