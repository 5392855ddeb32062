import type { Kept } from './soak-page.ts';

/** Loops in which programs are compiled and caches filled; what is kept after them should stay. */
const WARM = 10;
/** Kilobytes a loop. */
const MOST_SLOPE = 10;
/** A count may come and go; this much more in each loop is no chance any more. */
const STEADY = 0.05;

/** How one count went from the tenth loop to the last. */
export interface Verdict {
  readonly name: keyof Kept;
  readonly first: number;
  readonly last: number;
  /** Least and most in the first half after the tenth loop, and the most in the second. */
  readonly least: number;
  readonly most: number;
  readonly later: number;
  /** By which it grows with each loop (least squares). */
  readonly slope: number;
  readonly isKept: boolean;
}

function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [up, down] = values.reduce(
    ([over, under], value, at) => [over + (at - middle) * (value - mean), under + (at - middle) ** 2],
    [0, 0],
  );
  return down === 0 ? 0 : up / down;
}

/**
 * Judges what was kept after each of many loops: the heap by its slope; what can be counted must not be more in the second
 * half than it was in the first, unless it comes and goes. Memory of the processes is told, not judged: the system decides when it takes it back.
 */
export function verdictsOf(kept: readonly Kept[]): readonly Verdict[] {
  const [some] = kept;
  if (!some) return [];
  const warm = kept.slice(Math.min(WARM, kept.length - 2) - 1);
  const half = Math.ceil(warm.length / 2);
  return (Object.keys(some) as (keyof Kept)[]).map((name) => {
    const values = warm.map((one) => one[name]);
    const [early, late] = [values.slice(0, half), values.slice(half)];
    const [least, most, later] = [Math.min(...early), Math.max(...early), Math.max(...late)];
    const slope = slopeOf(values);
    const isKept = name === 'residentMB' || (name === 'heapKB' ? slope < MOST_SLOPE : later <= most || slope < STEADY);
    return { name, first: values[0] ?? 0, last: values.at(-1) ?? 0, least, most, later, slope, isKept };
  });
}
