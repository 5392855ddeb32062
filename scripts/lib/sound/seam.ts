import { filtered } from './filters.ts';
import { peakOf, RATE, samplesIn, type Wave } from './wave.ts';

/** How well a loop's end meets its start. */
export interface Seam {
  /** Difference of the level 50 ms before and after the seam, in dB beyond what the loop does elsewhere (its 99th percentile). */
  readonly level: number;
  /** Step across the seam against the loop's greatest step between samples elsewhere: ≤ 1 is no click. */
  readonly step: number;
  /** Energy above 6 kHz in the 4 ms around the seam against the loop's own 99th percentile, dB: ≤ 0 is no click. */
  readonly click: number;
  /** Difference of the spectrum 80 ms before and after, in dB beyond what the loop does elsewhere (its 99th percentile). */
  readonly spectrum: number;
}

/** A ring that begins elsewhere. */
export function rotated(wave: Wave, start: number): Wave {
  const out = new Float32Array(wave.length);
  for (let i = 0; i < wave.length; i += 1) out[i] = wave[(i + start + wave.length) % wave.length] ?? 0;
  return out;
}

/** The quietest, flattest sample within `within` seconds of one: where a ring is best cut. */
export function startOf(channels: readonly Wave[], near: number, within = 0.025): number {
  const [reach, length] = [samplesIn(within), channels[0]?.length ?? 1];
  let best = { at: near, cost: Infinity };
  for (let at = near - reach; at <= near + reach; at += 1) {
    let cost = 0;
    for (const wave of channels) {
      const here = wave[(at + length) % length] ?? 0;
      const before = wave[(at - 1 + length) % length] ?? 0;
      cost += Math.abs(here) + Math.abs(before) + 2 * Math.abs(here - before);
    }
    if (cost < best.cost) best = { at, cost };
  }
  return best.at;
}

const percentile = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;

const BANDS = [125, 250, 500, 1000, 2000, 4000, 8000];

/** Power of some samples of a ring, in dB; what lies under `floor` cannot be heard and does not count. */
function powerAt(wave: Wave, from: number, count: number, floor: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i += 1) sum += (wave[(i + 2 * wave.length) % wave.length] ?? 0) ** 2;
  return 10 * Math.log10(sum / count + floor);
}

/** Measures the seam of a decoded loop, each figure against the same figure at many other places of it. */
export function seamOf(channels: readonly Wave[]): Seam {
  const wave = channels.length === 1 ? channels[0]! : channels[0]!.map((sample, i) => (sample + channels[1]![i]!) / 2);
  // 50 dB under the loop's mean.
  const floor = 1e-5 * 10 ** (powerAt(wave, 0, wave.length, 1e-12) / 10);
  const places = Array.from({ length: 400 }, (_, i) => Math.floor(((i + 0.5) * wave.length) / 400));
  const beyond = (at: (place: number) => number, share: number): number => at(0) - percentile(places.map(at), share);
  const [short, long] = [samplesIn(0.05), samplesIn(0.08)];
  const level = beyond(
    (place) => Math.abs(powerAt(wave, place, short, floor) - powerAt(wave, place - short, short, floor)),
    0.99,
  );
  const steps = wave.map((sample, i) => Math.abs(sample - (wave[(i + wave.length - 1) % wave.length] ?? 0)));
  const elsewhere = steps.subarray(samplesIn(0.005), steps.length - samplesIn(0.005));
  const step = (steps[0] ?? 0) / Math.max(1e-9, peakOf([elsewhere]));
  const high = filtered(
    wave,
    [
      { kind: 'high', hz: 6000 },
      { kind: 'high', hz: 6000 },
    ],
    { ring: true },
  );
  const around = Math.round(0.002 * RATE);
  const click = beyond((place) => powerAt(high, place - around, 2 * around, floor / 10), 0.99);
  const bands = BANDS.map((hz) => filtered(wave, [{ kind: 'band', hz, q: 1.4 }], { ring: true }));
  const spectrum = beyond(
    (place) =>
      bands.reduce(
        (sum, band) =>
          sum + Math.abs(powerAt(band, place, long, floor / 10) - powerAt(band, place - long, long, floor / 10)),
        0,
      ) / bands.length,
    0.99,
  );
  return { level, step, click, spectrum };
}
