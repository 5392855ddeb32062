import { limb, shoe } from './limbs.ts';
import { type Dot, flat, ink, shape } from './pen.ts';
import type { Puller } from './puller.ts';

const [UPPER, LOWER] = [92, 88];

/** Where an elbow lies between a shoulder and a hand; `side` 1 bends it to the right of the way to the hand. */
function elbow([sx, sy]: Dot, [hx, hy]: Dot, side: 1 | -1): Dot {
  const far = Math.min(Math.hypot(hx - sx, hy - sy), (UPPER + LOWER) * 0.995);
  // An arm that folds sharply is drawn foreshortened: a tube cannot bend back on itself.
  const share = Math.min(1, Math.max(far * 0.57, 58) / UPPER);
  const [upper, lower] = [UPPER * share, LOWER * share];
  const along = (upper * upper - lower * lower + far * far) / (2 * far);
  const out = Math.sqrt(Math.max(0, upper * upper - along * along));
  const a = Math.atan2(hy - sy, hx - sx);
  return [sx + Math.cos(a) * along - Math.sin(a) * out * side, sy + Math.sin(a) * along + Math.cos(a) * out * side];
}

export interface Stander extends Puller {
  /** Where the hands are, from the neck's lower end; a missing hand hangs down. */
  readonly near?: Dot;
  readonly far?: Dot;
  /** Draws legs and shoes; without them the body ends at the hem. */
  readonly standing?: boolean;
}

export const NEAR_SHOULDER: Dot = [-52, 40];
export const FAR_SHOULDER: Dot = [46, 38];

/** One raised or lowered arm with its sleeve, without the hand. */
export function arm(shoulder: Dot, hand: Dot, top: string, side: 1 | -1, width = 42): string {
  const reach = Math.hypot(hand[0] - shoulder[0], hand[1] - shoulder[1]) || 1;
  // The sleeve ends at the wrist, a hand before the line.
  const [wx, wy] =
    hand[1] < shoulder[1]
      ? [hand[0], hand[1] + 34]
      : [hand[0] - ((hand[0] - shoulder[0]) / reach) * 18, hand[1] - ((hand[1] - shoulder[1]) / reach) * 18];
  const wrist: Dot = [wx, wy];
  return limb([shoulder, elbow(shoulder, wrist, side), wrist], [width, width * 0.92, width * 0.68], top, 4.8);
}

/** Someone who stands and looks right, about 490 high with a head of 96; the neck's lower end is at 0,0. */
export function stander({
  skin,
  top,
  legs,
  shoes,
  coat,
  under = '#ffffff',
  near,
  far,
  standing = true,
}: Stander): string {
  const long = coat === 'dress' ? 50 : 0;
  const torso: Dot[] = [
    [-20, -2],
    [-54, 10],
    [-74, 34],
    [-70, 104],
    [-62, 165],
    [-70, 206 + long, 1],
    [-4, 214 + long],
    [62, 204 + long, 1],
    [58, 150],
    [62, 84],
    [58, 30],
    [42, 8],
    [20, -2],
    [0, 8],
  ];
  const neck: Dot[] = [
    [-19, 6],
    [-19, -24],
    [18, -24],
    [19, 6],
    [0, 18],
  ];
  const chest: Dot[] = [
    [-18, 4],
    [0, 13],
    [20, 2],
    [30, 40],
    [26, 140],
    [28, 205],
    [-8, 206],
    [-8, 120],
    [-20, 44],
  ];
  const front =
    coat === 'cardigan'
      ? flat(chest, under) +
        ink(
          [
            [-20, 2],
            [-22, 50],
            [-9, 130],
            [-8, 208],
          ],
          4,
        ) +
        ink(
          [
            [22, 2],
            [32, 44],
            [26, 140],
            [29, 207],
          ],
          4,
        ) +
        [70, 110, 150, 190]
          .map((y) =>
            ink(
              [
                [-18 + (y - 70) * 0.06, y],
                [-16 + (y - 70) * 0.06, y + 1],
              ],
              6,
            ),
          )
          .join('')
      : coat === 'blazer'
        ? flat(chest, under) +
          shape(
            [
              [-20, 2],
              [-34, 22],
              [-20, 56],
              [-27, 62],
              [-9, 124],
              [-8, 90],
              [-19, 44],
            ],
            top,
            3.8,
          ) +
          shape(
            [
              [21, 0],
              [37, 18],
              [31, 54],
              [36, 60],
              [27, 118],
              [25, 84],
              [30, 36],
            ],
            top,
            3.8,
          ) +
          ink(
            [
              [-9, 124],
              [-8, 208],
            ],
            4,
          ) +
          ink(
            [
              [27, 118],
              [28, 207],
            ],
            4,
          )
        : coat === 'hoodie'
          ? ink(
              [
                [-30, 6],
                [0, 34],
                [32, 4],
              ],
              4,
            ) +
            ink(
              [
                [-8, 32],
                [-10, 62],
              ],
              3.4,
            ) +
            ink(
              [
                [10, 32],
                [11, 60],
              ],
              3.4,
            ) +
            ink(
              [
                [-40, 196],
                [-26, 150],
                [28, 150],
                [42, 194],
              ],
              4,
            )
          : ink(
              [
                [-20, 8],
                [0, 24],
                [22, 6],
              ],
              4,
            ) +
            ink(
              [
                [-58, 158],
                [0, 166],
                [56, 156],
              ],
              4,
            );
  const [hipY, kneeY, ankleY] = [190 + long, 290, 372];
  const lower = standing
    ? limb(
        [
          [32, hipY],
          [36, kneeY],
          [40, ankleY],
        ],
        [62, 52, 42],
        legs,
      ) +
      shoe(22, 394, shoes, 0, 1) +
      limb(
        [
          [-34, hipY],
          [-38, kneeY],
          [-34, ankleY],
        ],
        [66, 56, 44],
        legs,
      ) +
      shoe(-54, 396, shoes, 0, 1)
    : '';
  const hanging = (shoulder: Dot, side: 1 | -1): string => {
    const hand: Dot = [shoulder[0] + side * -14, shoulder[1] + 176];
    return (
      shape(
        [
          [hand[0] - 12, hand[1] - 12],
          [hand[0] - 13, hand[1] + 10],
          [hand[0], hand[1] + 22],
          [hand[0] + 13, hand[1] + 8],
          [hand[0] + 11, hand[1] - 12],
        ],
        skin,
        4.2,
      ) + arm(shoulder, [hand[0], hand[1] + 12], top, side)
    );
  };
  return (
    lower +
    (far ? '' : hanging(FAR_SHOULDER, -1)) +
    shape(torso, top) +
    shape(neck, skin, 4.5) +
    front +
    (near ? '' : hanging(NEAR_SHOULDER, 1)) +
    ink(
      [
        [-62, 150],
        [-50, 156],
        [-42, 154],
      ],
      3,
    )
  );
}
