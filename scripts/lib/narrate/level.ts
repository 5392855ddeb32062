import { loudnessOf, peaksOf } from './loudness.ts';

/** What every line is brought to, and what it may differ by, in LUFS; the highest peak in dBTP. */
export const TARGET = -18;
export const TOLERANCE = 1;
export const MAX_PEAK = -1.5;
/** Codecs add a little to peaks, so what they are given is lower. */
const CEILING = 10 ** (-4 / 20);
/** How long before a peak the limiter begins to hold, and how slowly it lets go, in seconds. */
const HOLD = 0.004;
const FADE = 0.004;

/** Holds down what would rise above the ceiling, without a step that could be heard. */
function limited(samples: Float32Array, rate: number): Float32Array {
  const peaks = peaksOf(samples);
  const wanted = peaks.map((peak) => Math.min(1, CEILING / Math.max(peak, 1e-9)));
  if (wanted.every((gain) => gain === 1)) return samples;
  const reach = Math.round(rate * HOLD);
  // Each moment takes the lowest gain of its surroundings, and the mean of that over the same reach.
  const lowest = new Float32Array(samples.length);
  const queue: number[] = [];
  let head = 0;
  for (let at = 0; at < samples.length + reach; at++) {
    if (at < samples.length) {
      while (queue.length > head && (wanted[queue.at(-1) as number] as number) >= (wanted[at] as number)) queue.pop();
      queue.push(at);
    }
    const middle = at - reach;
    if (middle < 0) continue;
    while ((queue[head] as number) < middle - reach) head++;
    lowest[middle] = wanted[queue[head] as number] as number;
  }
  const out = new Float32Array(samples.length);
  let sum = 0;
  let count = 0;
  for (let at = -reach; at < samples.length; at++) {
    const [enters, leaves] = [at + reach, at - reach - 1];
    if (enters < samples.length) {
      sum += lowest[enters] as number;
      count++;
    }
    if (leaves >= 0) {
      sum -= lowest[leaves] as number;
      count--;
    }
    if (at >= 0) out[at] = (samples[at] as number) * Math.min(1, sum / count);
  }
  return out;
}

const times = (samples: Float32Array, factor: number): Float32Array => samples.map((sample) => sample * factor);

/** Lets sound begin and end without a click. */
function faded(samples: Float32Array, rate: number): Float32Array {
  const length = Math.min(Math.round(rate * FADE), samples.length >> 1);
  return samples.map((sample, at) => sample * Math.min(1, (at + 0.5) / length, (samples.length - at - 0.5) / length));
}

/** Brings sound to the target's loudness with no peak above the ceiling. What the limiter takes is given back. */
export function levelled(samples: Float32Array, rate: number): Float32Array {
  const before = loudnessOf(samples, rate);
  if (!Number.isFinite(before)) return samples;
  let gain = TARGET - before;
  let out = samples;
  for (let pass = 0; pass < 4; pass++) {
    out = limited(times(samples, 10 ** (gain / 20)), rate);
    const off = TARGET - loudnessOf(out, rate);
    if (Math.abs(off) < 0.1) break;
    gain += off;
  }
  return faded(out, rate);
}
