import { type Grip, hand, wristOf } from './fingers.ts';
import { LINE, MID, pavement, puff, tree, VIEW, WOOD } from './fredenberg-strasse.ts';
import { createRoomPen, THIN } from './haus-plan.ts';
import { fist, limb } from './limbs.ts';
import { CORAL, type Dot, drawing, INK, PAPER, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';
import { placed } from './pen.ts';
import { NEWCOMER } from './people.ts';
import { arm, NEAR_SHOULDER, type Stander, stander } from './stander.ts';

export const GUEST: Stander = { skin: '#b97f56', top: WOOD, legs: INK, shoes: INK, coat: 'hoodie' };
/** Neck's lower ends, and where the hands meet. */
const NECKS = { newcomer: [286, 410], guest: [676, 404] } as const;
const CLASP: Dot = [498, 606];
const SIZE = 1.36;
/** A hand's length in the body's own measure, ÷ 130. */
const HAND = 0.5;

function garden(): string {
  const p = createRoomPen(71);
  let block = p.box(560, 190, 330, 580, PAPER, LINE);
  for (let y = 224; y < 680; y += 100)
    for (let x = 590; x < 860; x += 96)
      block +=
        p.box(x, y, 56, 60, p.random() < 0.3 ? YELLOW : SKY, MID) +
        p.box(x - 6, y + 38, 68, 26, [TEAL, CORAL, WHITE][Math.floor(p.random() * 3)]!, MID);
  const bed = [560, 596, 640, 830, 872]
    .map(
      (x, i) =>
        p.line(
          [
            [x, 850],
            [x + 2, 812],
          ],
          3.4,
        ) +
        p.oval(x + 2, 806, 13, 13, [WHITE, YELLOW, CORAL][i % 3]!, MID) +
        p.oval(x + 2, 806, 4, 4, INK, THIN),
    )
    .join('');
  return drawing(
    VIEW,
    tone('luft', WHITE, 2.6, 17) + tone('rasen', INK, 1.6, 16),
    p.flat(-120, -120, 1240, 1000, SKY) +
      '<path d="M-120 200h1240v500h-1240z" fill="url(#luft)"/>' +
      puff(620, 110, 0.9) +
      puff(870, 60, 0.7) +
      block +
      p.flat(-120, 740, 1240, 160, TEAL) +
      '<path d="M-120 740h1240v120h-1240z" fill="url(#rasen)" opacity=".5"/>' +
      p.line('-120 740, 500 742, 1120 739', 5) +
      tree(930, 600, 1.25, YELLOW) +
      bed,
  );
}

/** What smells so good through the door: a table with the soup pot. */
function supper(): string {
  const p = createRoomPen(75);
  const steam = [146, 172, 198].map((x) => p.line(`${x} 600, ${x - 9} 578, ${x + 9} 556, ${x - 4} 530`, 5, WHITE));
  return (
    steam.join('') +
    p.line('98 650, 112 636, 124 650', 6) +
    p.soft('118 632, 228 632, 226 690, 214 706, 130 706, 120 690', TEAL, MID) +
    p.box(112, 622, 122, 18, TEAL, MID) +
    p.oval(172, 614, 11, 9, YELLOW, MID) +
    p.box(60, 706, 340, 20, WHITE, MID) +
    p.box(120, 726, 16, 100, WHITE, MID) +
    p.box(352, 726, 16, 100, WHITE, MID)
  );
}

/** The other door of the house, open to the left; warm light and people behind. */
function house(): string {
  const p = createRoomPen(72);
  const [left, right, top, floor] = [120, 424, 176, 900];
  const hole = `M-120 -120H512V${floor}H${right}V${top}H${left}V${floor}H-120Z`;
  const jambs = [
    [left, floor],
    [left, top],
    [right, top],
    [right, floor],
  ] as const;
  return drawing(
    VIEW,
    tone('putz', INK, 1.5, 16) + tone('warm', CORAL, 2.4, 15),
    p.flat(left - 10, top - 10, right - left + 20, floor - top + 10, YELLOW) +
      `<path d="M${left} ${top}h${right - left}v300h-${right - left}z" fill="url(#warm)" opacity=".5"/>` +
      p.flat(left, 790, right - left, 110, WOOD) +
      p.line(
        [
          [left, 790],
          [right, 790],
        ],
        4,
      ) +
      p.box(140, 300, 70, 84, WHITE, MID) +
      p.shape('148 376, 160 336, 176 356, 190 322, 202 376', TEAL, THIN) +
      supper() +
      `<path d="${hole}" fill="${CORAL}"/><path d="${hole}" fill="url(#putz)" opacity=".5"/>` +
      p.line(
        [
          [513, -120],
          [511, 400],
          [512, floor],
        ],
        6,
      ) +
      ['20 120', '40 500', '30 760', '446 300', '452 720', '300 40', '440 90']
        .map((at) => {
          const [x, y] = at.split(' ').map(Number) as [number, number];
          return p.line(
            [
              [x, y],
              [x + 40, y + 1],
            ],
            3.4,
          );
        })
        .join('') +
      p.line(jambs, 17, INK, { ...MID, corners: true }) +
      p.line(jambs, 10, WHITE, { ...MID, corners: true }) +
      p.shape(
        [
          [left - 46, top - 16],
          [left - 30, top - 60],
          [right + 30, top - 60],
          [right + 46, top - 16],
        ],
        YELLOW,
        LINE,
      ) +
      p.line(
        [
          [-120, floor],
          [left, floor + 1],
        ],
        5,
      ) +
      p.line(
        [
          [right, floor],
          [512, floor + 1],
        ],
        5,
      ) +
      p.shape(
        [
          [left, top + 4],
          [left, floor],
          [left - 90, floor + 30],
          [left - 90, top - 14],
        ],
        TEAL,
        LINE,
      ) +
      p.shape(
        [
          [left - 20, top + 60],
          [left - 20, 480],
          [left - 72, 484],
          [left - 72, top + 50],
        ],
        YELLOW,
        MID,
      ),
  );
}

const local = ([x, y]: Dot, [nx, ny]: Dot, flip = 1): Dot => [((x - nx) / SIZE) * flip, (y - ny) / SIZE];

/** The newcomer in a helper's apron, keys at her belt; both hands for one that arrives. */
function newcomer(): Readonly<Record<string, string>> {
  const p = createRoomPen(73);
  const clasp = local(CLASP, NECKS.newcomer);
  const apron =
    p.soft('-40 62, 34 62, 38 130, 56 140, 58 236, -62 238, -62 142, -46 132', WHITE, MID) +
    p.line('-36 64, -22 4', 4) +
    p.line('30 64, 22 2', 4) +
    p.box(-34, 164, 62, 38, WHITE, MID) +
    p.line('-3 164, -3 202', 3) +
    p.line('-62 148, 0 155, 58 146', 3.4) +
    p.shape('-30 164, -26 140, -18 138, -14 164', YELLOW, THIN);
  const keys =
    p.oval(46, 166, 8, 8, YELLOW, THIN) + p.line('48 174, 50 200, 58 200', 4.4) + p.line('43 173, 38 196, 31 194', 4.4);
  const place = (body: string): string => drawing(VIEW, '', placed(body, ...NECKS.newcomer, SIZE));
  return {
    'hinaus-neue': place(stander({ ...NEWCOMER, near: [0, 120], far: clasp }) + apron + keys),
    'hinaus-neue-fern': place(
      reach(
        NEWCOMER,
        [
          [40, 50],
          [50, 112],
        ],
        [clasp[0] + 6, clasp[1] + 6],
        'flat',
        8,
        [40, 36, 30],
      ),
    ),
    'hinaus-neue-nah': place(
      reach(NEWCOMER, [NEAR_SHOULDER, [-26, 128]], [clasp[0] + 2, clasp[1] - 16], 'flat', 16, [44, 40, 32]),
    ),
  };
}

/** Sleeve and hand that reaches out; `way` goes from the shoulder over the elbow, `to` is where the fingers hold. */
export function reach(
  { skin, top }: Stander,
  way: Parameters<typeof limb>[0],
  to: Dot,
  grip: Grip,
  turn: number,
  widths: readonly number[],
): string {
  const place = { turn, size: HAND, line: 3.5 };
  return hand(grip, ...to, skin, place) + limb([...way, wristOf(...to, place)], widths, top, 4.8);
}

/** Somebody new, with a suitcase. */
function guest(): Readonly<Record<string, string>> {
  const p = createRoomPen(74);
  const clasp = local(CLASP, NECKS.guest, -1);
  const suitcase =
    p.line('-84 236, -81 214, -48 214, -44 236', 8) +
    p.box(-114, 236, 108, 88, TEAL, LINE) +
    p.box(-96, 236, 14, 88, WOOD, MID) +
    p.box(-40, 236, 14, 88, WOOD, MID) +
    p.box(-72, 248, 22, 16, YELLOW, MID) +
    p.shape('-114 302, -98 324, -114 324', YELLOW, MID) +
    p.shape('-6 302, -22 324, -6 324', YELLOW, MID);
  const body =
    stander({ ...GUEST, far: clasp, near: [-60, 210] }) +
    suitcase +
    arm(NEAR_SHOULDER, [-66, 216], GUEST.top, 1) +
    fist(-68, 214, GUEST.skin, 90, 0.9);
  const far = reach(
    GUEST,
    [
      [40, 50],
      [50, 114],
    ],
    [clasp[0] + 4, clasp[1] + 2],
    'fist',
    8,
    [40, 36, 30],
  );
  const place = (all: string): string => drawing(VIEW, '', placed(all, ...NECKS.guest, SIZE, 0, true));
  return { 'hinaus-gast': place(body), 'hinaus-gast-arm': place(far) };
}

/** All drawings of the way out by file name. */
export const hinaus = (): Readonly<Record<string, string>> => ({
  'hinaus-garten': garden(),
  'hinaus-weg': pavement(850),
  'hinaus-haus': house(),
  ...newcomer(),
  ...guest(),
});
