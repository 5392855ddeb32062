import type { CssPixels, Point, Seconds } from './units.ts';

/** Corners and middles of a square's sides, one after the other: what comes back to a place was away for minutes. */
const WAY: readonly (readonly [number, number])[] = [
  ...([
    [1, 0],
    [1, 1],
    [0, 1],
    [-1, 1],
  ] as const),
  ...([
    [-1, 0],
    [-1, -1],
    [0, -1],
    [1, -1],
  ] as const),
];
const STEP: Seconds = 60;

/**
 * Where what stands still is moved to, so that it leaves no trace on the screen: another place each minute, at most `most`
 * CSS pixels from its own.
 * @param epoch seconds since 1970, so that a page that is loaded afresh goes on where the one before was.
 */
export function pixelShiftAt(epoch: Seconds, most: CssPixels): Point {
  const [x, y] = WAY[Math.floor(epoch / STEP) % WAY.length] ?? [0, 0];
  return { x: x * most, y: y * most };
}
