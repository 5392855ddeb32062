import { DEEP, darkTrees, NIGHT } from './abend-see.ts';
import { chair } from './chair.ts';
import { fist } from './limbs.ts';
import { createMarker } from './marker.ts';
import { CORAL, type Dot, drawing, flat, ink, PAPER, placed, shape, TEAL, tone, YELLOW } from './pen.ts';
import { PROFESSIONAL, VOLUNTEER } from './people.ts';
import { arm, FAR_SHOULDER, NEAR_SHOULDER, type Stander, stander } from './stander.ts';

const box = (x: number, y: number, w: number, h: number): Dot[] => [
  [x, y, 1],
  [x + w, y, 1],
  [x + w, y + h, 1],
  [x, y + h, 1],
];
const WHITE = '#ffffff';
/** The stack between the two, its middle. */
const STACK = { x: 372, y: 640 } as const;
const SIZE = 1.5;
const NECKS = { left: [176, 470], right: [568, 470] } as const;

/** The hall of page 2 in the evening: the same windows, now with the last light. */
function hall(): string {
  const pane = (x: number): string =>
    flat(box(x, 60, 232, 330), NIGHT) +
    flat(box(x, 268, 232, 16), CORAL) +
    flat(box(x, 300, 232, 34), CORAL) +
    flat(box(x, 312, 232, 10), YELLOW) +
    darkTrees(x + 6, x + 228, 340, x + 400, 0.6) +
    flat(box(x, 338, 232, 52), DEEP) +
    ink(
      [
        [x + 40, 356],
        [x + 70, 354],
        [x + 110, 357],
      ],
      4,
      false,
      YELLOW,
    ) +
    ink(
      [
        [x + 130, 374],
        [x + 160, 371],
        [x + 196, 375],
      ],
      4,
      false,
      CORAL,
    ) +
    ink([...box(x, 60, 232, 330), [x, 60, 1]], 5) +
    ink(
      [
        [x + 116, 60],
        [x + 116, 390],
      ],
      7,
    ) +
    shape(box(x - 8, 386, 248, 18), WHITE, 4.6);
  const wall = box(-130, -130, 1260, 600);
  const floor = box(-130, 462, 1260, 670);
  return drawing(
    flat(wall, PAPER) +
      tone('wand', wall, YELLOW, 2.6, 15, [0, 0]) +
      [-96, 190, 476, 762, 1048].map(pane).join('') +
      shape(box(-130, 436, 1260, 22), WHITE, 4.6) +
      flat(floor, YELLOW) +
      tone('boden', floor, CORAL, 2.4, 17, [0, 0]) +
      ink(
        [
          [-130, 462],
          [500, 464],
          [1130, 461],
        ],
        6,
      ),
  );
}

/** Rows that are still there, with gaps where chairs have gone. */
function rows(): string {
  const marker = createMarker(77);
  let out = '';
  for (const [y, size, step, gaps] of [
    [470, 0.5, 84, [3, 4, 8]],
    [530, 0.6, 102, [0, 4, 5, 6]],
  ] as const)
    for (let i = 0; i < 14; i++)
      if (!(gaps as readonly number[]).includes(i)) out += placed(chair(marker, TEAL), -110 + i * step, y, size);
  return drawing(out);
}

/** Chairs in each other; the lowest one stands. */
function stack(count: number, x: number, y: number, size: number): string {
  const marker = createMarker(40 + count);
  let out = '';
  for (let i = count - 1; i >= 0; i--) out += placed(chair(marker, TEAL), x + (i % 2) * 3, y - i * 34 * size, size);
  return out;
}

const local = ([x, y]: readonly [number, number], hand: Dot, flip: boolean): Dot => [
  ((hand[0] - x) / SIZE) * (flip ? -1 : 1),
  (hand[1] - y) / SIZE,
];

function carrier(
  name: string,
  look: Stander,
  neck: readonly [number, number],
  hands: readonly [Dot, Dot],
  flip: boolean,
): [string, string][] {
  const [near, far] = hands.map((hand) => local(neck, hand, flip)) as [Dot, Dot];
  const place = (body: string): string => drawing(placed(body, neck[0], neck[1], SIZE, 0, flip));
  return [
    [`stuhlreihen-${name}`, place(stander({ ...look, near, far }))],
    [
      `stuhlreihen-${name}-fern`,
      place(arm(FAR_SHOULDER, far, look.top, -1, 36) + fist(far[0], far[1], look.skin, -60, 0.9)),
    ],
    [
      `stuhlreihen-${name}-nah`,
      place(arm(NEAR_SHOULDER, near, look.top, 1) + fist(near[0], near[1], look.skin, -60, 0.95)),
    ],
  ];
}

export function drawStuehle(): Readonly<Record<string, string>> {
  const [left, right] = [STACK.x - 84, STACK.x + 84];
  return {
    'stuhlreihen-saal': hall(),
    'stuhlreihen-reihen': rows(),
    'stuhlreihen-stapel': drawing(stack(4, STACK.x, STACK.y - 100, 1.15)),
    'stuhlreihen-schoss': drawing(stack(2, 0, 0, 0.8)),
    ...Object.fromEntries([
      ...carrier(
        'ehrenamtliche',
        VOLUNTEER,
        NECKS.left,
        [
          [left, 700],
          [left + 14, 650],
        ],
        false,
      ),
      ...carrier(
        'hauptamtliche',
        PROFESSIONAL,
        NECKS.right,
        [
          [right, 700],
          [right - 14, 650],
        ],
        true,
      ),
    ]),
  };
}
