import { type Filter, filtered } from '../filters.ts';
import { white } from '../noise.ts';
import type { Random } from '../random.ts';
import { add, type Point, shaped, silence, type Wave } from '../wave.ts';

/** Makes one effect, always the same from the same source of numbers. */
export type Recipe = (random: Random) => Wave;

/** A part of an effect: when it sounds (seconds), what, and how loud. */
export type Laid = readonly [at: number, wave: Wave, gain?: number];

/** Several parts, one after or over the other, `seconds` long. */
export function laid(seconds: number, ...parts: readonly Laid[]): Wave {
  const out = silence(seconds);
  for (const [at, wave, gain = 1] of parts) add(out, wave, at, { gain });
  return out;
}

/** Filtered noise under an envelope. */
export const puff = (random: Random, points: readonly Point[], ...filters: readonly Filter[]): Wave =>
  shaped(filtered(white(random, points.at(-1)?.[0] ?? 0.1), filters), points);

/** A blow: up within a millisecond, gone to a thousandth after `fall` seconds. */
export function blow(random: Random, fall: number, ...filters: readonly Filter[]): Wave {
  const wave = filtered(white(random, fall), filters);
  return wave.map((sample, i) => sample * Math.min(1, i / 40) * 10 ** ((-3 * i) / wave.length));
}
