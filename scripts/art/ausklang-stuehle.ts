import { DEEP, darkTrees, NIGHT } from './abend-see.ts';
import { bear } from './bear.ts';
import { chair } from './chair.ts';
import { kitHead } from './kit-head.ts';
import { fist, limb } from './limbs.ts';
import { createMarker } from './marker.ts';
import {
  CORAL,
  type Dot,
  drawing,
  flat,
  INK,
  ink,
  oval,
  PAPER,
  placed,
  SKY,
  shape,
  TEAL,
  tone,
  YELLOW,
} from './pen.ts';
import { COLLEAGUE, PROFESSIONAL, VOLUNTEER } from './people.ts';
import { arm, FAR_SHOULDER, NEAR_SHOULDER, type Stander, stander } from './stander.ts';
import { way } from './way.ts';

const box = (x: number, y: number, w: number, h: number): Dot[] => [
  [x, y, 1],
  [x + w, y, 1],
  [x + w, y + h, 1],
  [x, y + h, 1],
];
const WHITE = '#ffffff';
/** The stack between the two, its middle. */
const STACK = { x: 354, y: 578 } as const;
const SIZE = 1.5;
const NECKS = { left: [162, 480], right: [546, 480] } as const;

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
      tone('wand', wall, NIGHT, 1.5, 15, [0, 0]) +
      [-96, 190, 476, 762, 1048].map(pane).join('') +
      shape(box(-130, 436, 1260, 22), WHITE, 4.6) +
      flat(floor, YELLOW) +
      tone('boden', floor, CORAL, 2.4, 17, [0, 0]) +
      ink(way('-130 462, 500 464, 1130 461'), 6),
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
      if (!(gaps as readonly number[]).includes(i))
        out += placed(chair(marker, i % 3 === 0 ? TEAL : SKY), -110 + i * step, y, size);
  return drawing(out);
}

/** A leg: a metal tube with its line and a foot. */
const leg = (text: string): string => {
  const dots = way(text);
  const [x, y] = dots.at(-1)!;
  return ink(dots, 15) + ink(dots, 5.4, false, '#b9c2c6') + shape(oval(x, y, 9, 6), INK, 3);
};

/** One chair from the front: back, posts, seat with its edge, four legs; the seat's front edge has its middle at 0,0. */
function stacked(fill: string, spread: number): string {
  const posts = leg('-50 -24, -50 -92') + leg('50 -24, 50 -92');
  const rear = leg('-46 12, -50 112') + leg('46 12, 50 112');
  const [top, foot] = [70 + spread / 2, 82 + spread];
  return (
    rear +
    posts +
    shape(way('-58 -196, 0 -204, 58 -196, 68 -140, 60 -76, 0 -70, -60 -76, -68 -140'), fill, 5) +
    ink(way('-38 -180, 0 -186, 38 -180'), 5, false, PAPER) +
    leg(`-${top} 8, -${foot} 156`) +
    leg(`${top} 8, ${foot} 156`) +
    shape(way('-64 -38!, 64 -38!, 88 2!, 86 18, 0 22, -86 18, -88 2!'), fill, 5) +
    ink(way('-84 2, 0 5, 84 2'), 4)
  );
}

/** Chairs in each other, each shifted a little, so that every back, seat and leg shows; the upper seat's edge is at x, y. */
function stack(count: number, x: number, y: number, size: number): string {
  const order = Array.from({ length: count }, (_, i) => count - 1 - i);
  return order
    .map((i) => placed(stacked(i % 2 ? TEAL : SKY, (count - 1 - i) * 9), x - i * 12 * size, y + i * 40 * size, size))
    .join('');
}

/** Behind them the colleague pushes a whole tower of chairs away. */
function trolley(): string {
  const size = 0.66;
  const hand: Dot = [128, 84];
  const sleeve = (shoulder: Dot, to: Dot): string =>
    arm(shoulder, to, COLLEAGUE.top, 1, 38) + fist(to[0], to[1], COLLEAGUE.skin, -70, 0.8);
  const man =
    stander({ ...COLLEAGUE, near: hand, far: hand }) +
    sleeve(FAR_SHOULDER, [132, 70]) +
    sleeve(NEAR_SHOULDER, hand) +
    kitHead(
      { hair: 'Turban', beard: 'FullMedium', colors: { skin: COLLEAGUE.skin, hair: INK, headscarf: SKY } },
      'Tired',
      [4, -2],
      100,
      { tilt: 8 },
    );
  return (
    placed(man, -124, 448, size, 5) +
    stack(5, -24, 500, 0.66) +
    shape(box(-66, 700, 108, 12), '#3d405b', 4.4) +
    shape(oval(-48, 722, 12, 12), INK, 4) +
    shape(oval(26, 722, 12, 12), INK, 4)
  );
}

/** Who was left behind now rides along. */
const forgotten = (): string => bear({ x: 352, y: 552, size: 30, turn: -6, seed: 5 });

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
    // The far hand is behind the stack: its sleeve only has to lead there.
    [
      `stuhlreihen-${name}-fern`,
      place(
        limb(
          [FAR_SHOULDER, [(FAR_SHOULDER[0] + far[0]) / 2 + 4, (FAR_SHOULDER[1] + far[1]) / 2 + 10], far],
          [44, 42, 36],
          look.top,
          4.8,
        ),
      ),
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
    'stuhlreihen-stapel': drawing(stack(3, STACK.x + 8, STACK.y + 22, 0.98) + forgotten()),
    'stuhlreihen-schoss': drawing(placed(stack(2, 0, 0, 0.56), 716, 700, 1, -6)),
    'stuhlreihen-wagen': drawing(trolley()),
    ...Object.fromEntries([
      ...carrier(
        'ehrenamtliche',
        VOLUNTEER,
        NECKS.left,
        [
          [left, 644],
          [left + 62, 604],
        ],
        false,
      ),
      ...carrier(
        'hauptamtliche',
        PROFESSIONAL,
        NECKS.right,
        [
          [right, 644],
          [right - 62, 604],
        ],
        true,
      ),
    ]),
  };
}
