import { CLOTH, INNER, SKIN } from './ende-figur.ts';
import { tube } from './limbs.ts';
import { flat, ink, shape } from './near-pen.ts';
import { type Dot, oval, placed } from './pen.ts';
import { way } from './way.ts';

/** A finger that comes towards us, its pad up: a round tip and two creases. */
const finger = (dots: readonly Dot[], widths: readonly number[]): string => {
  const { left, right } = tube(dots, widths);
  const [a, b] = [dots.at(-2)!, dots.at(-1)!];
  const turn = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const r = widths.at(-1)! * 0.5;
  const tip = [62, 24, -24, -62].map((degrees): Dot => {
    const angle = turn + (degrees * Math.PI) / 180;
    return [b[0] + Math.cos(angle) * r, b[1] + Math.sin(angle) * r];
  });
  const round = [...left.slice(0, -1), ...tip, ...right.slice(0, -1).reverse()];
  const crease = (t: number, wide: number): string => {
    const i = Math.round((left.length - 1) * t);
    const [l, m] = [left[i]!, right[i]!];
    const at = (share: number, down: number): Dot => [
      l[0] + (m[0] - l[0]) * share + Math.cos(turn) * down,
      l[1] + (m[1] - l[1]) * share + Math.sin(turn) * down,
    ];
    return ink([at(0.5 - wide, 0), at(0.5, 4), at(0.5 + wide, 0)], 3.4);
  };
  return flat(round, SKIN) + ink(round, 6.2) + crease(0.46, 0.24) + crease(0.78, 0.2);
};

/** Her left hand, palm up, the fingers towards the reader; the wrist is at 0,0, the middle finger's tip about 0,200. */
function palmUp(): string {
  const palm: Dot[] = way('-48 -16, -68 26, -84 70, -76 106, -30 122, 24 122, 68 106, 84 62, 66 18, 48 -16');
  return (
    finger(way('54 26, 104 36, 132 72'), [58, 50, 42]) +
    finger(way('-62 84, -84 128, -92 156'), [40, 40, 35]) +
    finger(way('58 96, 74 148, 78 172'), [43, 44, 38]) +
    finger(way('-28 106, -40 160, -43 184'), [43, 44, 38]) +
    finger(way('15 108, 18 168, 19 192'), [44, 45, 40]) +
    flat(palm, SKIN) +
    ink(way('-48 -16, -68 26, -85 66, -82 94'), 6.2) +
    ink(way('47 -10, 51 -4, 58 -2'), 6.2) +
    ink(way('82 62, 85 80, 80 94'), 6.2) +
    // Ball of the thumb, and the two lines that cross a palm.
    ink(way('6 10, 27 40, 33 74, 58 94'), 4.4) +
    ink(way('-68 76, -28 64, 12 76'), 4) +
    ink(way('-48 34, -22 34, 2 46'), 3.8)
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
    placed(palmUp(), 572, 600, 0.87, 4)
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
