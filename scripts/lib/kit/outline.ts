import type { Point, Rect } from '../../../src/core/units.ts';

/** One closed contour of a path, with the box its curves fill. */
export interface Contour {
  readonly d: string;
  readonly box: Rect;
  /** Points on it: where its segments end, and the middles of its curves. */
  readonly points: readonly Point[];
}

type Box = { left: number; top: number; right: number; bottom: number };

/** Where a cubic's coordinate turns, besides its ends: roots of the derivative within 0…1. */
function turnsOf(a: number, b: number, c: number, d: number): number[] {
  const p = -a + 3 * b - 3 * c + d;
  const q = 2 * (a - 2 * b + c);
  const r = b - a;
  const root = q * q - 4 * p * r;
  const shares =
    Math.abs(p) < 1e-9 ? [-r / q] : root < 0 ? [] : [1, -1].map((s) => (-q + s * Math.sqrt(root)) / (2 * p));
  return shares
    .filter((t) => t > 0 && t < 1)
    .map((t) => (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d);
}

function widen(box: Box, xs: readonly number[], ys: readonly number[]): void {
  box.left = Math.min(box.left, ...xs);
  box.right = Math.max(box.right, ...xs);
  box.top = Math.min(box.top, ...ys);
  box.bottom = Math.max(box.bottom, ...ys);
}

const rectOf = (box: Box): Rect => ({
  x: box.left,
  y: box.top,
  width: box.right - box.left,
  height: box.bottom - box.top,
});

const emptyBox = (): Box => ({ left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity });

function traced(contour: string): Contour {
  const points: Point[] = [];
  const box = emptyBox();
  let x = 0;
  let y = 0;
  for (const [, command, rest] of contour.matchAll(/([MLHVCZ])([^MLHVCZ]*)/g)) {
    const n = (rest!.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const step = command === 'C' ? 6 : command === 'H' || command === 'V' ? 1 : 2;
    for (let i = 0; i + step <= n.length && command !== 'Z'; i += step) {
      const [x0, y0] = [x, y];
      if (command === 'H') x = n[i]!;
      else if (command === 'V') y = n[i]!;
      else [x, y] = [n[i + step - 2]!, n[i + step - 1]!];
      widen(box, [x], [y]);
      if (command === 'C') {
        points.push({ x: (x0 + 3 * n[i]! + 3 * n[i + 2]! + x) / 8, y: (y0 + 3 * n[i + 1]! + 3 * n[i + 3]! + y) / 8 });
        widen(box, turnsOf(x0, n[i]!, n[i + 2]!, x), turnsOf(y0, n[i + 1]!, n[i + 3]!, y));
      }
      points.push({ x, y });
    }
  }
  return { d: contour, box: rectOf(box), points };
}

/**
 * Splits path data into its contours.
 * The kit draws with absolute commands only (`MLHVCZ`), which is all this reads.
 * @throws {Error} for any other command.
 */
export function contoursOf(d: string): readonly Contour[] {
  const other = d.match(/[^MLHVCZ\d\s.,eE-]/);
  if (other) throw new Error(`contoursOf: command ${other[0]} is not read`);
  return (d.match(/M[^M]*/g) ?? []).map(traced);
}

/** The box around several boxes. @throws {Error} if there is none. */
export function unionOf(boxes: readonly Rect[]): Rect {
  if (boxes.length === 0) throw new Error('unionOf: no boxes');
  const box = emptyBox();
  for (const b of boxes) widen(box, [b.x, b.x + b.width], [b.y, b.y + b.height]);
  return rectOf(box);
}

/** The area within a contour, negative if it turns the other way round. Measured on its points. */
export const areaOf = ({ points }: Contour): number =>
  points.reduce((area, a, i) => {
    const b = points[(i + 1) % points.length]!;
    return area + (a.x * b.y - b.x * a.y) / 2;
  }, 0);

/**
 * How broad a contour is at most places: twice its area over its circumference, which is the width of a long stripe and
 * the radius of a disc. Measured on its points.
 */
export function breadthOf(contour: Contour): number {
  const { points } = contour;
  const around = points.reduce((sum, a, i) => {
    const b = points[(i + 1) % points.length]!;
    return sum + Math.hypot(b.x - a.x, b.y - a.y);
  }, 0);
  return around === 0 ? 0 : (2 * Math.abs(areaOf(contour))) / around;
}

/** Parts the contours of a filled path into those that fill and the holes in them, which turn the other way round. */
export function holesOf(contours: readonly Contour[]): ReadonlySet<Contour> {
  const areas = contours.map(areaOf);
  const widest = areas.reduce((most, area) => (Math.abs(area) > Math.abs(most) ? area : most), 0);
  return new Set(contours.filter((_, i) => Math.sign(areas[i]!) !== Math.sign(widest)));
}
