import { CLOTH, INNER, SKIN } from './ende-figur.ts';
import { tube } from './limbs.ts';
import { flat, ink, shape } from './near-pen.ts';
import { type Dot, oval, placed } from './pen.ts';
import { way } from './way.ts';

/** How large the hand is on the sheet: a little nearer than her face, so a little larger than by its bones. */
const SIZE = 0.7;
/** A line of the hand, given as wide as it is to be on the sheet. */
const line = (dots: readonly Dot[], width: number): string => ink(dots, width / SIZE);

/** A finger with its pad towards the reader, round at its tip; open where it comes out of the palm. */
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
  const outline = [...left, ...tip, ...right.reverse()];
  return flat(outline, SKIN) + line(outline, 5.4);
};

/** Her left fist as it comes towards the reader, the curled fingers one below the other; its middle is at 0,0. */
function fist(): string {
  return (
    flat(way('20 -50, 56 -58, 100 -36, 116 8, 100 50, 50 70, 20 64'), SKIN) +
    finger(way('62 54, 24 60, -8 56'), [30, 32, 30]) +
    finger(way('66 28, 14 32, -30 28'), [36, 37, 35]) +
    finger(way('66 -4, 10 -4, -44 -8'), [38, 39, 37]) +
    finger(way('62 -40, 6 -44, -72 -48'), [39, 41, 35]) +
    flat(way('30 -60, 62 -58, 98 -40, 114 -4, 106 38, 80 58, 48 68, 32 60, 40 26, 40 -24'), SKIN) +
    // Where the fingers come out of the back of the hand.
    line(way('14 -24, 34 -22, 48 -14'), 4.2) +
    line(way('14 16, 36 17, 50 21'), 4.2) +
    line(way('16 50, 34 49, 48 51'), 4.2) +
    line(way('24 75, 52 71, 78 58, 98 44'), 5.4) +
    // Their joints.
    line(way('-40 -34, -35 -43, -36 -54'), 3.6) +
    line(way('-22 4, -17 -6, -19 -17'), 3.6) +
    line(way('-9 38, -4 29, -6 20'), 3.6)
  );
}

const HAND = [578, 649] as const;
const inHand = (body: string): string => placed(body, ...HAND, SIZE, 10);

/** Her thumb alone, against the side of the bent forefinger: the thread runs between them. */
export const offeredThumb = (): string =>
  inHand(
    finger(way('92 -34, 54 -70, 2 -84, -66 -70'), [50, 46, 41, 33]) +
      flat(way('54 -76, 88 -58, 104 -28, 84 -6, 56 -20, 44 -50'), SKIN) +
      // Nail and joint.
      line(way('-76 -76, -68 -86, -52 -88, -47 -80'), 3.6) +
      line(way('-8 -103, 1 -94, 2 -82'), 3.6),
  );

/** The arm that comes towards the reader, its elbow on her thigh; the fist comes out of the cuff. */
export function offeredArm(): string {
  const arm = way(
    '548 470, 604 486, 650 530, 694 594, 722 648, 722 700, 698 724, 672 722, 660 690, 656 650, 632 608, 604 586, 588 556, 590 530',
  );
  const rim = (wide: number, high: number): Dot[] => oval(654, 668, wide, high, 14, 14);
  return flat(arm, CLOTH) + ink(arm, 6) + shape(rim(27, 50), CLOTH, 6) + shape(rim(17, 41), INNER, 5) + inHand(fist());
}

/** Her other hand, lying on the knee; the thread runs between its fingers and the knee. */
export const restingHand = (): string =>
  shape(way('322 646, 366 640, 390 664, 402 694, 392 712, 372 722, 346 724, 324 716, 314 688'), SKIN, 5.6) +
  ink(way('346 684, 342 722'), 4) +
  ink(way('364 684, 366 722'), 4) +
  ink(way('380 682, 388 714'), 4) +
  shape(way('376 650, 400 664, 424 690, 420 704, 406 700, 384 678'), SKIN, 5) +
  flat(way('352 650, 380 652, 392 672, 378 676, 356 664'), SKIN);
