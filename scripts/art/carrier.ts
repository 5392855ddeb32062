import { fist, limb } from './limbs.ts';
import { type Dot, flat, ink, oval, PAPER, placed, shape, YELLOW } from './pen.ts';
import { points } from './points.ts';
import { arm, NEAR_SHOULDER, type Stander, stander } from './stander.ts';

export const CARDBOARD = '#d9b37a';
/** Where a far sleeve begins: within the torso, so that its open end does not show. */
const FAR_SLEEVE: Dot = [42, 48];

export interface Hold {
  /** In the scene. */
  readonly hand: Dot;
  readonly side?: 1 | -1;
  /** The wrist comes from the right. */
  readonly flip?: boolean;
  readonly turn?: number;
  /** An open hand instead of a fist. */
  readonly open?: boolean;
  /** Fingers around an edge instead of a fist. */
  readonly grip?: boolean;
}

export interface Place {
  readonly at: readonly [number, number];
  readonly size: number;
  readonly flip?: boolean;
}

const local = ({ at: [x, y], size, flip }: Place, [hx, hy]: Dot): Dot => [
  ((hx - x) / size) * (flip ? -1 : 1),
  (hy - y) / size,
];

/** A standing body without the arms that hold something. */
export function carrierBody(look: Stander, place: Place, holds: { near?: Hold; far?: Hold }, extra = ''): string {
  const body = stander({
    ...look,
    ...(holds.near ? { near: local(place, holds.near.hand) } : {}),
    ...(holds.far ? { far: local(place, holds.far.hand) } : {}),
  });
  return placed(body + extra, place.at[0], place.at[1], place.size, 0, place.flip ?? false);
}

/** The arms that hold, with their fists: far arm first. Hands are given in the scene. */
export function carrierArms(
  { skin, top }: Pick<Stander, 'skin' | 'top'>,
  place: Place,
  holds: { near?: Hold; far?: Hold },
): { near: string; far: string } {
  const draw = (which: 'near' | 'far'): string => {
    const hold = holds[which];
    if (!hold) return '';
    const hand = local(place, hold.hand);
    const shoulder = which === 'near' ? NEAR_SHOULDER : FAR_SLEEVE;
    const sleeve = arm(shoulder, hand, top, hold.side ?? 1, which === 'near' ? 42 : 38);
    const hold0 = hold.open
      ? placed(openHand(skin), hand[0], hand[1], 0.95, hold.turn ?? 0)
      : hold.grip
        ? placed(gripHand(skin), hand[0], hand[1], 0.8, hold.turn ?? 0, hold.flip ?? false)
        : fist(hand[0], hand[1], skin, hold.turn ?? 0, 0.92, hold.flip);
    return placed(sleeve + hold0, place.at[0], place.at[1], place.size, 0, place.flip ?? false);
  };
  return { near: draw('near'), far: draw('far') };
}

/** An open hand that invites: its wrist at 0,0, its fingers to the right; about 60 long. */
export const openHand = (skin: string): string =>
  [
    points('24 -12, 42 -22, 60 -24'),
    points('28 -4, 50 -8, 68 -8'),
    points('28 5, 50 5, 66 8'),
    points('24 13, 42 18, 56 22'),
  ]
    .map((finger) => limb(finger, [13, 13, 11], skin, 4))
    .join('') +
  shape(points('-8 -12, 12 -17, 30 -14, 34 0, 30 15, 12 18, -8 12'), skin, 4.2) +
  limb(points('4 -12, 14 -26, 28 -32'), [13, 13, 11], skin, 4) +
  flat(points('-6 -10, 10 -14, 28 -10, 30 10, 10 14, -6 9'), skin);

/** A hand at the left side of what it holds: the side is at x 0, its fingers reach around to the front; the wrist is at −26,12. */
export const gripHand = (skin: string): string =>
  shape(points('-30 2, -20 -22, -4 -29, 8 -26, 8 26, -8 31, -24 26'), skin, 4.2) +
  [-20, -7, 6, 19]
    .map((y, i) =>
      limb(
        [
          [-8, y + 1],
          [10, y],
          [[22, 27, 26, 20][i]!, y + 1],
        ],
        [14, 14, 12],
        skin,
        3.8,
      ),
    )
    .join('') +
  flat(points('-26 2, -18 -17, -4 -22, 4 -18, 4 20, -8 25, -20 21'), skin);

/** A carton; its lower middle is at 0,0. */
export const carton = (w = 116, h = 88, mark: 'none' | 'apple' | 'shirt' = 'none'): string =>
  shape(
    [
      [-w / 2, -h, 1],
      [-w / 2 + 14, -h - 20, 1],
      [w / 2 + 12, -h - 20, 1],
      [w / 2, -h, 1],
    ],
    '#e5c592',
    4.6,
  ) +
  shape(
    [
      [-w / 2, -h, 1],
      [w / 2, -h + 1, 1],
      [w / 2 - 1, 0, 1],
      [-w / 2 + 1, -1, 1],
    ],
    CARDBOARD,
    5,
  ) +
  shape(
    [
      [-12, -h, 1],
      [12, -h, 1],
      [12, -h + 26, 1],
      [-12, -h + 24, 1],
    ],
    PAPER,
    3.6,
  ) +
  (mark === 'apple'
    ? shape(oval(0, -h * 0.38, 15, 14), YELLOW, 3.8) +
      ink(
        [
          [0, -h * 0.38 - 14],
          [5, -h * 0.38 - 24],
        ],
        3.6,
      )
    : mark === 'shirt'
      ? ink(
          [
            [-20, -h * 0.48, 1],
            [-8, -h * 0.56, 1],
            [8, -h * 0.56, 1],
            [20, -h * 0.48, 1],
            [13, -h * 0.36, 1],
            [11, -h * 0.14, 1],
            [-11, -h * 0.14, 1],
            [-13, -h * 0.36, 1],
          ],
          3.8,
          true,
        )
      : '');

/** Folded blankets; their lower middle is at 0,0. */
export function blankets(colors: readonly string[], w = 150, each = 30): string {
  return colors
    .map((color, i) => {
      const y = -i * each;
      const half = w / 2 - (i % 2) * 6;
      return (
        shape(
          [
            [-half, y - each + 4],
            [0, y - each + 1],
            [half - 6, y - each + 2],
            [half + 2, y - each / 2],
            [half - 6, y - 1],
            [0, y],
            [-half, y - 2],
            [-half - 5, y - each / 2],
          ],
          color,
          4.6,
        ) +
        ink(
          [
            [half - 4, y - each / 2],
            [half - 60, y - each / 2 + 1],
          ],
          3.4,
        ) +
        ink(
          [
            [-half + 16, y - each + 5],
            [-half + 16, y - 4],
          ],
          3.2,
        )
      );
    })
    .join('');
}

/** Steam as two pen lines, rising from 0,0. */
export const steam = (color = PAPER): string =>
  [-11, 11]
    .map((x, i) =>
      ink(
        [
          [x, 0],
          [x + 8, -20],
          [x - 7, -44],
          [x + 5, -68 - i * 8],
        ],
        5,
        false,
        color,
      ),
    )
    .join('');
