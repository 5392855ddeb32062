import { peakOf, RATE, type Wave } from './wave.ts';

/** How loud a sound is: over the whole and in its loudest 0.4 s (LUFS). */
export interface Loudness {
  readonly integrated: number;
  readonly momentary: number;
}

const BLOCK = 0.4 * RATE;
const HOP = BLOCK / 4;
const toLufs = (power: number): number => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));

/** The K-weighting of ITU-R BS.1770 with its constants for 48 kHz. */
function weighted(wave: Wave): Float64Array {
  const out = new Float64Array(wave.length);
  let [z1, z2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < wave.length; i += 1) {
    const x = wave[i] ?? 0;
    const shelf = 1.53512485958697 * x + z1;
    z1 = -2.69169618940638 * x + 1.69065929318241 * shelf + z2;
    z2 = 1.19839281085285 * x - 0.73248077421585 * shelf;
    const high = shelf + y1;
    y1 = -2 * shelf + 1.99004745483398 * high + y2;
    y2 = shelf - 0.99007225036621 * high;
    out[i] = high;
  }
  return out;
}

/**
 * The greatest value, between the samples too, in dBTP: four-fold oversampling with a windowed sinc, wherever a sample
 * comes near the greatest.
 */
export function truePeakOf(channels: readonly Wave[]): number {
  const taps = 12;
  const kernels = [1, 2, 3].map((phase) =>
    Array.from({ length: 2 * taps }, (_, n) => {
      const t = n - taps + 1 - phase / 4;
      const window = 0.5 + 0.5 * Math.cos((Math.PI * t) / taps);
      return (Math.sin(Math.PI * t) / (Math.PI * t)) * window;
    }),
  );
  let peak = Math.max(1e-6, peakOf(channels));
  const near = peak / 2;
  for (const wave of channels)
    for (let i = 0; i < wave.length; i += 1) {
      if (Math.abs(wave[i] ?? 0) < near) continue;
      for (const kernel of kernels) {
        let sum = 0;
        for (let n = 0; n < kernel.length; n += 1) sum += (kernel[n] ?? 0) * (wave[i + n - taps + 1] ?? 0);
        peak = Math.max(peak, Math.abs(sum));
      }
    }
  return 20 * Math.log10(peak);
}

/**
 * Measures one or two channels after ITU-R BS.1770-4 (gates at −70 LUFS and 10 LU). A sound shorter than a block counts
 * as one block with silence behind it.
 */
export function loudnessOf(channels: readonly Wave[]): Loudness {
  const weightedChannels = channels.map(weighted);
  const length = Math.max(BLOCK, channels[0]?.length ?? 0);
  const powers: number[] = [];
  for (let from = 0; from + BLOCK <= length; from += HOP) {
    let power = 0;
    for (const wave of weightedChannels)
      for (let i = from; i < from + BLOCK && i < wave.length; i += 1) power += (wave[i] ?? 0) ** 2 / BLOCK;
    powers.push(power);
  }
  const mean = (list: readonly number[]): number => list.reduce((sum, power) => sum + power, 0) / (list.length || 1);
  const loud = powers.filter((power) => toLufs(power) > -70);
  const gate = toLufs(mean(loud)) - 10;
  const integrated = toLufs(mean(loud.filter((power) => toLufs(power) > gate)));
  return { integrated, momentary: toLufs(Math.max(...powers)) };
}
