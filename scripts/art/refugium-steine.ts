/** Panel `steine`: stone by stone, each somebody's skill. */
import { layingHand, openHand } from './grip.ts';
import { limb } from './limbs.ts';
import { box } from './office.ts';
import { type Dot, drawing, flat, ink, oval, PAPER, placed, SKY, shape, TEAL, tone } from './pen.ts';
import { COLLEAGUE, NEIGHBOUR, NEWCOMER, PROFESSIONAL, STUDENT, VOLUNTEER } from './people.ts';
import type { Puller } from './puller.ts';
import { drawStone, type Stone, stones } from './stones.ts';

const WHITE = '#ffffff';

export const FLOOR = stones({
  count: 34,
  outline: [
    [40, 440],
    [960, 440],
    [1180, 1180],
    [-180, 1180],
  ],
  seed: 12,
  joint: 16,
  even: 4,
});

/** What can be done with a stone's skill, drawn around 0,0 about 60 wide. */
const SKILLS: readonly string[] = [
  // screwdriver
  ink(
    [
      [-26, 26],
      [4, -4],
    ],
    13,
  ) +
    ink(
      [
        [4, -4],
        [28, -28],
      ],
      6,
    ),
  // wooden spoon
  ink(
    [
      [-26, 26],
      [8, -8],
    ],
    7,
  ) + shape(oval(17, -17, 17, 12, -45), WHITE, 5),
  // needle and a button
  ink(
    [
      [-24, 20],
      [24, -24],
    ],
    5,
  ) +
    shape(oval(-10, -14, 13, 13), WHITE, 4.4) +
    ink(
      [
        [-13, -14],
        [-7, -14],
      ],
      4,
    ),
  // key
  shape(oval(-14, 12, 13, 13), WHITE, 5) +
    ink(
      [
        [-4, 3],
        [26, -24],
      ],
      6,
    ) +
    ink(
      [
        [16, -15],
        [24, -7],
      ],
      6,
    ),
  // calculator
  shape(box(-22, -28, 44, 56), WHITE, 5) +
    ink(
      [
        [-12, -16],
        [12, -16],
      ],
      7,
    ) +
    ink(
      [
        [-11, 2],
        [-10, 2],
      ],
      6,
    ) +
    ink(
      [
        [10, 2],
        [11, 2],
      ],
      6,
    ) +
    ink(
      [
        [-11, 16],
        [-10, 16],
      ],
      6,
    ) +
    ink(
      [
        [10, 16],
        [11, 16],
      ],
      6,
    ),
  // watering can
  shape(
    [
      [-16, -10, 1],
      [14, -10, 1],
      [16, 22, 1],
      [-18, 22, 1],
    ],
    WHITE,
    5,
  ) +
    ink(
      [
        [16, 12],
        [30, -14],
      ],
      5,
    ) +
    ink(
      [
        [-14, -10],
        [-2, -26],
        [12, -10],
      ],
      5,
    ),
];

/** The stones laid by hands in this panel, in their order. */
export const LAID = [12, 6, 14, 15, 13, 22] as const;

function ground(): string {
  return drawing(
    flat(box(-130, -130, 1260, 640), SKY) +
      tone('wand', box(-130, -130, 1260, 300), TEAL, 2.4, 17, [0, 0]) +
      flat(box(-130, 420, 1260, 720), PAPER) +
      tone('boden', box(-130, 420, 1260, 720), TEAL, 2, 16, [0, 0]) +
      ink(
        [
          [-130, 420],
          [500, 417],
          [1130, 421],
        ],
        5,
      ),
  );
}

const laid = (): string =>
  drawing(
    FLOOR.map((stone, i) => ((LAID as readonly number[]).includes(i) ? '' : drawStone(stone, `s${i}`, 5.4))).join(''),
  );

function skilled(stone: Stone, i: number): string {
  const size = Math.min(1.5, Math.min(stone.box.width, stone.box.height) / 92);
  return drawStone(stone, 's', 5.4) + placed(SKILLS[i % SKILLS.length] ?? '', stone.middle[0], stone.middle[1], size);
}

/** Who lays the stones from the sides; the first two kneel at the far edge. */
const HANDS = [
  { look: NEIGHBOUR, turn: 24, stone: 2 },
  { look: PROFESSIONAL, turn: 186, stone: 3 },
  { look: COLLEAGUE, turn: -24, stone: 4 },
  { look: VOLUNTEER, turn: 236, stone: 5 },
] as const;

/** Someone who kneels and looks right; the neck's lower end is at x, y. */
function kneeler({ skin, top, coat }: Puller, x: number, y: number): string {
  const torso: Dot[] = [
    [-40, 0],
    [-96, 22],
    [-118, 66],
    [-112, 150],
    [-122, 214, 1],
    [118, 214, 1],
    [108, 140],
    [106, 56],
    [84, 18],
    [38, 0],
    [0, 12],
  ];
  const neck: Dot[] = [
    [-32, 12],
    [-32, -36],
    [28, -36],
    [30, 10],
    [0, 32],
  ];
  const collar =
    coat === 'hoodie'
      ? ink(
          [
            [-54, 14],
            [0, 62],
            [56, 12],
          ],
          4.4,
        ) +
        ink(
          [
            [-14, 58],
            [-18, 104],
          ],
          4,
        ) +
        ink(
          [
            [16, 56],
            [20, 102],
          ],
          4,
        )
      : ink(
          [
            [-36, 12],
            [0, 40],
            [36, 8],
          ],
          4.4,
        );
  return placed(shape(torso, top, 5.6) + shape(neck, skin, 5) + collar, x, y);
}

/** An arm from a shoulder to a stone in front, the hand flat on it. */
const reach = ({ skin, top }: Puller, shoulder: Dot, elbow: Dot, hand: Dot, turn: number): string =>
  limb([shoulder, elbow, hand], [64, 62, 48], top, 5.4) + placed(openHand(skin), hand[0], hand[1], 1, turn);

export const steine = (): Record<string, string> => {
  const parts: Record<string, string> = { 'steine-boden': ground(), 'steine-mosaik': laid() };
  LAID.forEach((index, i) => {
    const stone = FLOOR[index]!;
    parts[`steine-stein-${i + 1}`] = drawing(skilled(stone, i));
  });
  for (const { look, turn, stone } of HANDS)
    parts[`steine-hand-${stone + 1}`] = drawing(layingHand(FLOOR[LAID[stone]]!.middle, turn, look.skin, look.top));
  parts['steine-studentin'] = drawing(kneeler(STUDENT, 396, 306));
  parts['steine-neue'] = drawing(kneeler(NEWCOMER, 640, 316));
  parts['steine-arm-studentin'] = drawing(reach(STUDENT, [312, 370], [300, 520], [372, 590], 50));
  parts['steine-arm-neue'] = drawing(reach(NEWCOMER, [726, 372], [720, 500], [610, 570], 150));
  return parts;
};
