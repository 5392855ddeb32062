import { along, type Dot, flat, INK, ink, placed, shape } from './pen.ts';

/** Both sides of a tube around a soft line, as dots; `widths` go from its start to its end. */
export function tube(dots: readonly Dot[], widths: readonly number[]): { left: Dot[]; right: Dot[] } {
  const line = along(dots, false, 16);
  const left: Dot[] = [];
  const right: Dot[] = [];
  line.forEach(([x, y], i) => {
    const [ax, ay] = line[Math.max(0, i - 1)]!;
    const [bx, by] = line[Math.min(line.length - 1, i + 1)]!;
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const place = (i / (line.length - 1)) * (widths.length - 1);
    const k = Math.min(widths.length - 2, Math.floor(place));
    const half = (widths[k]! + (widths[k + 1]! - widths[k]!) * (place - k)) / 2;
    const [nx, ny] = [(-(by - ay) / length) * half, ((bx - ax) / length) * half];
    left.push([x + nx, y + ny]);
    right.push([x - nx, y - ny]);
  });
  return { left, right };
}

/** A sleeve or trouser leg: filled, lined at both sides and at its end; its start is open, to grow out of a body. */
export function limb(dots: readonly Dot[], widths: readonly number[], fill: string, width = 5): string {
  const { left, right } = tube(dots, widths);
  const end: Dot[] = [left.at(-1)!, right.at(-1)!];
  const corner = ([x, y]: Dot): Dot => [x, y, 1];
  return (
    flat([...left.slice(0, -1), corner(end[0]!), corner(end[1]!), ...right.slice(0, -1).reverse()], fill) +
    ink([...left.slice(0, -1), corner(end[0]!), corner(end[1]!), ...right.slice(0, -1).reverse()], width)
  );
}

/**
 * A fist around a line that runs along x through 0,0; the wrist comes from the left (−x).
 * About 46 wide; turn it with `turn` degrees, `flip` brings the wrist to the right.
 */
export function fist(x: number, y: number, skin: string, turn = 0, size = 1, flip = false): string {
  const line = 4.4 / size;
  const hand: Dot[] = [
    [-27, 9],
    [-24, -9],
    [-9, -17],
    [9, -17],
    [20, -12],
    [22, -3],
    [22, 10],
    [17, 18],
    [6, 20],
    [-6, 20],
    [-16, 17],
  ];
  const fingers = [-5, 4.5, 13.5]
    .map((fx, i) =>
      ink(
        [
          [fx, -1 + i * 0.5],
          [fx + 0.6, 8],
          [fx - 0.5, 18.5],
        ],
        line * 0.75,
      ),
    )
    .join('');
  const thumb: Dot[] = [
    [-14, -4],
    [-4, -12],
    [9, -12],
    [15, -7],
    [9, -2],
    [-2, -1],
    [-8, 4],
  ];
  const body = shape(hand, skin, line) + fingers + flat(thumb, skin) + ink(thumb.slice(1), line * 0.85);
  return placed(body, x, y, size, turn, flip);
}

/** A shoe seen from the side, heel at 0,0, its tip to the right; about 62 long. */
export function shoe(x: number, y: number, fill: string, turn = 0, size = 1, flip = false): string {
  const upper: Dot[] = [
    [-4, 0, 1],
    [-5, -24],
    [8, -32],
    [20, -30],
    [30, -18],
    [48, -13],
    [60, -5],
    [58, 2],
  ];
  const light = fill === INK ? '#f6f1e4' : INK;
  const sole = ink(
    [
      [-4, 0],
      [28, 2],
      [58, 1],
    ],
    5 / size,
    false,
    light,
  );
  return placed(
    shape(upper, fill, 4.6 / size) +
      (fill === INK
        ? sole
        : ink(
            [
              [0, -6],
              [30, -5],
              [55, -5],
            ],
            3 / size,
          )),
    x,
    y,
    size,
    turn,
    flip,
  );
}
