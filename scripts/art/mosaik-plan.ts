import { CORAL, PAPER, SKY, TEAL, YELLOW } from './pen.ts';
import type { Spot, Stone } from './stones.ts';

/** The sun's middle lies on the horizon, where the line between the two banks is. */
export const SUN = { x: 500, y: 438, core: 148, rim: 282 } as const;
const HALF_JOINT = 5;

/** Corners of the three rows below the horizon; the outer columns are the banks, those between are the lake. */
const ROWS: readonly (readonly Spot[])[] = [
  '118 440, 266 439, 421 440, 574 438, 731 440, 882 439',
  '121 574, 277 583, 428 574, 580 583, 722 573, 879 580',
  '114 714, 284 720, 431 708, 571 719, 716 711, 886 716',
  '122 852, 290 850, 436 853, 568 850, 708 853, 878 850',
].map((row) =>
  row.split(', ').map((pair) => {
    const [x, y] = pair.split(' ').map(Number);
    return [x!, y!] as const;
  }),
);

const FILLS = [
  [YELLOW, SKY, '#ffffff', SKY, TEAL],
  [YELLOW, '#ffffff', SKY, '#ffffff', TEAL],
  [YELLOW, SKY, '#ffffff', SKY, TEAL],
];

function stoneOf(points: readonly Spot[], cell: readonly Spot[], color: string, middle: Spot): Stone {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { points, cell, color, middle, box: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y } };
}

const round = (r: number, degrees: number): Spot => {
  const a = (degrees * Math.PI) / 180;
  return [SUN.x + Math.cos(a) * r, SUN.y - Math.sin(a) * r];
};

/** A piece of the half disc between two angles, counted against the clock from the right. */
function sector(from: number, to: number, inner: number, outer: number, color: string): Stone {
  const way = (gap: number): Spot[] => {
    const [a, b] = [inner + gap, outer - gap];
    const turn = (r: number): number => ((gap / Math.max(r, 60)) * 180) / Math.PI;
    const steps = Math.max(2, Math.round((to - from) / 12));
    const arc = (r: number): Spot[] =>
      Array.from({ length: steps + 1 }, (_, i) => {
        const t = turn(r);
        return round(r, to - t - ((to - from - 2 * t) * i) / steps);
      });
    const tip: Spot = [SUN.x + gap * (from < 90 ? 1 : -1), SUN.y - gap];
    return [...arc(b), ...(inner > 0 ? arc(a).reverse() : [tip])];
  };
  return stoneOf(way(HALF_JOINT), way(0), color, round(inner > 0 ? (inner + outer) / 2 : outer * 0.6, (from + to) / 2));
}

/** A four-cornered stone, drawn in by half a joint. */
function quad(cell: readonly [Spot, Spot, Spot, Spot], color: string): Stone {
  const middle: Spot = [cell.reduce((sum, [x]) => sum + x, 0) / 4, cell.reduce((sum, [, y]) => sum + y, 0) / 4];
  const points = cell.map(
    ([x, y]): Spot => [x + Math.sign(middle[0] - x) * HALF_JOINT, y + Math.sign(middle[1] - y) * HALF_JOINT],
  );
  return stoneOf(points, cell, color, middle);
}

const rays = [CORAL, YELLOW, CORAL, YELLOW, CORAL].map((color, i) =>
  sector(144 - i * 36, 180 - i * 36, SUN.core, SUN.rim, color),
);
const cores = [sector(90, 180, 0, SUN.core, PAPER), sector(0, 90, 0, SUN.core, PAPER)];
const below = FILLS.flatMap((fills, row) =>
  fills.map((color, column) =>
    quad([ROWS[row]![column]!, ROWS[row]![column + 1]!, ROWS[row + 1]![column + 1]!, ROWS[row + 1]![column]!], color),
  ),
);

/** The stones in the order of the story's results: the sun from left to right, its core, then the rows below. */
export const MOSAIC: readonly Stone[] = [...rays, ...cores, ...below];

/** A corner of the rows, for the thread. */
export const corner = (row: number, column: number): Spot => ROWS[row]![column]!;
