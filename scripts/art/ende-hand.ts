import { CLOTH, INNER, SKIN } from './ende-figur.ts';
import { tube } from './limbs.ts';
import { flat, ink, shape } from './near-pen.ts';
import { type Dot, placed } from './pen.ts';
import { way } from './way.ts';

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
  return flat(outline, SKIN) + ink(outline, 6.2);
};

/** Her left hand, its palm towards the reader; the wrist is at 0,0, thumb and forefinger meet at −104,−108. */
function openPalm(): string {
  const palm: Dot[] = way(
    '-32 22, -40 -14, -58 -44, -54 -78, -36 -104, -2 -112, 34 -106, 56 -84, 54 -46, 40 -12, 36 22',
  );
  return (
    finger(way('46 -74, 82 -100, 92 -130'), [34, 28, 23]) +
    finger(way('28 -92, 56 -142, 56 -182'), [36, 31, 26]) +
    finger(way('0 -98, 20 -152, 4 -194'), [38, 33, 28]) +
    finger(way('-26 -88, -46 -140, -82 -148, -106 -114'), [40, 37, 33, 28]) +
    flat(palm, SKIN) +
    ink(way('36 22, 40 -12, 54 -46, 60 -66'), 6.2) +
    ink(way('-32 22, -40 -14, -50 -34'), 6.2) +
    ink(way('-42 -102, -22 -106, -8 -100'), 4) +
    ink(way('12 -106, 22 -108, 30 -102'), 4) +
    // The two lines that cross a palm, and the joints.
    ink(way('-40 -82, -8 -76, 8 -46, 2 -12'), 4.4) +
    ink(way('56 -72, 32 -62, 6 -74'), 4.2) +
    ink(way('4 -146, 18 -143, 30 -148'), 3.6) +
    ink(way('42 -136, 54 -136, 66 -142'), 3.6)
  );
}

const WRIST = [654, 690] as const;
const inHand = (body: string): string => placed(body, ...WRIST, 1.04, -24);

/** Her thumb alone: the thread runs between it and the forefinger. */
export const offeredThumb = (): string =>
  inHand(
    finger(way('-34 -30, -74 -50, -102 -98'), [50, 38, 30]) +
      flat(way('-48 -38, -30 -58, -4 -46, -14 -10, -34 -10'), SKIN) +
      ink(way('-96 -72, -86 -76, -78 -86'), 3.6),
  );

/** The arm that comes towards the reader, its elbow on her thigh; the hand rises out of the cuff. */
export function offeredArm(): string {
  const arm = way(
    '548 470, 604 486, 652 532, 696 602, 724 672, 716 730, 670 752, 624 738, 606 704, 606 650, 596 592, 566 552, 588 536',
  );
  const rim = (from: number, to: number): Dot[] =>
    Array.from({ length: 9 }, (_, i) => {
      const angle = ((from + ((to - from) * i) / 8) * Math.PI) / 180;
      const [x, y] = [Math.cos(angle) * 54, Math.sin(angle) * 23];
      return [660 + x * 0.96 + y * 0.28, 696 - x * 0.28 + y * 0.96];
    });
  const lip = rim(180, 0);
  return (
    flat(arm, CLOTH) +
    ink(arm, 6) +
    ink(way('588 536, 574 524, 560 520'), 4.4) +
    ink(way('668 596, 650 600, 636 594'), 4.2) +
    shape(rim(-180, 140), INNER, 5.4) +
    inHand(openPalm()) +
    flat([...lip, [712, 708], [674, 734], [622, 726]], CLOTH) +
    ink(lip, 5.8) +
    ink(way('636 736, 674 732, 706 710'), 4)
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
