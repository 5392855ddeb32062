import { limb } from './limbs.ts';
import { type Dot, flat, INK, ink, placed, shape, tone } from './pen.ts';
import { way } from './way.ts';

/**
 * A hand seen from above that lays something flat: fingers and thumb around its edge, the sleeve comes from far behind.
 * `turn` 0 comes from the left; the thing's middle is at `at`.
 */
export function layingHand(at: readonly [number, number], turn: number, skin: string, top: string, size = 1): string {
  const body = limb(way('-560 30, -320 14, -118 0'), [86, 82, 66], top, 5.6) + placed(openHand(skin), -118, 0);
  return placed(body, at[0], at[1], size, turn);
}

/** A flat hand seen from above, its wrist at 0,0, its fingers to the right; about 140 long, thumb below. */
export function openHand(skin: string): string {
  const fingers: Dot[][] = [
    way('-70 -26, -30 -40, 2 -30'),
    way('-70 -10, -20 -16, 20 -10'),
    way('-70 8, -20 8, 20 8'),
    way('-70 24, -26 30, 8 26'),
  ];
  const palm: Dot[] = way('-128 -26, -96 -40, -60 -42, -40 -30, -36 24, -56 40, -96 38, -128 26');
  const thumb: Dot[] = way('-92 30, -64 56, -30 60, -16 52, -24 44, -46 40, -60 22');
  const shade = [...palm.slice(0, 4), [14, -18] as Dot, [16, 26] as Dot, ...palm.slice(4)];
  const body =
    tone('handschatten', shade, INK, 2.6, 9, [9, 17]) +
    shape(thumb, skin, 4.8) +
    shape(palm, skin, 4.8) +
    fingers.map((way) => limb(way, [24, 25, 20], skin, 4.4)).join('') +
    flat(way('-110 -24, -62 -34, -48 26, -70 32, -110 24'), skin) +
    ink(way('-124 -34, -118 0, -124 34'), 5.4);
  return placed(body, 118, 0);
}
