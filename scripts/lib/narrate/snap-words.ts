import type { WordTime } from '../voice/voice-file.ts';
import { envelopeOf } from './trim.ts';

const WINDOW = 0.01;
/** Below this share of the loudest moment nothing is said. */
const QUIET = 0.025;
/** Windows of quiet that make a pause. */
const PAUSE = 10;
/** Farthest that a word is moved, in seconds: beyond it the sound belongs to something else. */
const MOST = 0.3;

/** Times, in seconds, at which sound begins: at the start, and after every pause. */
function onsetsOf(samples: Float32Array, rate: number): readonly number[] {
  const envelope = envelopeOf(samples, rate);
  const limit = envelope.reduce((most, value) => Math.max(most, value), 0) * QUIET;
  const onsets: number[] = [];
  let quiet = PAUSE;
  envelope.forEach((value, index) => {
    if (value >= limit && quiet >= PAUSE) onsets.push(index * WINDOW);
    quiet = value >= limit ? 0 : quiet + 1;
  });
  return onsets;
}

/**
 * Lets words that follow a pause begin where their sound does: speech engines count part of a pause to the word after it,
 * or let a soft beginning pass. Only moves a word earlier, never into the one before.
 */
export function snapWords(words: readonly WordTime[], samples: Float32Array, rate: number): readonly WordTime[] {
  const onsets = onsetsOf(samples, rate);
  return words.map(([start, end, from, to], index): WordTime => {
    const free = words[index - 1]?.[1] ?? 0;
    const onset = onsets.find((at) => at >= free && at < start && start - at <= MOST);
    return [onset ?? start, end, from, to];
  });
}
