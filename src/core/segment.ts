import type { Point, Rect } from './units.ts';

/**
 * The shares of the way from `a` to `b` at which a straight line enters and leaves a rectangle; null: it misses it.
 * Source: Liang–Barsky clipping.
 */
export function sharesInside(a: Point, b: Point, rect: Rect): readonly [number, number] | null {
  let [enter, leave] = [0, 1];
  const edges = [
    [a.x - b.x, a.x - rect.x],
    [b.x - a.x, rect.x + rect.width - a.x],
    [a.y - b.y, a.y - rect.y],
    [b.y - a.y, rect.y + rect.height - a.y],
  ] as const;
  for (const [step, room] of edges) {
    if (step === 0) {
      if (room < 0) return null;
      continue;
    }
    const share = room / step;
    if (step < 0) enter = Math.max(enter, share);
    else leave = Math.min(leave, share);
    if (enter > leave) return null;
  }
  return [enter, leave];
}

/** Whether two straight lines cross. */
export function isCrossing(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether a point lies within a closed outline (even–odd). */
export function isWithin(point: Point, outline: readonly Point[]): boolean {
  let isIn = false;
  for (let index = 0, last = outline.length - 1; index < outline.length; last = index++) {
    const [a, b] = [outline[index] as Point, outline[last] as Point];
    if (a.y > point.y !== b.y > point.y && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn;
  }
  return isIn;
}
