import { loudnessOf, truePeakOf } from './loudness.ts';
import { faded, RATE, samplesIn, scaled, type Wave } from './wave.ts';

/** What a sound is for. */
export type Kind = 'music' | 'ambience' | 'effect';

/** How loud a kind is (LUFS; an effect's in its loudest 0.4 s) and what its true peak may be before coding (dBTP). */
const LEVELS: Readonly<Record<Kind, { readonly lufs: number; readonly peak: number }>> = {
  music: { lufs: -24, peak: -3 },
  ambience: { lufs: -30, peak: -6 },
  effect: { lufs: -20, peak: -3.5 },
};

/** A tail this far below the peak is not kept. */
const GONE = 10 ** (-58 / 20);

/** How much of an effect's blows the limiter may take (dB), and how it looks ahead and lets go (seconds). */
const LIMITER = { most: 8, ahead: 0.002, release: 0.04 };

/** A copy that nowhere passes a ceiling: the gain bends down ahead of a blow and comes back after it. */
export function limited(wave: Wave, ceiling: number): Wave {
  const ahead = samplesIn(LIMITER.ahead);
  const back = 1 - Math.exp(-1 / (LIMITER.release * RATE));
  const need = wave.map((sample) => Math.min(1, ceiling / Math.max(1e-9, Math.abs(sample))));
  const held = need.map((_, i) => {
    let least = 1;
    for (let n = Math.max(0, i - ahead); n <= i + ahead && n < need.length; n += 1)
      least = Math.min(least, need[n] ?? 1);
    return least;
  });
  let gain = 1;
  const eased = held.map((least) => {
    gain = Math.min(least, gain + (1 - gain) * back);
    return gain;
  });
  // A mean over the look-ahead rounds the corners and still stays under the ceiling.
  let sum = 0;
  const width = ahead + 1;
  const rounded = eased.map((value, i) => {
    sum += value - (i >= width ? (eased[i - width] ?? 0) : 0);
    return sum / Math.min(width, i + 1);
  });
  return wave.map((sample, i) => sample * Math.min(rounded[i] ?? 1, need[i] ?? 1));
}

/** Brings channels to their kind's loudness and never over its peak; an effect's blows may be limited a little. */
export function levelled(channels: readonly Wave[], kind: Kind): Wave[] {
  const { lufs, peak } = LEVELS[kind];
  const { momentary, integrated } = loudnessOf(channels);
  const room = peak - truePeakOf(channels);
  const gain =
    10 **
    (Math.min(lufs - (kind === 'effect' ? momentary : integrated), room + (kind === 'effect' ? LIMITER.most : 0)) / 20);
  const loud = channels.map((wave) => scaled(wave, gain));
  const over = truePeakOf(loud) - peak;
  return over > 0 ? loud.map((wave) => limited(wave, 10 ** ((peak - 0.4) / 20))) : loud;
}

/** An effect without its silent tail, faded at both ends. */
export function trimmed(wave: Wave): Wave {
  const floor = GONE * wave.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const last = wave.findLastIndex((sample) => Math.abs(sample) > floor);
  const seconds = Math.min(wave.length, last + samplesIn(0.02)) / RATE;
  return faded(wave.slice(0, samplesIn(seconds)), 0.002, Math.min(0.06, seconds * 0.15));
}
