import { fist, limb } from './limbs.ts';
import { type Dot, flat, INK, ink, oval, shape } from './pen.ts';
import { points } from './points.ts';
import type { Puller } from './puller.ts';

export interface FrontSitter extends Puller {
  /** Where the hands lie, from the neck's lower end; a missing arm is drawn elsewhere. */
  readonly left?: Dot;
  readonly right?: Dot;
  /** Sits in a wheelchair instead of on a chair. */
  readonly wheels?: boolean;
}

const flipped = (dots: readonly Dot[]): Dot[] => dots.map(([x, y, corner]) => [-x, y, corner] as Dot);
const both = (draw: (turn: (dots: readonly Dot[]) => Dot[]) => string): string =>
  draw((dots) => [...dots]) + draw(flipped);

/** A chair from the front, its sitter's neck at 0,0. */
export function frontChair(fill: string): string {
  const legs = both((turn) => ink(turn(points('84 250, 88 462')), 12) + ink(turn(points('64 230, 66 420')), 9));
  return (
    legs +
    shape(points('-92 40, 0 34, 92 40, 98 90, 90 196, 0 202, -90 196, -98 90'), fill, 5) +
    shape(points('-100 214, 0 208, 100 214, 112 252, 96 270, 0 274, -96 270, -112 252'), fill, 5)
  );
}

/** A wheelchair from the front: back, tyres and footrests. */
export function frontWheelchair(): string {
  return (
    both((turn) => ink(turn(points('86 20, 112 14')), 13)) +
    shape(points('-94 40, 0 34, 94 40, 96 200, -96 200'), '#3d405b', 5) +
    both(
      (turn) =>
        shape(turn(points('104 150, 116 128, 132 150, 138 300, 132 446, 118 466, 106 446, 102 300')), INK, 4) +
        ink(turn(points('120 170, 122 300, 119 430')), 4, false, '#9aa3a8') +
        ink(turn(points('98 214, 78 330, 74 440')), 8) +
        shape(turn(points('22 446, 88 444, 90 460, 20 462')), '#9aa3a8', 4),
    )
  );
}

/** A sleeve that ends in the hand's wrist. */
export function frontArm(side: -1 | 1, hand: Dot, top: string): string {
  const shoulder: Dot = [80 * side, 56];
  const elbow: Dot = [(Math.max(Math.abs(hand[0]), 60) * 0.28 + 88) * side, Math.min(170, (hand[1] + 110) * 0.5 + 20)];
  return limb([shoulder, elbow, hand], [54, 50, 38], top, 5);
}

/** Legs in trousers, their knees towards the viewer. */
function trousers(legs: string, shoes: string): string {
  return both((turn) => {
    const ankle = turn(points('44 262, 46 350, 42 438'));
    const knee = turn(points('6 190, 84 182, 98 214, 92 268, 56 292, 14 278, 4 232'));
    const foot = turn(points('18 440, 26 424, 58 424, 70 444, 72 462, 46 470, 16 464'));
    return shape(foot, shoes, 5) + limb(ankle, [72, 62, 52], legs) + shape(knee, legs, 5);
  });
}

/** A long skirt over both knees. */
function skirt(top: string, shoes: string): string {
  return (
    both((turn) => shape(turn(points('12 440, 20 424, 52 424, 62 446, 62 464, 38 470, 10 464')), shoes, 5)) +
    shape(
      points(
        '-84 180, 84 180, 100 226, 96 290, 88 380, 94 436, 40 448, -8 440, -52 448, -94 436, -88 380, -96 290, -100 226',
      ),
      top,
      5,
    ) +
    ink(points('-42 276, -46 350, -40 420'), 4) +
    ink(points('44 276, 40 340'), 4) +
    ink(points('-2 258, -8 330, 0 400'), 4)
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

/** Somebody who sits and looks at us, without the head (165 high, its neck ends at 0,0); 470 high to the soles. */
export function frontSitter(look: FrontSitter): string {
  const { skin, top, legs, shoes, coat, under = '#ffffff', left, right } = look;
  const torso: Dot[] = points(
    '-30 -4, -72 12, -98 46, -96 120, -86 200, 0 210, 86 200, 96 120, 98 46, 72 12, 30 -4, 0 10',
  );
  return (
    (coat === 'dress' ? skirt(top, shoes) : trousers(legs, shoes)) +
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

/** A straw hat somebody sat on, its middle at 0,0. */
export function flatHat(fill: string, band: string): string {
  return (
    shape(points('-104 8, -84 -14, -40 -18, 0 -8, 44 -20, 88 -10, 106 12, 70 24, 20 16, -30 28, -76 22'), fill, 5) +
    shape(points('-46 2, -50 -24, -18 -40, 4 -28, 30 -42, 52 -22, 48 4, 4 12'), fill, 5) +
    shape(points('-48 -8, 0 2, 50 -8, 48 6, 2 15, -46 6'), band, 4) +
    ink(points('-20 -30, -4 -16, 14 -30'), 4) +
    flat(oval(0, 0, 1, 1), fill)
  );
}
