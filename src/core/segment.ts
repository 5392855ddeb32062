import type { Point, Rect } from './units.ts';

/**
 * The shares of the way from `a` to `b` at which a straight line enters and leaves a rectangle; null: it misses it.
 * Source: slab method (Kay & Kajiya 1986).
 */
export function sharesInside(a: Point, b: Point, rect: Rect): readonly [number, number] | null {
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
  // Most lines of a search pass nowhere near.
  if ((a.x < rect.x && b.x < rect.x) || (a.x > right && b.x > right)) return null;
  if ((a.y < rect.y && b.y < rect.y) || (a.y > bottom && b.y > bottom)) return null;
  const [x, y] = [b.x - a.x, b.y - a.y];
  const [fromX, toX] = x === 0 ? [0, 1] : inOrder((rect.x - a.x) / x, (right - a.x) / x);
  const [fromY, toY] = y === 0 ? [0, 1] : inOrder((rect.y - a.y) / y, (bottom - a.y) / y);
  const enter = Math.max(0, fromX, fromY);
  const leave = Math.min(1, toX, toY);
  return enter > leave ? null : [enter, leave];
}

const inOrder = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);

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
