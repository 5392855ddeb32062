import { createRandom } from '../../src/core/random.ts';

/** A point of a drawing, in scene units; a third value 1 keeps a corner there, otherwise the line runs softly through. */
export type Dot = readonly [x: number, y: number, corner?: 0 | 1];

export const INK = '#14181d';
export const PAPER = '#f6f1e4';
export const YELLOW = '#ffc93c';
export const TEAL = '#2f9e9a';
export const CORAL = '#f2694b';
export const SKY = '#cfe6e8';

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Points along a soft line through `dots`, about every `step` units. */
export function along(dots: readonly Dot[], closed = false, step = 9): [number, number][] {
  const count = dots.length;
  const at = (i: number): Dot => dots[closed ? (i + count * 2) % count : Math.min(count - 1, Math.max(0, i))]!;
  const points: [number, number][] = [];
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const length = Math.hypot(p2[0] - p1[0], p2[1] - p1[1]);
    // Catmull-Rom as Bézier controls; a corner has none.
    const pull = (a: Dot, b: Dot, around: Dot): [number, number] => {
      if (around[2]) return [0, 0];
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const reach = Math.min(length, Math.hypot(dx, dy) / 2) / (Math.hypot(dx, dy) || 1) / 3;
      return [dx * reach * 1.05, dy * reach * 1.05];
    };
    const [ax, ay] = pull(p0, p2, p1);
    const [bx, by] = pull(p1, p3, p2);
    const steps = Math.max(2, Math.ceil(length / step));
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      const u = 1 - t;
      const [w0, w1, w2, w3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      points.push([
        w0 * p1[0] + w1 * (p1[0] + ax) + w2 * (p2[0] - bx) + w3 * p2[0],
        w0 * p1[1] + w1 * (p1[1] + ay) + w2 * (p2[1] - by) + w3 * p2[1],
      ]);
    }
  }
  const last = dots[count - 1]!;
  if (!closed) points.push([last[0], last[1]]);
  return points;
}

/** Low, repeatable noise along a line: 0 on average, about ±1. */
function createTremor(seed: number, wave: number): (distance: number) => number {
  const random = createRandom(seed);
  const knots = Array.from({ length: 64 }, () => random() * 2 - 1);
  return (distance) => {
    const place = distance / wave;
    const i = Math.floor(place);
    const t = place - i;
    const soft = t * t * (3 - 2 * t);
    return knots[i & 63]! * (1 - soft) + knots[(i + 1) & 63]! * soft;
  };
}

/** Moves points a little, as a hand does: `size` units at most. */
export function tremble(points: readonly [number, number][], seed: number, size = 1.6): [number, number][] {
  const [x, y] = [createTremor(seed, 37), createTremor(seed + 99, 41)];
  let run = 0;
  return points.map(([px, py], i) => {
    const before = points[i - 1];
    if (before) run += Math.hypot(px - before[0], py - before[1]);
    return [px + x(run) * size, py + y(run) * size];
  });
}

const dataOf = (points: readonly [number, number][], closed: boolean): string =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}${closed ? 'Z' : ''}`;

/** A filled shape without a line, moved off the register by `off`. */
export const flat = (dots: readonly Dot[], fill: string, off: readonly [number, number] = [0, 0]): string =>
  `<path fill="${fill}" d="${dataOf(
    along(dots, true, 14).map(([x, y]) => [x + off[0], y + off[1]]),
    true,
  )}"/>`;

let strokes = 0;

/** A marker line whose width breathes: `width` units on average, round ends. */
export function ink(dots: readonly Dot[], width = 5, closed = false, color = INK): string {
  const seed = 7 + 31 * ++strokes;
  // Short lines need fine steps to stay round, long ones would only grow heavy.
  const reach = dots.reduce(
    (sum, [x, y], i) => sum + Math.hypot(x - (dots[i - 1]?.[0] ?? x), y - (dots[i - 1]?.[1] ?? y)),
    0,
  );
  const step = Math.min(16, Math.max(5.5, reach / 26));
  const line = tremble(along(dots, closed, step), seed, Math.min(1.5, width / 4));
  if (closed) line.push(line[0]!, line[1]!);
  const press = createTremor(seed + 5, 60);
  const [left, right]: [number, number][][] = [[], []];
  let run = 0;
  line.forEach(([x, y], i) => {
    const [ax, ay] = line[Math.max(0, i - 1)]!;
    const [bx, by] = line[Math.min(line.length - 1, i + 1)]!;
    const length = Math.hypot(bx - ax, by - ay) || 1;
    run += Math.hypot(x - ax, y - ay);
    const ending = closed ? 1 : Math.min(1, 0.62 + Math.min(i, line.length - 1 - i) * 0.2);
    const half = (width / 2) * (1 + press(run) * 0.22) * ending;
    const [nx, ny] = [(-(by - ay) / length) * half, ((bx - ax) / length) * half];
    left!.push([x + nx, y + ny]);
    right!.push([x - nx, y - ny]);
  });
  const round = width * 0.5;
  return `<path fill="${color}" stroke="${color}" stroke-width="${n(round * 0.35)}" stroke-linejoin="round" d="${dataOf(
    [...left!, ...right!.reverse()],
    true,
  )}"/>`;
}

/** A shape with its line: flat colour, marker outline. */
export const shape = (dots: readonly Dot[], fill: string, width = 5, off: readonly [number, number] = [0, 0]): string =>
  flat(dots, fill, off) + ink(dots, width, true);

/** Dots of a screentone, clipped to a shape; spacing in units. The id must be unique within the file. */
export function tone(
  id: string,
  dots: readonly Dot[],
  color: string,
  size = 3.2,
  spacing = 14,
  off: readonly [number, number] = [4, -3],
): string {
  const half = spacing / 2;
  return (
    `<pattern id="${id}" width="${spacing}" height="${spacing}" patternUnits="userSpaceOnUse" patternTransform="rotate(18)">` +
    `<circle cx="${half}" cy="${half}" r="${size}" fill="${color}"/></pattern>${flat(dots, `url(#${id})`, off)}`
  );
}

/** An ellipse as dots, for heads, stones, buttons. */
export function oval(cx: number, cy: number, rx: number, ry: number, turn = 0, count = 10): Dot[] {
  const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return Array.from({ length: count }, (_, i) => {
    const a = (i / count) * Math.PI * 2;
    const [x, y] = [Math.cos(a) * rx, Math.sin(a) * ry];
    return [cx + x * c - y * s, cy + x * s + y * c] as const;
  });
}

/** A whole drawing; the default view is a scene with room around it for layers that move. */
export const drawing = (body: string, view = '-120 -120 1240 1240'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}">\n${body.replaceAll('/><', '/>\n<')}\n</svg>\n`;

/** Moves, turns and grows a part of a drawing. */
export const placed = (body: string, x: number, y: number, scale = 1, turn = 0, flip = false): string =>
  `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${flip ? -scale : scale} ${scale})">${body}</g>`;
