import { SKIN } from './ende-figur.ts';
import { tube } from './limbs.ts';
import { flat, ink, shape } from './near-pen.ts';
import { CORAL, type Dot, oval } from './pen.ts';
import { way } from './way.ts';

/** A finger with a round tip and the creases of its joints. */
const finger = (dots: readonly Dot[], widths: readonly number[]): string => {
  const { left, right } = tube(dots, widths);
  const [a, b] = [dots.at(-2)!, dots.at(-1)!];
  const turn = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const r = widths.at(-1)! * 0.5;
  const tip = [60, 22, -22, -60].map((degrees): Dot => {
    const angle = turn + (degrees * Math.PI) / 180;
    return [b[0] + Math.cos(angle) * r, b[1] + Math.sin(angle) * r];
  });
  const round = [...left.slice(0, -1), ...tip, ...right.slice(0, -1).reverse()];
  const crease = (t: number, wide: number): string => {
    const i = Math.round((left.length - 1) * t);
    const [l, m] = [left[i]!, right[i]!];
    const at = (share: number): Dot => [l[0] + (m[0] - l[0]) * share, l[1] + (m[1] - l[1]) * share];
    return ink([at(0.5 - wide), at(0.5), at(0.5 + wide)], 3);
  };
  return flat(round, SKIN) + ink(round, 5.6) + crease(0.52, 0.2) + crease(0.8, 0.16);
};

/** The sleeve that comes towards the reader: one looks into its cuff. */
export const sleeve = (): string =>
  flat(way('456 478, 404 486, 336 520, 288 566, 280 606, 330 632, 404 626, 430 596, 462 566, 480 522'), CORAL) +
  // Towards her shoulder it has no line: there it grows out of the coat.
  ink(way('456 478, 404 486, 336 520, 288 566, 280 606, 330 632, 404 626, 430 596'), 6) +
  shape(oval(355, 604, 76, 33, -3), '#b5452d', 5) +
  ink(way('398 512, 410 536, 408 556'), 4);

/** The open hand, its palm up, its fingers towards the reader; large because it is near. */
export function hand(): string {
  const palm: Dot[] = way('302 556, 352 548, 404 560, 424 620, 416 676, 352 694, 284 678, 276 616');
  return (
    finger(way('404 588, 452 600, 478 634'), [44, 42, 34]) +
    finger(way('300 660, 282 716, 278 752'), [36, 36, 32]) +
    finger(way('334 668, 326 736, 324 786'), [39, 40, 36]) +
    finger(way('370 668, 374 738, 376 790'), [40, 41, 37]) +
    finger(way('402 656, 416 716, 422 760'), [38, 39, 35]) +
    flat(palm, SKIN) +
    ink(palm.slice(0, 3), 5.6) +
    ink(way('302 556, 284 582, 275 616, 277 650, 283 684'), 5.6) +
    ink(way('421 608, 425 634, 421 668'), 5.6) +
    ink(way('296 636, 330 622, 370 628, 404 646'), 4) +
    ink(way('318 600, 350 604, 374 640'), 3.6)
  );
}
