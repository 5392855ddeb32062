import type { Point } from './units.ts';

const NUMBERS_OF: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, Z: 0 };
const STEPS_PER_CURVE = 24;

function cubic(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const u = 1 - t;
  const [wa, wb, wc, wd] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return { x: wa * a.x + wb * b.x + wc * c.x + wd * d.x, y: wa * a.y + wb * b.y + wc * c.y + wd * d.y };
}

const mirror = (control: Point, around: Point): Point => ({ x: 2 * around.x - control.x, y: 2 * around.y - control.y });

/**
 * Turns SVG path data of one open line (commands M L H V C S Q T Z, upper or lower case) into points.
 * @throws {SyntaxError} for anything else; `readStory` lets no such path through.
 * @see https://www.w3.org/TR/SVG2/paths.html
 */
export function pointsOfPath(data: string): readonly Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  let lastCubic: Point | null = null;
  let lastQuad: Point | null = null;
  const curve = (b: Point, c: Point, d: Point): void => {
    for (let step = 1; step <= STEPS_PER_CURVE; step++) points.push(cubic(at, b, c, d, step / STEPS_PER_CURVE));
    at = d;
  };
  const quad = (control: Point, end: Point): void => {
    const toward = (from: Point): Point => ({
      x: from.x + (2 / 3) * (control.x - from.x),
      y: from.y + (2 / 3) * (control.y - from.y),
    });
    curve(toward(at), toward(end), end);
  };
  const tokens = data.match(/[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
  let index = 0;
  let command = '';
  while (index < tokens.length) {
    const token = tokens[index] as string;
    if (/^[a-z]$/i.test(token)) {
      command = token;
      index++;
    }
    const kind = command.toUpperCase();
    const count = NUMBERS_OF[kind];
    if (count === undefined) throw new SyntaxError(`pointsOfPath: command "${command}" in "${data}"`);
    const values = tokens.slice(index, index + count).map(Number);
    if (values.length < count || values.some(Number.isNaN)) throw new SyntaxError(`pointsOfPath: "${data}" ends early`);
    index += count;
    const relative = command !== kind;
    const origin = at;
    const point = (n: number): Point => ({
      x: (values[n] as number) + (relative ? origin.x : 0),
      y: (values[n + 1] as number) + (relative ? origin.y : 0),
    });
    let cubicControl: Point | null = null;
    let quadControl: Point | null = null;
    if (kind === 'M' || kind === 'L') {
      at = point(0);
      points.push(at);
      if (kind === 'M') command = relative ? 'l' : 'L';
    } else if (kind === 'H' || kind === 'V') {
      const value = values[0] as number;
      at =
        kind === 'H'
          ? { x: value + (relative ? origin.x : 0), y: origin.y }
          : { x: origin.x, y: value + (relative ? origin.y : 0) };
      points.push(at);
    } else if (kind === 'C') {
      cubicControl = point(2);
      curve(point(0), cubicControl, point(4));
    } else if (kind === 'S') {
      cubicControl = point(0);
      curve(lastCubic ? mirror(lastCubic, origin) : origin, cubicControl, point(2));
    } else if (kind === 'Q') {
      quadControl = point(0);
      quad(quadControl, point(2));
    } else if (kind === 'T') {
      quadControl = lastQuad ? mirror(lastQuad, origin) : origin;
      quad(quadControl, point(0));
    } else {
      const first = points[0];
      if (first) points.push(first);
      if (tokens[index] !== undefined && !/^[a-z]$/i.test(tokens[index] as string)) {
        throw new SyntaxError(`pointsOfPath: numbers after Z in "${data}"`);
      }
    }
    lastCubic = cubicControl;
    lastQuad = quadControl;
  }
  return points;
}

/** Length of a line through points, in their unit. */
export function lengthOf(points: readonly Point[]): number {
  let length = 0;
  for (let index = 1; index < points.length; index++) {
    const a = points[index - 1] as Point;
    const b = points[index] as Point;
    length += Math.hypot(b.x - a.x, b.y - a.y);
  }
  return length;
}

/** The same line with exactly `count` points (at least 2) at equal distances along it. */
export function resample(points: readonly Point[], count: number): readonly Point[] {
  const first = points[0];
  if (!first) return [];
  const total = lengthOf(points);
  const result: Point[] = [first];
  let segment = 1;
  let walked = 0;
  for (let step = 1; step < count; step++) {
    const wanted = (total * step) / (count - 1);
    let a = points[segment - 1] as Point;
    let b = points[segment] ?? a;
    let length = Math.hypot(b.x - a.x, b.y - a.y);
    while (walked + length < wanted && segment < points.length - 1) {
      walked += length;
      segment++;
      a = points[segment - 1] as Point;
      b = points[segment] as Point;
      length = Math.hypot(b.x - a.x, b.y - a.y);
    }
    const share = length > 0 ? Math.min(1, (wanted - walked) / length) : 0;
    result.push({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
  }
  return result;
}
