import { CLOTH, INNER, SKIN } from './ende-figur.ts';
import { tube } from './limbs.ts';
import { flat, ink, shape } from './near-pen.ts';
import { type Dot, oval, placed } from './pen.ts';
import { way } from './way.ts';

/**
 * A finger that points at the reader and a little upward, its pad up: it grows towards its round tip.
 * Open where it comes out of the palm.
 */
const finger = (dots: readonly Dot[], widths: readonly number[]): string => {
  const { left, right } = tube(dots, widths);
  const [a, b] = [dots.at(-2)!, dots.at(-1)!];
  const turn = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const r = widths.at(-1)! * 0.5;
  const around = (degrees: number, reach: number): Dot => {
    const angle = turn + (degrees * Math.PI) / 180;
    return [b[0] + Math.cos(angle) * reach, b[1] + Math.sin(angle) * reach];
  };
  const tip = [66, 34, 0, -34, -66].map((degrees) => around(degrees, r));
  const way = [...left, ...tip, ...right.reverse()];
  const crease = [-46, 0, 46].map((degrees) => around(180 + degrees, r * 0.62 + Math.abs(degrees) * 0.06));
  return flat(way, SKIN) + ink(way, 6.2) + ink(crease, 3.8);
};

/** Her left hand, palm up, the fingers spread towards the reader; the wrist is at 0,0. */
function palmUp(): string {
  const palm: Dot[] = way('-46 -22, -72 4, -96 34, -100 62, -72 84, -24 92, 28 92, 68 82, 90 56, 84 20, 46 -22');
  return (
    finger(way('50 20, 96 20, 136 -4'), [62, 50, 44]) +
    flat(palm, SKIN) +
    ink(way('-46 -22, -72 4, -97 34, -103 54'), 6.2) +
    ink(way('-92 72, -72 84, -24 92, 28 92, 68 81'), 6) +
    ink(way('106 41, 92 49, 82 62, 84 76'), 6.2) +
    finger(way('-70 54, -108 68, -134 76'), [42, 46, 48]) +
    finger(way('-48 76, -70 108, -84 127'), [46, 52, 57]) +
    finger(way('10 80, 18 122, 19 142'), [48, 56, 62]) +
    finger(way('56 72, 88 102, 106 117'), [46, 53, 59]) +
    // Ball of the thumb, and the two lines that cross a palm.
    ink(way('6 -12, 28 10, 36 34, 28 58'), 4.6) +
    ink(way('-80 32, -44 18, -6 30'), 4.2) +
    ink(way('-66 62, -26 48, 16 56, 48 50'), 4.2)
  );
}

/** The arm that comes towards the reader, grown out of the shoulder; one looks into its cuff. */
export function offeredArm(): string {
  const arm = way(
    '548 470, 604 488, 648 534, 680 592, 682 630, 656 646, 628 640, 580 632, 516 612, 504 584, 520 560, 566 552, 588 536',
  );
  return (
    flat(arm, CLOTH) +
    ink(arm, 6) +
    ink(way('588 536, 574 524, 560 520'), 4.4) +
    ink(way('660 614, 636 602, 622 580'), 4.4) +
    ink(way('640 634, 622 622'), 4) +
    shape(oval(574, 600, 72, 31, 5), INNER, 5.6) +
    placed(palmUp(), 572, 600, 0.85, 4)
  );
}

/** Her other hand, lying on the knee; the thread runs between its fingers and the knee. */
export const restingHand = (): string =>
  shape(way('322 646, 366 640, 390 664, 402 694, 392 712, 372 722, 346 724, 324 716, 314 688'), SKIN, 5.6) +
  ink(way('346 684, 342 722'), 4) +
  ink(way('364 684, 366 722'), 4) +
  ink(way('380 682, 388 714'), 4) +
  shape(way('376 650, 400 664, 424 690, 420 704, 406 700, 384 678'), SKIN, 5) +
  flat(way('352 650, 380 652, 392 672, 378 676, 356 664'), SKIN);
