/** Panel `kette`: hand to hand from the van to the door. */

import { chair, seated } from './ankommen-rollstuhl.ts';
import { bear } from './bear.ts';
import { blankets, carrierBody, carton, openHand, type Place, steam } from './carrier.ts';
import { BOY, child } from './child.ts';
import { bigPot, cradleHand } from './cradle.ts';
import { kitHead } from './kit-head.ts';
import { limb } from './limbs.ts';
import { DARK, DUSK, glow, HAZE, NIGHT, rect } from './night.ts';
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
import { COLLEAGUE, NEIGHBOUR, NEWCOMER, PROFESSIONAL, VOLUNTEER } from './people.ts';
import { points } from './points.ts';
import type { Stander } from './stander.ts';

export const SIZE = 1.46;
/** From one person to the next. */
export const STEP = 176;
/** Where what is passed on stands in the hands. */
const HAND_Y = 572;
const BOTTOM = HAND_Y + 2;
const LOOKS = [{ ...COLLEAGUE, legs: INK }, VOLUNTEER, NEIGHBOUR, NEWCOMER, BOY, PROFESSIONAL] as const;
export const PEOPLE = LOOKS.map((_, i) => 60 + i * STEP);
const NECK_Y = [368, 376, 432, 372, 444, 364] as const;
const FLOOR = 950;
const HEAD = 140;

const cross = (x: number, y: number, w: number, h: number): string =>
  ink([[x + w / 2, y + 3] as Dot, [x + w / 2, y + h - 3]], 4.6) +
  ink([[x + 3, y + h * 0.42] as Dot, [x + w - 3, y + h * 0.42]], 4.6);

/** Someone at a window who looks down and waves. */
function waving(x: number, y: number, hair: string, skin: string, top: string, mirror: boolean): string {
  const look: Stander = { skin, top, legs: INK, shoes: INK, coat: 'hoodie', standing: false };
  const hand: Dot = [74, -46];
  return (
    placed(carrierBody(look, { at: [0, 0], size: 1 }, { far: { hand } }), x, y, 0.8, 0, mirror) +
    placed(
      limb(
        [
          [44, 44],
          [88, 26],
          [76, -28],
        ],
        [36, 36, 28],
        top,
      ) + placed(openHand(skin), 106, -22, 0.95, -84),
      x,
      y,
      0.8,
      0,
      mirror,
    ) +
    kitHead({ hair, colors: { skin, top, hair: INK, headscarf: top } }, 'Smile', [x, y + 2], 78, { mirror })
  );
}

function night(): Readonly<Record<string, string>> {
  const house = rect(600, -130, 550, 1090);
  const pane = (x: number, y: number, w: number, h: number, who = ''): string =>
    flat(rect(x, y, w, h), YELLOW) +
    (who
      ? `<clipPath id="w${x}"><path d="M${x} ${y - 60}h${w}v${h + 60}h${-w}z"/></clipPath><g clip-path="url(#w${x})">${who}</g>`
      : cross(x, y, w, h)) +
    ink(rect(x, y, w, h), 6, true) +
    shape(rect(x - 12, y + h, w + 24, 16), DUSK, 5);
  const far = (x: number, y: number, lit: boolean): string => shape(rect(x, y, 34, 46), lit ? YELLOW : DARK, 4);
  // The sky is the panel's ground; each picture is only as large as what stands before it.
  const roofs = drawing(
    // Roofs on the other side of the street.
    shape(
      points(
        '-130 420!, -60 330!, 30 400!, 120 400!, 120 340!, 300 340!, 300 430!, 330 430!, 420 346!, 510 430!, 560 430!, 560 350!, 700 350!, 700 960!, -130 960!',
      ),
      NIGHT,
      5,
    ) +
      [
        [316, 452, 0],
        [332, 530, 0],
        [396, 404, 0],
        [470, 452, 1],
        [640, 380, 1],
        [640, 460, 1],
        [650, 540, 0],
        [150, 366, 0],
        [330, 600, 0],
        [484, 540, 0],
      ]
        .map(([x, y, lit]) => far(x!, y!, lit === 1))
        .join('') +
      tone('daecher', rect(-130, 660, 830, 300), DUSK, 3, 17, [0, 0]),
    '254 200 456 430',
  );
  const front = drawing(
    flat(house, DUSK) +
      tone('hauswand', rect(600, 250, 530, 640), NIGHT, 2.6, 18, [0, 0]) +
      ink([house[3]!, house[0]!], 7) +
      pane(640, 56, 166, 170, waving(700, 182, 'LongAfro', '#7a4b2b', CORAL, false)) +
      pane(928, 40, 128, 180) +
      // The open door with its light.
      shape(rect(842, 300, 310, 570), HAZE, 6) +
      shape(rect(866, 326, 290, 544), YELLOW, 6) +
      tone('diele', rect(866, 326, 290, 544), PAPER, 4, 19, [0, 0]),
    '580 -20 470 878',
  );
  return { 'kette-daecher': roofs, 'kette-haus': front };
}

/** Bulbs on a cable between the van and the house: more of them burn towards the door. */
function bulbs(): string {
  const cable = points('-120 40, 110 92, 340 118, 540 92, 610 70');
  const at: readonly Dot[] = points('-30 66, 80 90, 190 108, 296 117, 398 114, 486 104, 560 88');
  return drawing(
    ink(cable, 4.6) +
      // Down the wall to its socket.
      ink(points('610 70, 622 120, 614 170, 618 214'), 4.6) +
      shape(rect(606, 212, 26, 34), HAZE, 4.4) +
      at.map(([x, y], i) => (i > 1 ? glow(`birne${i}`, x, y + 30, 26 + i * 6) : '')).join('') +
      at
        .map(
          ([x, y], i) =>
            shape(oval(x, y + 30, 15, 19), i > 1 ? YELLOW : HAZE, 4.4) + shape(rect(x - 8, y + 2, 16, 14), INK, 3),
        )
        .join(''),
    '92 -20 545 280',
  );
}

function street(): string {
  return (
    flat(rect(-130, 850, 1260, 290), DUSK) +
    flat(points('820 850!, 1130 850!, 1130 1130!, 420 1130!'), YELLOW) +
    tone('pflaster', rect(-130, 890, 1260, 250), NIGHT, 2.8, 17, [0, 0]) +
    ink(points('-130 850, 400 852, 842 850'), 6)
  );
}

/** The van that brought it all, its doors wide open. */
function van(): string {
  return (
    shape(points('-200 292, -60 270, 150 276, 178 300!, 184 850!, -200 860!'), TEAL, 7) +
    shape(rect(-190, 318, 342, 470), INK, 6) +
    flat(rect(-190, 318, 342, 26), NIGHT) +
    placed(carton(150, 110, 'apple'), 66, 786) +
    placed(carton(130, 90), -50, 786) +
    placed(carton(120, 96, 'shirt'), 84, 676) +
    placed(carton(140, 96), -40, 692) +
    placed(blankets([CORAL, SKY, YELLOW], 120, 28), 70, 562) +
    shape(points('184 300!, 262 322!, 266 838!, 184 850!'), TEAL, 6) +
    shape(points('204 372!, 246 380!, 247 520!, 204 520!'), SKY, 5) +
    shape(oval(60, 872, 52, 46), INK, 6) +
    shape(oval(60, 872, 22, 20), HAZE, 4)
  );
}

const at = (i: number): Place => ({ at: [PEOPLE[i]!, NECK_Y[i]!], size: SIZE });

function people(): string {
  const both = { near: { hand: [0, HAND_Y] as Dot }, far: { hand: [0, HAND_Y] as Dot } };
  const hat = { skin: '#a56a43', top: SKY, hair: INK };
  return drawing(
    street() +
      van() +
      carrierBody(LOOKS[0], at(0), both) +
      kitHead({ hair: 'Turban', beard: 'FullMedium', colors: hat }, 'Calm', [PEOPLE[0]!, NECK_Y[0] + 2], HEAD, {
        tilt: 4,
      }) +
      carrierBody(NEWCOMER, at(3), both) +
      carrierBody(PROFESSIONAL, at(5), both) +
      carrierBody(VOLUNTEER, at(1), both) +
      placed(chair(), PEOPLE[2]!, NECK_Y[2], SIZE) +
      carrierBody({ ...NEIGHBOUR, standing: false }, at(2), both) +
      placed(seated(NEIGHBOUR), PEOPLE[2]!, NECK_Y[2], SIZE) +
      placed(carton(220, 186), PEOPLE[4]!, FLOOR) +
      placed(child(BOY), PEOPLE[4]!, NECK_Y[4], SIZE),
    '-12 60 1024 948',
  );
}

/** Half as wide as what is passed on at its bottom, and how large the hands are that carry it there. */
const HALF = 58;
const HAND = 1.12;
/** How much nearer to each other hands are that carry nothing: held out before the body, clear of the neighbours'. */
const EMPTY = 30;

/**
 * Arms of one of them behind what is passed: `way` −1 takes from the left, 1 gives to the right. Where two hold the same
 * thing, each holds one lower corner and the other arm ends behind it; the hands are layers of their own, in front.
 */
function reach(i: number, way: number, half = HALF): string {
  const [x, neck] = [PEOPLE[i]!, NECK_Y[i]!];
  const { top } = LOOKS[i]!;
  const boyish = i === 4;
  const [out, wide] = boyish ? [52, 54] : [64, 62];
  const shoulderY = neck + (boyish ? 48 : 62);
  const thing = x + (STEP / 2) * way;
  const draw = (side: 1 | -1): string => {
    const shoulder: Dot = [x + out * 0.74 * side, shoulderY];
    const hidden = way * side >= 0.9;
    const wrist: Dot = hidden ? [thing - 14 * side, BOTTOM - 34] : [thing + (half + 34) * side, BOTTOM + 15];
    // How far the hand is across the body, or out beyond the shoulder.
    const across = (shoulder[0] - wrist[0]) * side;
    const bend = across > 0 ? Math.max(14, 34 - across * 0.25) : Math.max(14, -across / 2);
    const elbow: Dot = [
      shoulder[0] + side * (hidden ? 26 : bend),
      Math.min(shoulderY + (hidden ? 62 : 92), wrist[1] + (hidden ? 10 : -6)),
    ];
    return limb([shoulder, elbow, wrist], [wide * 0.9, wide * 0.82, wide * 0.62], top, 6.4);
  };
  return draw(1) + draw(-1);
}

/** The hand at one side of what is carried, drawn where it is right before the body. */
const grip = (i: number, side: 1 | -1): string =>
  drawing(placed(cradleHand(LOOKS[i]!.skin), PEOPLE[i]! + HALF * side, BOTTOM, i === 4 ? 0.98 : HAND, 0, side === 1));

const POSES = { links: -1, 'links-mitte': -0.5, mitte: 0, 'mitte-rechts': 0.5, rechts: 1 } as const;

/** Drawings of the panel by file name. */
export function kette(): Readonly<Record<string, string>> {
  const arms = LOOKS.flatMap((_, i) =>
    Object.entries(POSES).map(([pose, way]) => [
      `kette-arme-${i + 1}-${pose}`,
      drawing(reach(i, way), '-12 300 1024 400'),
    ]),
  );
  const grips = LOOKS.flatMap((_, i) => [
    [`kette-hand-${i + 1}-links`, grip(i, -1)],
    [`kette-hand-${i + 1}-rechts`, grip(i, 1)],
  ]);
  // Things are drawn where the first pass happens, between the first and the second.
  const [x, y] = [PEOPLE[0]! + STEP / 2, BOTTOM];
  const thing = (body: string): string => drawing(placed(body, x, y), `${x - 160} ${y - 240} 320 280`);
  const toy = bear({ x: 0, y: -44, size: 31, turn: -6, seed: 12, color: YELLOW, mood: 'glad' });
  return {
    ...night(),
    'kette-birnen': bulbs(),
    'kette-menschen': people(),
    'kette-decken': thing(blankets([CORAL, PAPER, TEAL], 146, 36)),
    'kette-karton': thing(carton(142, 100, 'apple')),
    'kette-suppe': thing(bigPot()),
    'kette-dampf': thing(placed(steam(), 0, -138, 0.8)),
    'kette-baer': thing(placed(toy, 0, 0, 1.42)),
    'kette-hemd': thing(carton(138, 96, 'shirt')),
    ...Object.fromEntries(arms),
    ...Object.fromEntries(
      LOOKS.map((_, i) => [`kette-arme-${i + 1}-leer`, drawing(reach(i, 0, HALF - EMPTY), '-12 300 1024 400')]),
    ),
    ...Object.fromEntries(grips),
  };
}
