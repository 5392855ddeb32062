import type { Size } from './balloon.ts';
import { at, closedPath, partOf, pieceLengths, type Ring, smoothThrough, superellipse, unevenness } from './ring.ts';
import { type CssPixels, clamp, type Point } from './units.ts';

/** What a rounded balloon is drawn from; `tip` is seen from the box's middle. */
export interface BalloonForm {
  readonly box: Size;
  readonly fontSize: CssPixels;
  readonly tip: Point | null;
  readonly middle: Point;
  readonly random: () => number;
}

const RING_POINTS = 40;
const BASE_FONT = 17;
const WOBBLE = 2.6;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const add = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
const toward = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});
const moved = (points: Ring, by: Point): Ring => points.map((point) => add(point, by));

/** Where the tail leaves: index of the ring's point that looks at the tip from a spot near the middle. */
function rootOf(ring: Ring, box: Size, tip: Point): number {
  // Lettered tails leave from under the text, not from the balloon's corner: the spot moves towards the tip.
  const spot = {
    x: clamp(tip.x, -box.width * 0.27, box.width * 0.27),
    y: clamp(tip.y, -box.height * 0.12, box.height * 0.12),
  };
  const wanted = Math.atan2(tip.y - spot.y, tip.x - spot.x);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, point] of ring.entries()) {
    const turn = Math.atan2(point.y - spot.y, point.x - spot.x) - wanted;
    const miss = Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
    if (miss < least) [best, least] = [index, miss];
  }
  return best;
}

/** Outward direction of a ring at one of its points, of length 1. */
function outwardAt(ring: Ring, index: number): Point {
  const before = ring[(index - 1 + ring.length) % ring.length] as Point;
  const after = ring[(index + 1) % ring.length] as Point;
  const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
  return { x: (after.y - before.y) / length, y: -(after.x - before.x) / length };
}

/** Speech and whisper: a rounded, uneven line whose tail leaves at right angles and bends to its speaker. */
export function tailedPath({ box, fontSize, tip, middle, random }: BalloonForm): string {
  const depth = WOBBLE * Math.min(1.6, fontSize / BASE_FONT);
  const ring = superellipse(box.width, box.height, RING_POINTS, unevenness(random, depth));
  if (!tip) return closedPath(moved(ring, middle));
  const root = rootOf(ring, box, tip);
  const lengths = pieceLengths(ring);
  const total = sumOf(lengths);
  const walked = sumOf(lengths.slice(0, root));
  const rootPoint = ring[root] as Point;
  const reach = Math.hypot(tip.x - rootPoint.x, tip.y - rootPoint.y);
  const half = clamp(Math.min(fontSize * 0.62, reach * 0.42, box.width * 0.2), 4, 16);
  const body = partOf(ring, walked + half, walked + total - half);
  const [start, end] = [body[0] as Point, body[body.length - 1] as Point];
  const outward = outwardAt(ring, root);
  const bend = (from: Point, pull: number): Point => {
    // Long tails run straight after their bend: the search reckons with a straight line.
    const way = Math.min(reach, fontSize * 3.2) * pull;
    const out = { x: from.x + outward.x * way, y: from.y + outward.y * way };
    return toward(out, toward(from, tip, 0.6), 0.42);
  };
  const sway = 0.5 + (random() - 0.5) * 0.12;
  const shift = (point: Point): string => at(add(point, middle));
  return `M${shift(start)}${smoothThrough(moved(body, middle), false)}Q${shift(bend(end, sway))} ${shift(tip)}Q${shift(bend(start, sway * 0.92))} ${shift(start)}Z`;
}

/** Thought: a cloud of bumps, and bubbles that lead to the thinker. */
export function cloudPaths({ box, fontSize, tip, middle, random }: BalloonForm, bump: CssPixels): readonly string[] {
  const ring = superellipse(box.width - 2 * bump * 0.8, box.height - 2 * bump * 0.8, RING_POINTS, () => 0);
  const total = sumOf(pieceLengths(ring));
  const count = Math.max(7, Math.round(total / (bump * 3.3)));
  const cuts = Array.from({ length: count }, (_, index) => (total * (index + random() * 0.42)) / count);
  const points = cuts.map((cut) => partOf(ring, cut, cut + 0.01)[0] as Point);
  const shift = (point: Point): string => at(add(point, middle));
  let body = `M${shift(points[0] as Point)}`;
  for (const [index, from] of points.entries()) {
    const to = points[(index + 1) % count] as Point;
    const chord = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const rise = Math.min(chord * 0.66, bump * 1.05);
    const out = { x: ((to.y - from.y) / chord) * rise, y: (-(to.x - from.x) / chord) * rise };
    body += `C${shift(add(toward(from, to, 0.06), out))} ${shift(add(toward(from, to, 0.94), out))} ${shift(to)}`;
  }
  const paths = [`${body}Z`];
  if (!tip) return paths;
  const root = ring[rootOf(ring, box, tip)] as Point;
  for (const [share, size] of [
    [0.36, 0.44],
    [0.68, 0.3],
    [0.94, 0.19],
  ] as const) {
    const edge = toward(root, tip, share);
    const radius = size * fontSize;
    const bubble = superellipse(radius * 2.2, radius * 1.9, 12, unevenness(random, radius * 0.16), 2);
    paths.push(closedPath(moved(bubble, add(edge, middle))));
  }
  return paths;
}

/** Shout: spikes cut with a knife, the longest one points at the speaker. */
export function spikesPath({ box, tip, middle, random }: BalloonForm, spike: CssPixels): string {
  const outer = superellipse(box.width, box.height, RING_POINTS, () => 0);
  const lengths = pieceLengths(outer);
  const total = sumOf(lengths);
  const count = Math.max(9, Math.round(total / (spike * 2.9)));
  const step = total / count;
  const first = tip ? sumOf(lengths.slice(0, rootOf(outer, box, tip))) : 0;
  const pick = (walked: number): Point => partOf(outer, walked, walked + 0.01)[0] as Point;
  const inward = (point: Point, depth: number): Point =>
    toward(point, { x: 0, y: 0 }, depth / Math.max(depth, Math.hypot(point.x, point.y)));
  const points: Point[] = [];
  for (let index = 0; index < count; index++) {
    const here = total + first + index * step;
    const top = inward(pick(here + (random() - 0.5) * step * 0.45), random() * spike * 0.4);
    const valley = inward(pick(here + step * (0.5 + (random() - 0.5) * 0.2)), spike);
    points.push(tip && index === 0 ? tip : top, valley);
  }
  return `M${moved(points, middle).map(at).join('L')}Z`;
}

/** Caption: a box cut from paper by hand; its edges lean and bow a little, inward only. */
export function boxPath(box: Size, unit: number, random: () => number): string {
  const lean = (): number => random() * 4.5 * unit;
  const corners: readonly Point[] = [
    { x: lean(), y: lean() },
    { x: box.width - lean(), y: lean() },
    { x: box.width - lean(), y: box.height - lean() },
    { x: lean(), y: box.height - lean() },
  ];
  const middle = { x: box.width / 2, y: box.height / 2 };
  let data = `M${at(corners[0] as Point)}`;
  for (const [index, from] of corners.entries()) {
    const to = corners[(index + 1) % 4] as Point;
    const half = toward(from, to, 0.35 + random() * 0.3);
    const inward = toward(
      half,
      middle,
      (random() * 1.6 * unit) / Math.max(1, Math.hypot(half.x - middle.x, half.y - middle.y)),
    );
    data += `Q${at(inward)} ${at(to)}`;
  }
  return `${data}Z`;
}
