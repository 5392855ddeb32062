/*
 * Loudness and true peak of mono sound, by ITU-R BS.1770-4.
 * https://www.itu.int/rec/R-REC-BS.1770
 */

type Biquad = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

/** The two filters of the K weighting at a rate, designed as the recommendation's own are at 48 kHz. */
function kFilters(rate: number): readonly [Biquad, Biquad] {
  const shelf = Math.tan((Math.PI * 1681.974450955533) / rate);
  const [vh, q] = [10 ** (3.999843853973347 / 20), 0.7071752369554196];
  const vb = vh ** 0.4996667741545416;
  const a = 1 + shelf / q + shelf ** 2;
  const pass = Math.tan((Math.PI * 38.13547087602444) / rate);
  const q2 = 0.5003270373238773;
  const c = 1 + pass / q2 + pass ** 2;
  return [
    [
      (vh + (vb * shelf) / q + shelf ** 2) / a,
      (2 * (shelf ** 2 - vh)) / a,
      (vh - (vb * shelf) / q + shelf ** 2) / a,
      (2 * (shelf ** 2 - 1)) / a,
      (1 - shelf / q + shelf ** 2) / a,
    ],
    [1, -2, 1, (2 * (pass ** 2 - 1)) / c, (1 - pass / q2 + pass ** 2) / c],
  ];
}

function filtered(samples: Float32Array, [b0, b1, b2, a1, a2]: Biquad): Float32Array {
  const out = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let index = 0; index < samples.length; index++) {
    const x = samples[index] as number;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[index] = y;
  }
  return out;
}

const lufsOf = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Integrated loudness in LUFS; −Infinity for silence. A line shorter than a block of 400 ms is one block of its own
 * length: as loud as it would be if it went on like that.
 */
export function loudnessOf(samples: Float32Array, rate: number): number {
  const [shelf, pass] = kFilters(rate);
  const weighted = filtered(filtered(samples, shelf), pass);
  const block = Math.min(weighted.length, Math.round(rate * 0.4));
  const step = Math.max(1, Math.round(rate * 0.1));
  const powers: number[] = [];
  for (let from = 0; from + block <= weighted.length && block > 0; from += step) {
    let sum = 0;
    for (let at = from; at < from + block; at++) sum += (weighted[at] as number) ** 2;
    powers.push(sum / block);
  }
  const heard = powers.filter((power) => lufsOf(power) > -70);
  if (heard.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = lufsOf(mean(heard)) - 10;
  return lufsOf(mean(heard.filter((power) => lufsOf(power) > gate)));
}

const FINER = 4;
const REACH = 12;

/** Weights that find the values between samples: a windowed sinc for each of the four places. */
const WEIGHTS: readonly (readonly number[])[] = Array.from({ length: FINER }, (_, phase) =>
  Array.from({ length: 2 * REACH }, (__, tap) => {
    const x = tap - REACH + 1 - phase / FINER;
    const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / (REACH + 1));
    return x === 0 ? 1 : (Math.sin(Math.PI * x) / (Math.PI * x)) * window;
  }),
);

/** Height of the curve at and after each sample, looked at four times as finely. */
export function peaksOf(samples: Float32Array): Float32Array {
  const peaks = new Float32Array(samples.length);
  for (let index = 0; index < samples.length; index++) {
    let most = Math.abs(samples[index] as number);
    for (let phase = 1; phase < FINER; phase++) {
      const weights = WEIGHTS[phase] as readonly number[];
      let sum = 0;
      for (let tap = 0; tap < weights.length; tap++) {
        sum += (samples[index + tap - REACH + 1] ?? 0) * (weights[tap] as number);
      }
      most = Math.max(most, Math.abs(sum));
    }
    peaks[index] = most;
  }
  return peaks;
}

/** True peak in dBTP; −Infinity for silence. */
export const truePeakOf = (samples: Float32Array): number =>
  20 * Math.log10(peaksOf(samples).reduce((most, peak) => Math.max(most, peak), 0));
