import type { Point, Rect } from '../../../src/core/units.ts';

/** One closed contour of a path, with the box its curves fill. */
export interface Contour {
  readonly d: string;
  readonly box: Rect;
  /** Where its segments end. */
  readonly ends: readonly Point[];
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
  const ends: Point[] = [];
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
      ends.push({ x, y });
      widen(box, [x], [y]);
      if (command === 'C') {
        widen(box, turnsOf(x0, n[i]!, n[i + 2]!, x), turnsOf(y0, n[i + 1]!, n[i + 3]!, y));
      }
    }
  }
  return { d: contour, box: rectOf(box), ends };
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
