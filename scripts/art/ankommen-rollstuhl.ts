/** A wheelchair seen from the front. */
import { limb } from './limbs.ts';
import { HAZE } from './night.ts';
import { type Dot, INK, ink, oval, PAPER, shape, TEAL } from './pen.ts';
import { points } from './points.ts';
import type { Stander } from './stander.ts';

/** The chair below and beside someone who passes things on, seen from the front; the neck's lower end is at 0,0. */
export function chair(): string {
  // The tyre, the rim one pushes by, spokes that meet in the hub; both wheels lean out, so that one sees them round.
  const wheel = (x: number): string =>
    shape(oval(x, 222, 42, 112, 0, 18), PAPER, 13) +
    Array.from({ length: 5 }, (_, i) => {
      const a = (i * Math.PI) / 5 + 0.3;
      const [dx, dy] = [Math.cos(a) * 36, Math.sin(a) * 104];
      return ink([[x - dx, 222 - dy] as Dot, [x + dx, 222 + dy]], 3, false, '#5b6166');
    }).join('') +
    ink(oval(x, 222, 31, 90, 0, 16), 4.4, true, HAZE) +
    shape(oval(x, 222, 9, 14), INK, 3);
  return (
    shape(points('-74 36, 74 36, 80 200, -80 200'), TEAL, 5) +
    [-84, 84].map((x) => ink([[x, 30] as Dot, [x * 0.98, 190]], 9)).join('') +
    [-84, 84].map((x) => shape(oval(x, 26, 12, 10), INK, 4)).join('') +
    wheel(-116) +
    wheel(116)
  );
}

/** Legs and rests of the one who sits in it. */
export function seated(look: Stander): string {
  const leg = (x: number): string =>
    limb(
      [
        [x * 0.9, 176],
        [x * 1.16, 214],
        [x * 1.05, 316],
      ],
      [74, 72, 46],
      look.legs,
    ) + ink([[x * 1.16 - 22, 226] as Dot, [x * 1.16, 236], [x * 1.16 + 22, 226]], 3.4);
  return (
    ink(points('-62 322, -56 348, 56 348, 62 322'), 8) +
    leg(-38) +
    leg(38) +
    shape(points('-58 330, -54 308, -24 308, -18 330, -22 342, -56 342'), look.shoes, 4.6) +
    shape(points('18 330, 24 308, 54 308, 58 330, 56 342, 22 342'), look.shoes, 4.6) +
    ink(points('-56 334, -22 334'), 5, false, PAPER) +
    ink(points('22 334, 56 334'), 5, false, PAPER) +
    // Arm rests.
    [-82, 82].map((x) => limb([[x, 118] as Dot, [x, 142], [x * 1.02, 166]], [24, 26, 24], INK, 4)).join('')
  );
}
