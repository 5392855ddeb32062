import { tube } from './limbs.ts';
import { type Dot, flat, ink, placed, shape } from './pen.ts';

/** A finger: a short tube with a round end. */
const finger = (dots: readonly Dot[], skin: string, line: number, width = 11): string => {
  const { left, right } = tube(dots, [width, width, width * 0.86]);
  const [a, b] = [dots.at(-2)!, dots.at(-1)!];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const tip: Dot = [b[0] + ((b[0] - a[0]) / length) * width * 0.42, b[1] + ((b[1] - a[1]) / length) * width * 0.42];
  const way = [...left, tip, ...right.reverse()];
  return flat(way, skin) + ink(way, line);
};

/** A hand in two parts, so that a line can run between them. */
export interface Pinch {
  readonly below: string;
  /** Thumb and forefinger. */
  readonly above: string;
}

/**
 * A hand that holds a line between thumb and forefinger at x, y, the other fingers spread; its wrist comes from below.
 * About 58 high.
 */
export function pinch(x: number, y: number, skin: string, flip = false): Pinch {
  const line = 4;
  const palm: Dot[] = [
    [-10, 40],
    [-15, 26],
    [-12, 14],
    [0, 9],
    [13, 9],
    [19, 18],
    [14, 32],
    [11, 40],
  ];
  const below =
    finger(
      [
        [15, 18],
        [25, 4],
        [28, -5],
      ],
      skin,
      line,
    ) +
    finger(
      [
        [10, 14],
        [19, -6],
        [20, -15],
      ],
      skin,
      line,
    ) +
    finger(
      [
        [4, 12],
        [10, -10],
        [9, -20],
      ],
      skin,
      line,
    ) +
    shape(palm, skin, line) +
    flat(
      [
        [-9, 38],
        [-10, 20],
        [14, 12],
        [10, 38],
      ],
      skin,
    );
  const above =
    finger(
      [
        [1, 20],
        [8, 4],
        [0, -3],
      ],
      skin,
      line,
    ) +
    finger(
      [
        [-8, 27],
        [-13, 12],
        [-4, 2],
      ],
      skin,
      line,
    );
  const at = (body: string): string => placed(body, x, y, 1, 0, flip);
  return { below: at(below), above: at(above) };
}
