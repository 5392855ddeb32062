import type { CastMember } from '../../src/core/story.ts';
import { kitHead } from './kit-head.ts';
import { limb } from './limbs.ts';
import { type Dot, flat, ink, oval, placed, shape } from './pen.ts';
import { way } from './way.ts';

export interface Kneeler {
  readonly look: Omit<CastMember, 'id' | 'props'>;
  readonly face: string;
  readonly top: string;
  readonly legs: string;
  readonly skin: string;
  readonly shoes?: string;
  /** Where both hands are, from the knees' ground. */
  readonly hands?: readonly [Dot, Dot];
  /** Turns the head, degrees. */
  readonly tilt?: number;
}

/** A small flat hand, fingers to the right. */
const palm = (x: number, y: number, skin: string): string =>
  shape(oval(x, y, 15, 11, 24), skin, 3.8) +
  ink(
    [
      [x + 2, y + 1],
      [x + 10, y + 5],
    ],
    2.6,
  );

const HANDS: readonly [Dot, Dot] = [
  [88, -18],
  [72, -34],
];

/** Someone who kneels on the ground at 0,0 and reaches forward to the right; about 190 high with a head of 70. */
export function kneeler(
  { look, face, top, legs, skin, shoes = '#14181d', hands = HANDS, tilt = 8 }: Kneeler,
  x: number,
  y: number,
  size = 1,
  flip = false,
): string {
  const [near, far] = hands;
  const torso: Dot[] = way('-52 -30, -62 -64, -34 -112, -4 -134, 26 -128, 36 -104, 22 -70, 10 -30, -20 -18');
  const body =
    limb([[22, -110], [(22 + far[0]) / 2 + 8, (-110 + far[1]) / 2 + 12], far], [28, 27, 20], top, 4.2) +
    palm(far[0] + 4, far[1] + 3, skin) +
    // Thigh and calf folded on each other, the foot stretched back on its toes.
    shape(way('-52 -22, -78 -24, -92 -12, -94 2 1, -72 4, -50 2'), shoes, 4.2) +
    shape(way('-60 -44, -20 -54, 26 -48, 50 -30, 52 -10, 38 2, -20 3, -62 1, -70 -16'), legs, 4.6) +
    ink(way('-62 -18, -20 -20, 22 -18'), 3.6, false, legs === '#14181d' ? '#6b7486' : '#14181d') +
    shape(torso, top, 4.6) +
    flat(oval(16, -130, 15, 14), skin) +
    limb([[6, -108], [(6 + near[0]) / 2 - 4, (-108 + near[1]) / 2 + 22], near], [34, 32, 22], top, 4.4) +
    palm(near[0] + 4, near[1] + 4, skin);
  return placed(body + kitHead(look, face, [20, -124], 74, { tilt }), x, y, size, 0, flip);
}
