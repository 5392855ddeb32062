import type { WordTime } from '../voice/voice-file.ts';
import { wordsIn } from './text-words.ts';
import { envelopeOf } from './trim.ts';

const WINDOW = 0.01;
/** Below this share of the loudest moment nothing is said. */
const QUIET = 0.06;
/** A silence of this many windows is a pause; shorter ones belong to stops such as p and t. */
const PAUSE_WINDOWS = 12;

/** About how many syllables a word has: its groups of vowels, a digit as two. */
export const syllablesOf = (word: string): number =>
  Math.max(1, (word.match(/[aeiouyäöüáéíóúàèìòùâêîôû]+/giu) ?? []).length + 2 * (word.match(/\d/g) ?? []).length);

/**
 * Word times for sound of which only the text is known: words take voiced time by their syllables, and pauses are left
 * out. Good to about a tenth of a second in even speech.
 */
export function spreadWords(text: string, samples: Float32Array, rate: number): readonly WordTime[] {
  const envelope = envelopeOf(samples, rate);
  const limit = envelope.reduce((most, value) => Math.max(most, value), 0) * QUIET;
  const isVoiced = Array.from(envelope, (value) => value > limit);
  let silence = 0;
  isVoiced.forEach((voiced, index) => {
    if (!voiced) {
      silence++;
      return;
    }
    if (silence < PAUSE_WINDOWS && silence < index) isVoiced.fill(true, index - silence, index);
    silence = 0;
  });
  const voicedAt = isVoiced.flatMap((voiced, index) => (voiced ? [index * WINDOW] : []));
  const words = wordsIn(text);
  const weights = words.map(({ core }) => syllablesOf(core));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const timeAt = (share: number): number => voicedAt[Math.round(share * (voicedAt.length - 1))] ?? 0;
  let done = 0;
  return words.map(({ from, to }, index): WordTime => {
    const start = timeAt(done / total);
    done += weights[index] as number;
    return [start, Math.max(start, timeAt(done / total)), from, to];
  });
}
