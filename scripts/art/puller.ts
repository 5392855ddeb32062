import { fist, limb, shoe } from './limbs.ts';
import { type Dot, flat, ink, PAPER, shape } from './pen.ts';

export interface Puller {
  readonly skin: string;
  readonly top: string;
  readonly legs: string;
  readonly shoes: string;
  readonly coat: 'cardigan' | 'blazer' | 'hoodie' | 'dress';
  /** Shirt below an open coat. */
  readonly under?: string;
}

/** Where both hands hold, from the near foot, for figures about 440 high that look right; the neck ends at -92, -338. */
export const PULLER_HANDS = [
  { x: 62, y: -274 },
  { x: 112, y: -277 },
] as const;

/** What one body draws: everything below the line it holds, and the arm and hands above it. */
export interface PullerParts {
  readonly below: string;
  readonly above: string;
}

/** Someone who leans back against the weight of a line; the near heel is at 0,0, the head comes from the kit. */
export function puller({ skin, top, legs, shoes, coat, under = PAPER }: Puller): PullerParts {
  const farLeg =
    limb(
      [
        [-16, -168],
        [52, -104],
        [86, -28],
      ],
      [60, 50, 38],
      legs,
    ) + shoe(82, -2, shoes, -14);
  const nearLeg =
    limb(
      [
        [-48, -166],
        [12, -98],
        [22, -26],
      ],
      [72, 56, 42],
      legs,
    ) + shoe(4, 2, shoes, -6);
  const farArm = limb(
    [
      [-60, -318],
      [10, -282],
      [84, -277],
    ],
    [40, 34, 28],
    top,
    4.5,
  );
  const hem: Dot[] =
    coat === 'dress'
      ? [
          [38, -112, 1],
          [-66, -96, 1],
        ]
      : [
          [26, -152, 1],
          [-88, -140, 1],
        ];
  const torso: Dot[] = [
    [-110, -338],
    [-136, -318],
    [-136, -262],
    [-112, -196],
    hem[1]!,
    [-20, coat === 'dress' ? -92 : -136],
    hem[0]!,
    [12, -206],
    [-26, -296],
    [-60, -338],
  ];
  const neck: Dot[] = [
    [-112, -344],
    [-104, -372],
    [-72, -368],
    [-62, -338],
    [-84, -322],
  ];
  const open: Dot[] = [
    [-84, -330],
    [-60, -334],
    [-26, -290],
    [4, -206],
    [10, -152],
    [-14, -146],
    [-34, -210],
    [-64, -290],
  ];
  const lapel =
    ink(
      [
        [-88, -332],
        [-62, -286],
        [-34, -214],
        [-16, -144],
      ],
      4,
    ) +
    ink(
      [
        [-62, -286],
        [-46, -290],
        [-40, -272],
      ],
      3.5,
    );
  const front =
    coat === 'blazer'
      ? flat(open, under) + lapel
      : coat === 'cardigan'
        ? flat(open, under) +
          ink(
            [
              [-86, -330],
              [-60, -280],
              [-32, -210],
              [-14, -144],
            ],
            4,
          ) +
          [0.2, 0.45, 0.7]
            .map((t) =>
              ink(
                [
                  [-72 + t * 56, -296 + t * 140],
                  [-70 + t * 56, -294 + t * 140],
                ],
                6,
              ),
            )
            .join('')
        : coat === 'hoodie'
          ? ink(
              [
                [-118, -330],
                [-84, -312],
                [-52, -334],
              ],
              4,
            ) +
            ink(
              [
                [-40, -200],
                [-10, -196],
                [2, -170],
              ],
              3.5,
            )
          : ink(
              [
                [-112, -186],
                [-50, -178],
                [14, -192],
              ],
              4,
            );
  const folds =
    ink(
      [
        [-118, -230],
        [-100, -222],
        [-88, -226],
      ],
      3,
    ) +
    ink(
      [
        [-122, -262],
        [-108, -256],
      ],
      3,
    );
  const nearArm =
    limb(
      [
        [-112, -310],
        [-46, -262],
        [34, -272],
      ],
      [52, 44, 32],
      top,
    ) +
    flat(
      [
        [-136, -312],
        [-118, -334],
        [-96, -332],
        [-84, -304],
        [-104, -290],
      ],
      top,
    ) +
    ink(
      [
        [-66, -292],
        [-54, -282],
        [-42, -284],
      ],
      3,
    ) +
    ink(
      [
        [30, -288],
        [34, -256],
      ],
      4,
    );
  const below = farLeg + farArm + nearLeg + shape(neck, skin, 4.5) + shape(torso, top) + front + folds;
  const [near, far] = PULLER_HANDS;
  return { below, above: fist(far.x, far.y, skin, 0, 0.84) + nearArm + fist(near.x, near.y, skin, 0, 0.96) };
}
