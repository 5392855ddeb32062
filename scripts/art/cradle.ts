/** Hands that carry from below, seen from the side, and the pot they carry. */
import { limb } from './limbs.ts';
import { CORAL, flat, INK, ink, oval, PAPER, shape, TEAL, YELLOW } from './pen.ts';
import { points } from './points.ts';

/**
 * A hand at the lower left corner of what it carries: the corner is at 0,0, the thumb lies on the front, the fingers
 * reach below; the wrist is at −36,16.
 */
export const cradleHand = (skin: string): string =>
  limb(points('-20 27, 2 31, 14 30'), [15, 15, 14], skin, 4) +
  shape(
    points('-46 -2, -30 -12, -10 -12, 8 -4, 30 0, 39 6, 38 15, 30 20, 27 28, 16 31, 4 32, -16 38, -44 34'),
    skin,
    4.4,
  ) +
  ink(points('32 17, 14 17, 0 14'), 3.6) +
  ink(points('24 28, 8 27, -4 24'), 3.6) +
  shape(points('-28 -6, -14 -19, 2 -28, 14 -29, 17 -20, 8 -12, 0 -2, -8 4'), skin, 4.2) +
  flat(points('-40 2, -24 -5, -12 -8, -5 -2, -6 6, -18 20, -38 26'), skin);

/** A big pot of soup, its ladle below the lid; its lower middle is at 0,0. */
export const bigPot = (): string =>
  limb(points('34 -92, 66 -128, 78 -148'), [15, 15, 15], PAPER, 4.4) +
  shape(points('-72 -92!, 72 -92!, 70 -18, 60 2, -60 2, -70 -18'), YELLOW, 5.6) +
  flat(points('-70 -46!, 70 -46!, 69 -28!, -69 -28!'), PAPER) +
  ink(points('-71 -46, 0 -44, 71 -46'), 4) +
  ink(points('-70 -28, 0 -26, 70 -28'), 4) +
  shape(points('-80 -92, -54 -110, 0 -118, 54 -110, 80 -92, 0 -86'), TEAL, 5.6) +
  shape(oval(0, -122, 14, 9), CORAL, 4.4) +
  ink(points('-72 -76, -92 -74, -92 -56, -70 -54'), 7, false, INK) +
  ink(points('72 -76, 92 -74, 92 -56, 70 -54'), 7, false, INK) +
  ink(points('-52 -78, -52 -56'), 5, false, '#ffffff');
