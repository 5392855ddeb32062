import { CORAL, SKY, TEAL, YELLOW } from './pen.ts';
import type { Spot, Stone } from './stones.ts';

/** The sun's middle lies on the horizon, where the line between the two banks is. */
export const SUN = { x: 500, y: 438, core: 148, rim: 282 } as const;
const HALF_JOINT = 5;

/** Heights of the joints between the rows; those of the lake are waves. */
const WAVES = [
  (): number => 440,
  (x: number): number => 577 + Math.sin(x / 47) * 9,
  (x: number): number => 714 + Math.sin(x / 43 + 2) * 9,
  (x: number): number => 852 + Math.sin(x / 160) * 4,
] as const;

/** Each row's upright joints, at its upper and its lower edge: the banks outside, the lake between them. */
const ROWS: readonly { readonly upper: readonly number[]; readonly lower: readonly number[] }[] = [
  { upper: [112, 258, 417, 583, 742, 888], lower: [118, 272, 408, 596, 726, 884] },
  { upper: [118, 272, 431, 568, 726, 884], lower: [108, 284, 443, 557, 718, 892] },
  { upper: [108, 284, 421, 580, 718, 892], lower: [116, 296, 428, 568, 706, 886] },
];

/** The middle of the lake is light: there the sun is mirrored. */
const FILLS = [
  [YELLOW, SKY, '#ffffff', SKY, TEAL],
  [YELLOW, SKY, '#ffffff', SKY, TEAL],
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

/** A stone of the rows, drawn in by half a joint; its upper and lower edges follow the waves. */
function laid(row: number, column: number, color: string): Stone {
  const { upper, lower } = ROWS[row]!;
  const edge = (xs: readonly number[], wave: (x: number) => number, inset: number, y: number): Spot[] => {
    const [from, to] = [xs[column]! + inset, xs[column + 1]! - inset];
    return [0, 0.25, 0.5, 0.75, 1].map((t) => [from + (to - from) * t, wave(from + (to - from) * t) + y] as const);
  };
  const way = (gap: number): Spot[] => [
    ...edge(upper, WAVES[row]!, gap, gap),
    ...edge(lower, WAVES[row + 1]!, gap, -gap).reverse(),
  ];
  const cell = way(0);
  const middle: Spot = [
    (upper[column]! + upper[column + 1]! + lower[column]! + lower[column + 1]!) / 4,
    cell.reduce((sum, [, y]) => sum + y, 0) / cell.length,
  ];
  return stoneOf(way(HALF_JOINT), cell, color, middle);
}

const ground = [2, 1, 0].flatMap((row) => FILLS[row]!.map((color, column) => laid(row, column, color)));
const core = [sector(90, 180, 0, SUN.core, YELLOW), sector(0, 90, 0, SUN.core, YELLOW)];
const rays = [0, 1, 2, 3, 4].map((i) => sector(144 - i * 36, 180 - i * 36, SUN.core, SUN.rim, CORAL));

/** The stones in the order of the story's results, as they are laid: from the ground up, the sun's last ray last. */
export const MOSAIC: readonly Stone[] = [...ground, ...core, ...rays];
