import { fist, limb } from './limbs.ts';
import { type Dot, flat, INK, ink, shape, TEAL } from './pen.ts';
import { points } from './points.ts';
import type { Puller } from './puller.ts';

export interface FrontSitter extends Puller {
  /** Where the hands lie, from the neck's lower end; a missing arm is drawn elsewhere. */
  readonly left?: Dot;
  readonly right?: Dot;
  readonly legsLie?: 'apart' | 'together' | 'crossed';
  /** Sits in a wheelchair instead of on a chair. */
  readonly wheels?: boolean;
}

const flipped = (dots: readonly Dot[]): Dot[] => dots.map(([x, y, corner]) => [-x, y, corner] as Dot);
const both = (draw: (turn: (dots: readonly Dot[]) => Dot[]) => string): string =>
  draw((dots) => [...dots]) + draw(flipped);

/** A chair from the front, its sitter's neck at 0,0. */
export function frontChair(fill: string): string {
  const legs = both((turn) => ink(turn(points('88 240, 92 420')), 12) + ink(turn(points('66 230, 68 384')), 9));
  return (
    flat(points('-66 250!, 66 250!, 60 330!, -60 330!'), INK) +
    legs +
    shape(points('-92 40, 0 34, 92 40, 98 90, 90 186, 0 192, -90 186, -98 90'), fill, 5) +
    shape(points('-106 204, 0 198, 106 204, 118 244, 102 266, 0 270, -102 266, -118 244'), fill, 5)
  );
}

/** A wheelchair from the front: its back with the handles and its footrests. */
export const wheelchairBack = (): string =>
  both((turn) => ink(turn(points('88 22, 118 14')), 14)) +
  shape(points('-94 40, 94 40, 96 200, -96 200'), TEAL, 5) +
  both(
    (turn) =>
      ink(turn(points('98 214, 84 300, 78 404')), 8) +
      shape(turn(points('14 416!, 90 412!, 92 428!, 12 430!')), '#9aa3a8', 4),
  );

/** Its wheels, which hide part of their sitter's hips. */
export const wheels = (): string =>
  both(
    (turn) =>
      shape(turn(points('96 176, 108 150, 124 176, 130 290, 124 400, 110 420, 98 400, 92 290')), INK, 4) +
      ink(turn(points('112 186, 115 290, 111 388')), 5, false, '#9aa3a8'),
  );

/** A sleeve that ends in the hand's wrist. */
export function frontArm(side: -1 | 1, hand: Dot, top: string): string {
  const shoulder: Dot = [70 * side, 36];
  const elbow: Dot = [(Math.max(Math.abs(hand[0]), 60) * 0.28 + 88) * side, Math.min(170, (hand[1] + 110) * 0.5 + 20)];
  return limb([shoulder, [88 * side, 84], elbow, hand], [56, 54, 50, 38], top, 5);
}

const foot = (x: number, shoes: string, y = 0): string =>
  shape(
    points('-30 -20, -22 -36, 20 -36, 30 -18, 32 4, 4 12, -32 6').map(([px, py]) => [x + px, 412 + y + py] as Dot),
    shoes,
    5,
  ) +
  ink(
    [
      [x - 24, 414 + y],
      [x + 24, 414 + y],
    ],
    4,
    false,
    shoes === INK ? '#9aa3a8' : INK,
  );

/** A crease and a shine on a knee, so that it comes towards us. */
const knee = (x: number, y: number): string =>
  ink(
    [
      [x - 26, y + 16],
      [x, y + 27],
      [x + 26, y + 14],
    ],
    4,
    false,
    '#14181d',
  ) +
  ink(
    [
      [x - 16, y - 14],
      [x + 2, y - 20],
      [x + 18, y - 13],
    ],
    4,
    false,
    '#9aa3a8',
  );

/** Legs in trousers, their knees towards the viewer, both feet on the floor; `spread`: how far apart the knees are. */
function trousers(legs: string, shoes: string, spread: number): string {
  const lap = flat(points('-80 160!, 80 160!, 70 226, -70 226'), legs);
  const leg = (side: 1 | -1): string => {
    const x = spread * side;
    const thigh: Dot[] = [
      [4 * side, 168],
      [90 * side, 164],
      [x + 50 * side, 224],
      [x + 46 * side, 272],
      [x + 16 * side, 296],
      [x - 24 * side, 290],
      [x - 44 * side, 254],
      [Math.max(2, spread - 56) * side, 214],
    ];
    const shin = limb(
      [
        [x, 268],
        [x - 2 * side, 330],
        [x - 4 * side, 388],
      ],
      [68, 60, 52],
      legs,
    );
    return foot(x - 2 * side, shoes) + shin + shape(thigh, legs, 5) + knee(x, 262);
  };
  return lap + leg(-1) + leg(1);
}

/** One leg over the other. */
function crossedLegs(legs: string, shoes: string): string {
  return (
    flat(points('-84 160!, 84 160!, 70 226, -70 226'), legs) +
    foot(26, shoes) +
    limb(points('22 262, 26 330, 26 388'), [74, 62, 52], legs) +
    shape(points('-6 168, 90 166, 84 236, 60 288, 20 294, -10 262'), legs, 5) +
    limb(points('-44 238, -62 306, -52 352'), [72, 60, 50], legs) +
    shape(points('-80 352, -28 356, -20 376, -46 404, -86 398, -98 378'), shoes, 5) +
    shape(points('92 168, 92 206, 40 246, -32 282, -72 286, -90 258, -74 222, -30 186, 30 166'), legs, 5) +
    knee(-58, 252)
  );
}

/** A long skirt over both knees, its hem above the shoes. */
function skirt(top: string, shoes: string): string {
  return (
    foot(-34, shoes) +
    foot(34, shoes) +
    shape(
      points(
        '-88 168, 88 168, 104 214, 100 266, 84 300, 88 350, 92 386, 40 396, -8 388, -52 396, -92 386, -88 350, -84 300, -100 266, -104 214',
      ),
      top,
      5,
    ) +
    ink(points('-78 268, -46 290, -10 280, 0 262'), 4.4) +
    ink(points('78 268, 46 290, 14 282'), 4.4) +
    ink(points('-46 300, -50 340, -44 380'), 4) +
    ink(points('44 300, 42 350'), 4) +
    ink(points('0 296, -4 340, 2 376'), 4)
  );
}

function front(coat: Puller['coat'], top: string, under: string): string {
  if (coat === 'cardigan')
    return (
      flat(points('-34 4, 0 18, 34 4, 44 60, 38 190, -38 190, -44 60'), under) +
      both((turn) => ink(turn(points('34 2, 46 60, 38 190')), 4.5)) +
      [70, 112, 154]
        .map((y) =>
          ink(
            [
              [-50, y],
              [-49, y + 1],
            ],
            8,
          ),
        )
        .join('')
    );
  if (coat === 'hoodie')
    return (
      shape(points('-52 6, 0 42, 52 6, 62 22, 0 62, -62 22'), top, 4.5) +
      ink(points('-12 56, -14 96'), 4) +
      ink(points('12 56, 14 90'), 4)
    );
  if (coat === 'blazer')
    return (
      flat(points('-30 2, 0 16, 30 2, 0 130'), under) +
      both((turn) => shape(turn(points('30 0, 54 20, 42 58, 52 66, 2 134, 8 90')), top, 4.5)) +
      ink(points('0 134, 2 188'), 4)
    );
  return ink(points('-34 6, 0 34, 34 6'), 4.5) + ink(points('-70 168, 0 178, 70 168'), 4);
}

/** Somebody who sits and looks at us, without the head (165 high, its neck ends at 0,0); 425 high to the soles. */
export function frontSitter(look: FrontSitter): string {
  const { skin, top, legs, shoes, coat, under = '#ffffff', left, right, legsLie = 'together' } = look;
  const torso: Dot[] = points(
    '-30 -4, -72 12, -98 46, -96 120, -86 200, 0 210, 86 200, 96 120, 98 46, 72 12, 30 -4, 0 10',
  );
  return (
    (coat === 'dress'
      ? skirt(top, shoes)
      : legsLie === 'crossed'
        ? crossedLegs(legs, shoes)
        : trousers(legs, shoes, legsLie === 'apart' ? 92 : 44)) +
    shape(torso, top, 5) +
    shape(points('-27 8, -26 -40, 26 -40, 27 8, 0 24'), skin, 4.5) +
    front(coat, top, under) +
    (left ? frontArm(-1, left, top) : '') +
    (right ? frontArm(1, right, top) : '')
  );
}

/** A hand in the lap that holds a line; `side` is its arm's side. */
export const lapFist = (side: -1 | 1, [x, y]: Dot, skin: string): string =>
  fist(x, y, skin, side === -1 ? 24 : -24, 1.18, side === 1);
