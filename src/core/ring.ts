import type { Point } from './units.ts';

/** How square a balloon is: 2 is an ellipse, more is boxier. */
export const SQUARENESS = 2.9;

/** A closed line around a middle, as points in order. */
export type Ring = readonly Point[];

/** Hand's unevenness: how far inward (pixels) the line goes at an angle (radians). */
export type Wobble = (angle: number) => number;

/**
 * Points of a superellipse that fills a box of `width` × `height` around (0, 0), pushed inward by the wobble.
 * @see https://en.wikipedia.org/wiki/Superellipse
 */
export function superellipse(
  width: number,
  height: number,
  count: number,
  wobble: Wobble,
  squareness = SQUARENESS,
): Ring {
  const [a, b] = [width / 2, height / 2];
  return Array.from({ length: count }, (_, index) => {
    const turn = (index / count) * 2 * Math.PI;
    const angle = Math.atan2(b * Math.sin(turn), a * Math.cos(turn));
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const radius = ((Math.abs(cos) / a) ** squareness + (Math.abs(sin) / b) ** squareness) ** (-1 / squareness);
    const reach = Math.max(radius * 0.5, radius - wobble(turn));
    return { x: cos * reach, y: sin * reach };
  });
}

/** A slow, repeatable unevenness between 0 and `depth` pixels. */
export function unevenness(random: () => number, depth: number): Wobble {
  const [first, second] = [random() * 2 * Math.PI, random() * 2 * Math.PI];
  return (angle) => depth * (0.5 + 0.3 * Math.sin(2 * angle + first) + 0.2 * Math.sin(3 * angle + second));
}

/** Length of each piece of a ring, the last one leads back to the start. */
export const pieceLengths = (ring: Ring): readonly number[] =>
  ring.map((point, index) => {
    const next = ring[(index + 1) % ring.length] as Point;
    return Math.hypot(next.x - point.x, next.y - point.y);
  });

/** The part of a ring from one walked distance to another (pixels from its first point, `to` > `from`), ends included. */
export function partOf(ring: Ring, from: number, to: number): readonly Point[] {
  const lengths = pieceLengths(ring);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const part: Point[] = [];
  let walked = 0;
  for (let index = 0; walked <= to; index++) {
    const at = index % ring.length;
    const [point, next, length] = [ring[at] as Point, ring[(at + 1) % ring.length] as Point, lengths[at] as number];
    const pointAt = (distance: number): Point => {
      const share = length > 0 ? (distance - walked) / length : 0;
      return { x: point.x + (next.x - point.x) * share, y: point.y + (next.y - point.y) * share };
    };
    if (walked > from) part.push(point);
    if (walked <= from && from < walked + length) part.push(pointAt(from));
    if (walked <= to && to < walked + length) part.push(pointAt(to));
    walked += length;
    if (index > ring.length * 3 || total === 0) break;
  }
  return part;
}

const text = (value: number): string => String(Math.round(value * 10) / 10);
/** A point as path data. */
export const at = (point: Point): string => `${text(point.x)} ${text(point.y)}`;

/** Path data (without the leading M) of a smooth line through points; Catmull-Rom as cubic curves. */
export function smoothThrough(points: readonly Point[], isClosed: boolean): string {
  const count = points.length;
  const pick = (index: number): Point =>
    points[isClosed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] as Point;
  let data = '';
  for (let index = 0; index < (isClosed ? count : count - 1); index++) {
    const [before, from, to, after] = [pick(index - 1), pick(index), pick(index + 1), pick(index + 2)];
    const out = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const into = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    data += `C${at(out)} ${at(into)} ${at(to)}`;
  }
  return data;
}

/** Path data of a closed smooth line. */
export const closedPath = (ring: Ring): string => `M${at(ring[0] as Point)}${smoothThrough(ring, true)}Z`;
