/** Panel `steine`: stone by stone, each somebody's skill. */
import { hand } from './fingers.ts';
import { layingHand, openHand } from './grip.ts';
import { limb } from './limbs.ts';
import { box } from './office.ts';
import { type Dot, drawing as drawn, flat, INK, ink, oval, PAPER, placed, shape, TEAL, tone } from './pen.ts';
import { COLLEAGUE, NEIGHBOUR, NEWCOMER, PROFESSIONAL, STUDENT, VOLUNTEER } from './people.ts';
import type { Puller } from './puller.ts';
import { bench, wall } from './refugium-wall.ts';
import { drawStone, type Stone, stones } from './stones.ts';
import { way } from './way.ts';

const WHITE = '#ffffff';

export const FLOOR = stones({
  count: 34,
  outline: [
    [40, 460],
    [960, 460],
    [1180, 1190],
    [-180, 1190],
  ],
  seed: 12,
  joint: 16,
  even: 4,
});

/** What can be done with a stone's skill, drawn around 0,0 about 60 wide. */
const SKILLS: readonly string[] = [
  // screwdriver
  ink(way('-26 26, 4 -4'), 13) + ink(way('4 -4, 28 -28'), 6),
  // a reel of thread that runs through a needle's eye
  ink(way('-16 -6, 2 2, 12 22, 30 20, 34 2, 26 -22'), 4.4, false, TEAL) +
    ink(way('10 34, 26 -30'), 6.4) +
    ink(way('24 -20, 26 -28'), 2.4, false, WHITE) +
    shape(box(-34, -26, 36, 9), WHITE, 4) +
    shape(box(-30, -18, 28, 30), TEAL, 4) +
    ink(way('-28 -9, -4 -12'), 3) +
    ink(way('-28 0, -4 -3'), 3) +
    ink(way('-28 9, -4 6'), 3) +
    shape(box(-34, 11, 36, 9), WHITE, 4),
  // key
  shape(oval(-14, 12, 13, 13), WHITE, 5) + ink(way('-4 3, 26 -24'), 6) + ink(way('16 -15, 24 -7'), 6),
  // calculator
  shape(box(-22, -28, 44, 56), WHITE, 5) +
    ink(way('-12 -16, 12 -16'), 7) +
    ink(way('-11 2, -10 2'), 6) +
    ink(way('10 2, 11 2'), 6) +
    ink(way('-11 16, -10 16'), 6) +
    ink(way('10 16, 11 16'), 6),
  // wooden spoon
  ink(way('-26 26, 8 -8'), 7) + shape(oval(17, -17, 17, 12, -45), WHITE, 5),
  // watering can
  shape(way('-16 -10!, 14 -10!, 16 22!, -18 22!'), WHITE, 5) +
    ink(way('16 12, 30 -14'), 5) +
    ink(way('-14 -10, -2 -26, 12 -10'), 5),
];

/** The stones laid by hands in this panel, in their order. */
export const LAID = [12, 6, 14, 15, 13, 22] as const;

const ground = (): string =>
  drawn(
    flat(box(-130, 408, 1260, 732), PAPER) +
      tone('boden', box(-130, 408, 1260, 732), TEAL, 2, 16, [0, 0]) +
      ink(way('-130 410, 500 408, 1130 411'), 5),
  );

/** Where a stone is still missing: its outline in chalk. */
const planned = ({ points }: Stone): string =>
  ink(
    points.map(([x, y]): Dot => [x, y, 1]),
    3.4,
    true,
    '#8fcfca',
  );

const laid = (): string =>
  drawn(
    placed(
      FLOOR.map((stone, i) =>
        (LAID as readonly number[]).includes(i) ? planned(stone) : drawStone(stone, `s${i}`, 5.4),
      ).join(''),
      0,
      DOWN,
    ),
  );

function skilled(stone: Stone, i: number): string {
  const size = Math.min(1.5, Math.min(stone.box.width, stone.box.height) / 92);
  return (
    drawStone(stone, 's', 5.4) +
    placed(
      SKILLS[i % SKILLS.length] ?? '',
      stone.middle[0] - (i === 1 ? 20 : 0),
      stone.middle[1] + (i === 1 ? 5 : 0),
      size,
    )
  );
}

/** Who lays the stones from the sides; the first two kneel at the far edge. */
const HANDS = [
  { look: COLLEAGUE, turn: -64, stone: 2 },
  { look: PROFESSIONAL, turn: 190, stone: 3 },
  { look: NEIGHBOUR, turn: -14, stone: 4 },
  { look: VOLUNTEER, turn: 228, stone: 5 },
] as const;

/** Someone who kneels and faces us; the neck's lower end is at x, y. */
function kneeler({ skin, top, legs, coat }: Puller, x: number, y: number): string {
  const torso = way('-40 0, -94 22, -116 66, -106 130, -104 190!, 104 190!, 106 130, 108 60, 86 18, 38 0, 0 12');
  const neck = way('-32 12, -32 -36, 28 -36, 30 10, 0 32');
  const isHoodie = coat === 'hoodie';
  const knees =
    shape(
      way('-100 170, -132 206, -124 246, -84 260, -20 256, 4 240, 30 256, 92 258, 128 244, 132 204, 100 170'),
      isHoodie ? legs : top,
      5.6,
    ) +
    ink(way('4 240, 4 206'), 4.4) +
    ink(isHoodie ? way('-96 214, -80 226') : way('-90 190, -70 240'), 4) +
    ink(isHoodie ? way('98 212, 84 224') : way('88 190, 72 238'), 4);
  const collar = isHoodie
    ? ink(way('-54 14, -34 50, 0 66, 36 48, 56 12'), 4.4) +
      ink(way('-14 62, -18 108'), 4) +
      ink(way('16 60, 20 106'), 4) +
      ink(way('-60 188, -44 136, 50 136, 66 186'), 4)
    : ink(way('-36 12, 0 40, 36 8'), 4.4) + ink(way('-102 168, 0 180, 102 166'), 4);
  const shade = way('104 186!, 106 130, 108 60, 96 30, 78 70, 82 130, 40 160, -60 172, -104 176!, -104 190!');
  const id = isHoodie ? 'pulli' : 'kleid';
  return placed(
    knees +
      shape(torso, top, 5.6) +
      tone(id, shade, isHoodie ? TEAL : INK, 2, 11, [0, 0]) +
      shape(neck, skin, 5) +
      collar,
    x,
    y,
  );
}

/** An arm from a shoulder to a stone in front, the hand flat on it. */
const reach = ({ skin, top }: Puller, sleeve: readonly Dot[], turn: number): string => {
  const [x, y] = sleeve.at(-1)!;
  return placed(openHand(skin), x, y, 0.92, turn) + limb(sleeve, [66, 66, 60, 46], top, 5.4);
};

/** Her other hand with a threaded needle, the thread down to the reel on her stone. */
const needle = (): string => {
  const thread = way('549 250, 530 292, 536 372, 548 450, 580 540, 640 600, 664 628');
  const eye = oval(552, 256, 6, 15, -27);
  return (
    limb(way('548 470, 552 536, 606 546, 620 446'), [50, 48, 46, 42], NEWCOMER.top, 5.4) +
    ink(way('600 352, 548 248'), 15) +
    ink(way('599 350, 549 250'), 6, false, WHITE) +
    shape(eye, TEAL, 4) +
    ink(thread, 9) +
    ink(thread, 4.4, false, TEAL) +
    hand('pinch', 586, 342, NEWCOMER.skin, { turn: -112, size: 0.72, line: 4.8 })
  );
};

/** How far all but the room lies below where it is drawn here: the words stand above the heads. */
const DOWN = 62;

export const steine = (): Record<string, string> => {
  const drawing = (body: string): string => drawn(placed(body, 0, DOWN));
  const parts: Record<string, string> = {
    'steine-wand': wall(),
    'steine-bank': bench(),
    'steine-boden': ground(),
    'steine-mosaik': laid(),
  };
  LAID.forEach((index, i) => {
    parts[`steine-stein-${i + 1}`] = drawing(skilled(FLOOR[index]!, i));
  });
  for (const { look, turn, stone } of HANDS) {
    // The fingers hold the edge, so that the stone's sign stays in sight.
    const [x, y] = FLOOR[LAID[stone]]!.middle;
    const angle = (turn * Math.PI) / 180;
    const grip = [x - Math.cos(angle) * 66, y - Math.sin(angle) * 66] as const;
    parts[`steine-hand-${stone + 1}`] = drawing(layingHand(grip, turn, look.skin, look.top));
  }
  // Each comes to the mosaic on her own.
  parts['steine-neue'] = drawing(
    tone('knie', oval(632, 574, 150, 22), INK, 2.6, 9, [0, 0]) + kneeler(NEWCOMER, 632, 316),
  );
  parts['steine-studentin'] = drawing(
    tone('knie2', oval(396, 566, 146, 22), INK, 2.6, 9, [0, 0]) + kneeler(STUDENT, 396, 306),
  );
  parts['steine-arm-studentin'] = drawing(reach(STUDENT, way('314 368, 262 450, 256 520, 284 556'), 40));
  parts['steine-nadel'] = drawing(needle());
  parts['steine-arm-neue'] = drawing(reach(NEWCOMER, way('704 392, 742 462, 742 530, 724 560'), 164));
  return parts;
};
