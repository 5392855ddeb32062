/** Panel `kette`: hand to hand from the van to the door. */
import { bear } from './bear.ts';
import { blankets, carrierArms, carrierBody, carton, type Hold, type Place, soupPot, steam } from './carrier.ts';
import { BOY, child, childArm } from './child.ts';
import { kitHead } from './kit-head.ts';
import { limb, shoe } from './limbs.ts';
import { DARK, DUSK, glow, NIGHT, rect, stars } from './night.ts';
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

export const SIZE = 1.2;
/** From one person to the next. */
export const STEP = 168;
/** Where what is passed on stands in the hands. */
const HAND_Y = 640;
const LOOKS = [COLLEAGUE, VOLUNTEER, NEIGHBOUR, PROFESSIONAL, BOY, NEWCOMER] as const;
export const PEOPLE = LOOKS.map((_, i) => 80 + i * STEP);
const NECK_Y = [470, 478, 548, 466, 566, 474] as const;
const FLOOR = 948;

function night(): string {
  const house = rect(690, -130, 460, 1090);
  const pane = (x: number, y: number): string =>
    shape(rect(x, y, 120, 150), YELLOW, 6) +
    ink(
      [
        [x + 60, y + 4],
        [x + 61, y + 148],
      ],
      5,
    ) +
    ink(
      [
        [x + 4, y + 60],
        [x + 118, y + 61],
      ],
      5,
    ) +
    shape(rect(x - 12, y + 150, 144, 16), DUSK, 5);
  return drawing(
    flat(rect(-130, -130, 1260, 1100), DARK) +
      stars([
        [60, 90],
        [170, 40, 7],
        [290, 130],
        [420, 60],
        [560, 110, 7],
        [650, 40],
        [500, 210],
        [130, 230, 6],
      ]) +
      // Roofs on the other side of the street.
      shape(
        points(
          '-130 420!, -60 330!, 30 400!, 120 400!, 120 350!, 220 350!, 220 430!, 330 330!, 440 430!, 560 430!, 560 370!, 700 370!, 700 960!, -130 960!',
        ),
        NIGHT,
        5,
      ) +
      tone('daecher', rect(-130, 640, 830, 320), DUSK, 3, 17, [0, 0]) +
      flat(house, DUSK) +
      ink([house[3]!, house[0]!], 7) +
      pane(742, 60) +
      pane(910, 60) +
      pane(742, 320) +
      pane(910, 320) +
      glow('fenster', 880, 300, 250),
  );
}

function street(): string {
  return drawing(
    flat(rect(-130, 850, 1260, 290), DUSK) +
      flat(points('640 850!, 1130 850!, 1130 1130!, 360 1130!'), YELLOW) +
      tone('pflaster', rect(-130, 890, 1260, 250), NIGHT, 2.8, 17, [0, 0]) +
      ink(points('-130 850, 400 852, 1130 850'), 6),
    '-120 700 1240 430',
  );
}

/** The van that brought it all, its doors wide open. */
function van(): string {
  return drawing(
    shape(points('-200 250, -40 240, 30 262!, 34 860!, -200 870!'), TEAL, 7) +
      shape(rect(-190, 290, 190, 480), INK, 6) +
      placed(carton(150, 110, 'apple'), -80, 770) +
      placed(carton(140, 100, 'shirt'), -60, 640) +
      placed(blankets([CORAL, YELLOW, SKY], 130), -70, 526),
    '-200 200 260 720',
  );
}

/** Someone who uses a wheelchair and passes things on; the neck's lower end is at 0,0. */
function seated(look: Stander): string {
  const wheel = (x: number, y: number, r: number): string =>
    ink(oval(x, y, r, r, 0, 16), 8, true) +
    ink(oval(x, y, r - 13, r - 13, 0, 14), 3.4, true, '#9aa3a8') +
    [0, 45, 90, 135]
      .map((a) => {
        const [c, s] = [Math.cos((a * Math.PI) / 180) * (r - 12), Math.sin((a * Math.PI) / 180) * (r - 12)];
        return ink(
          [
            [x - c, y - s],
            [x + c, y + s],
          ],
          2.6,
        );
      })
      .join('') +
    shape(oval(x, y, 10, 10), '#9aa3a8', 4);
  return (
    ink(points('-96 60, -74 64, -66 120, -62 240'), 9) +
    limb(points('20 200, 112 200, 126 236, 124 300'), [62, 56, 52, 42], look.legs) +
    shoe(108, 322, look.shoes, 0, 0.95) +
    limb(points('-20 206, 80 212, 98 246, 94 310'), [66, 60, 54, 44], look.legs) +
    shoe(78, 330, look.shoes, 0, 0.95) +
    ink(points('-70 240, 60 246'), 9) +
    ink(points('62 246, 84 330, 138 334'), 7) +
    wheel(-18, 236, 96)
  );
}

const at = (i: number): Place => ({ at: [PEOPLE[i]!, NECK_Y[i]!], size: SIZE });

function people(): string {
  const both = { near: { hand: [0, HAND_Y] as Dot }, far: { hand: [0, HAND_Y] as Dot } };
  const hat = { skin: '#a56a43', top: SKY, hair: INK };
  return drawing(
    carrierBody(COLLEAGUE, at(0), both) +
      kitHead({ hair: 'Turban', beard: 'FullMedium', colors: hat }, 'Calm', [PEOPLE[0]!, NECK_Y[0] + 2], 115, {
        tilt: 4,
      }) +
      carrierBody(PROFESSIONAL, at(3), both) +
      carrierBody(NEWCOMER, at(5), both) +
      carrierBody(VOLUNTEER, at(1), both) +
      carrierBody({ ...NEIGHBOUR, standing: false }, at(2), both) +
      placed(seated(NEIGHBOUR), PEOPLE[2]!, NECK_Y[2], SIZE) +
      placed(carton(190, 128), PEOPLE[4]!, FLOOR) +
      placed(child(BOY), PEOPLE[4]!, NECK_Y[4], SIZE),
  );
}

/** Hands of one of them around what is passed: `way` −1 takes from the left, 1 gives to the right. */
function reach(i: number, way: number): string {
  const x = PEOPLE[i]! + (STEP / 2) * way;
  // Two pairs of hands meet in the middle of the way: the giver's left of it, the taker's right.
  const [left, right] = way <= -0.9 ? [x + 6, x + 46] : way >= 0.9 ? [x - 46, x - 6] : [x - 44, x + 44];
  const holds: { near: Hold; far: Hold } = {
    near: { hand: [left, HAND_Y], side: 1 },
    far: { hand: [right, HAND_Y], side: -1, flip: true },
  };
  if (i === 4) {
    const to = ([hx, hy]: Dot): Dot => [(hx - PEOPLE[4]!) / SIZE, (hy - NECK_Y[4]) / SIZE];
    return placed(
      childArm(BOY, 'far', to(holds.far.hand)) + childArm(BOY, 'near', to(holds.near.hand)),
      PEOPLE[4]!,
      NECK_Y[4],
      SIZE,
    );
  }
  const arms = carrierArms(LOOKS[i]!, at(i), holds);
  return arms.far + arms.near;
}

const POSES = { links: -1, 'links-mitte': -0.5, mitte: 0, 'mitte-rechts': 0.5, rechts: 1 } as const;

/** Drawings of the panel by file name. */
export function kette(): Readonly<Record<string, string>> {
  const arms = Object.entries(POSES).flatMap(([pose, way]) => [
    [`kette-arme-a-${pose}`, drawing([0, 2, 4].map((i) => reach(i, way)).join(''))],
    [`kette-arme-b-${pose}`, drawing([1, 3, 5].map((i) => reach(i, way)).join(''))],
  ]);
  // Things are drawn where the first pass happens, between the first and the second.
  const [x, y] = [PEOPLE[0]! + STEP / 2, HAND_Y - 8];
  const thing = (body: string): string => drawing(placed(body, x, y), `${x - 160} ${y - 240} 320 280`);
  const toy = bear({ x: 0, y: -52, size: 36, turn: -6, seed: 12, color: YELLOW, mood: 'glad' });
  return {
    'kette-nacht': night(),
    'kette-strasse': street(),
    'kette-wagen': van(),
    'kette-menschen': people(),
    'kette-decken': thing(blankets([CORAL, PAPER, TEAL], 128, 32)),
    'kette-karton': thing(carton(120, 90, 'apple')),
    'kette-suppe': thing(soupPot() + placed(steam(), 0, -124)),
    'kette-baer': thing(toy),
    'kette-hemd': thing(carton(112, 84, 'shirt')),
    ...Object.fromEntries(arms),
  };
}
