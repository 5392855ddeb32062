import { fist, limb } from './limbs.ts';
import { type Dot, flat, ink, shape } from './pen.ts';
import type { Puller } from './puller.ts';

/** Where the two fists hold, from the neck's lower end, for a close figure whose head is about 190 high. */
export const HOLDER_HANDS = [
  { x: 118, y: 236 },
  { x: 196, y: 226 },
] as const;

/**
 * Someone close by, cut off at the knees, who holds a line with both hands in front of the belly and looks right.
 * The neck's lower end is at 0,0. `far` holds with one hand only: the near arm stays free for what `near` draws.
 */
export function holder(
  { skin, top, legs, coat, under = '#ffffff' }: Puller,
  hands: 'both' | 'far' = 'both',
): { below: string; above: string } {
  const torso: Dot[] = [
    [-44, 0],
    [-104, 26],
    [-126, 70],
    [-122, 180],
    [-108, 262],
    [-120, 356, 1],
    [-10, 372],
    [104, 358, 1],
    [100, 262],
    [104, 150],
    [92, 52],
    [44, 2],
    [0, 14],
  ];
  const neck: Dot[] = [
    [-34, 14],
    [-34, -40],
    [30, -40],
    [32, 12],
    [0, 34],
  ];
  const chest: Dot[] = [
    [-30, 12],
    [0, 26],
    [32, 8],
    [50, 60],
    [40, 200],
    [45, 352],
    [-14, 354],
    [-16, 220],
    [-34, 80],
  ];
  const hips =
    limb(
      [
        [-62, 340],
        [-72, 520],
        [-66, 720],
      ],
      [112, 104, 92],
      legs,
      5.5,
    ) +
    limb(
      [
        [48, 340],
        [66, 520],
        [78, 720],
      ],
      [108, 98, 88],
      legs,
      5.5,
    );
  const farArm = limb(
    [
      [68, 84],
      [128, 164],
      [186, 212],
    ],
    [60, 58, 46],
    top,
  );
  const front =
    coat === 'blazer'
      ? flat(chest, under) +
        shape(
          [
            [-34, 8],
            [-58, 40],
            [-34, 96],
            [-48, 108],
            [-16, 214],
            [-10, 150],
            [-34, 70],
          ],
          top,
          4.5,
        ) +
        shape(
          [
            [34, 4],
            [62, 30],
            [52, 92],
            [60, 104],
            [46, 200],
            [42, 140],
            [50, 60],
          ],
          top,
          4.5,
        ) +
        ink(
          [
            [-16, 214],
            [-14, 300],
            [-18, 364],
          ],
          4.5,
        ) +
        ink(
          [
            [46, 200],
            [44, 300],
            [48, 360],
          ],
          4.5,
        )
      : flat(chest, under) +
        ink(
          [
            [-34, 10],
            [-38, 90],
            [-18, 220],
            [-16, 364],
          ],
          4.5,
        ) +
        ink(
          [
            [36, 6],
            [54, 80],
            [44, 220],
            [48, 362],
          ],
          4.5,
        ) +
        [112, 176, 240, 304]
          .map((y) =>
            ink(
              [
                [-30 + (y - 112) * 0.04, y],
                [-27 + (y - 112) * 0.04, y + 2],
              ],
              8,
            ),
          )
          .join('') +
        ink(
          [
            [62, 290],
            [92, 284],
          ],
          4,
        ) +
        ink(
          [
            [-98, 292],
            [-62, 300],
          ],
          4,
        );
  const folds =
    ink(
      [
        [-108, 150],
        [-92, 160],
        [-80, 158],
      ],
      3.5,
    ) +
    ink(
      [
        [88, 196],
        [76, 204],
      ],
      3.5,
    );
  const [near, far] = HOLDER_HANDS;
  const below = hips + shape(torso, top, 5.5) + shape(neck, skin, 5) + front + folds + farArm;
  const nearArm =
    limb(
      [
        [-92, 74],
        [-76, 214],
        [72, 240],
      ],
      [62, 74, 50],
      top,
      5.5,
    ) +
    flat(
      [
        [-130, 70],
        [-104, 28],
        [-70, 40],
        [-58, 84],
        [-90, 104],
        [-120, 100],
      ],
      top,
    ) +
    ink(
      [
        [-60, 162],
        [-44, 180],
        [-28, 180],
      ],
      3.5,
    ) +
    ink(
      [
        [-92, 222],
        [-78, 214],
        [-70, 200],
      ],
      3.5,
    ) +
    ink(
      [
        [62, 216],
        [66, 264],
      ],
      4.5,
    );
  const above =
    fist(far.x, far.y, skin, -4, 1.5) + (hands === 'both' ? nearArm + fist(near.x, near.y, skin, 2, 1.62) : '');
  return { below, above };
}
