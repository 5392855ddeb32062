/** What stands behind panel `steine`: the wall with its tools, and the workbench before it. */
import { box } from './office.ts';
import { CORAL, drawing as drawn, flat, INK, ink, oval, placed, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';
import { way } from './way.ts';

const WHITE = '#ffffff';

/** Tools on the wall; where one is missing, somebody has it in hand. */
function tools(): string {
  const light = '#8fcfca';
  const gap = (x: number, y: number, body: string): string => placed(body, x, y);
  return (
    // Scissors.
    placed(
      shape(oval(-18, 34, 14, 17, 20), WHITE, 4.6) +
        shape(oval(18, 34, 14, 17, -20), WHITE, 4.6) +
        ink(way('-10 18, 16 -44'), 8) +
        ink(way('10 18, -16 -44'), 8),
      236,
      250,
      1.1,
      8,
    ) +
    // Spanner, gone.
    gap(330, 170, ink(way('-30 40, 10 -20'), 13, false, light) + ink(way('0 -42, 8 -20, 30 -22'), 9, false, light)) +
    // Whisk.
    placed(
      ink(way('0 60, 0 4'), 9) +
        ink(way('0 6, -24 -30, 0 -62, 24 -30, 0 6'), 4) +
        ink(way('0 6, -9 -30, 0 -62, 9 -30, 0 6'), 4),
      520,
      210,
      1.1,
      -6,
    ) +
    // Headset.
    placed(
      ink(way('-34 10, -30 -32, 0 -46, 30 -32, 34 10'), 7) +
        shape(box(-44, 4, 18, 34), YELLOW, 4.6) +
        shape(box(26, 4, 18, 34), YELLOW, 4.6) +
        ink(way('36 38, 24 56, 2 58'), 5),
      786,
      190,
      1.1,
      4,
    ) +
    // Brush.
    placed(
      shape(box(-8, -60, 16, 70), YELLOW, 4.6) +
        shape(box(-22, 8, 44, 16), WHITE, 4.6) +
        shape(way('-20 24!, 20 24!, 14 58, 2 66!, -16 56'), CORAL, 4.6),
      160,
      150,
      1,
      -10,
    ) +
    // A saw, gone.
    gap(840, 320, ink(way('-50 0, 50 -18, 54 8, -46 22, -50 0'), 6, false, light))
  );
}

/** The wall with its tools; it goes on behind the workbench. */
export function wall(): string {
  const all = box(-130, -130, 1260, 560);
  return drawn(flat(all, TEAL) + tone('loch', all, INK, 2.2, 30, [0, 0]) + tools());
}

/** The workbench before the wall: what one needs, where the heads leave it in sight. */
export function bench(): string {
  const stone = (points: string, fill: string): string => shape(way(points), fill, 4.6);
  const jar =
    ink(way('188 318, 180 284'), 6) +
    shape(way('172 290!, 162 266, 172 250, 186 264, 186 286!'), CORAL, 4.4) +
    shape(way('164 316!, 214 316!, 210 374!, 168 374!'), WHITE, 5) +
    ink(way('168 338, 210 337'), 5, false, CORAL);
  const glue =
    shape(way('526 318, 522 374!, 562 374!, 558 318, 550 304, 534 304'), YELLOW, 5) +
    shape(way('534 306!, 538 282!, 546 282!, 550 306!'), WHITE, 4.6) +
    ink(way('528 344, 556 343'), 4.4);
  const crate =
    stone('744 330!, 758 306!, 784 312!, 782 336!', CORAL) +
    stone('778 334!, 790 302!, 816 308!, 822 336!', YELLOW) +
    stone('818 336!, 830 312!, 852 318!, 850 338!', '#ffffff') +
    shape(box(730, 330, 134, 46), '#d9b37a', 5) +
    ink(way('734 352, 860 351'), 4);
  const cloth =
    shape(box(28, 346, 96, 28), CORAL, 5) + shape(box(36, 322, 84, 26), SKY, 5) + ink(way('40 334, 114 333'), 3.6);
  return drawn(
    jar +
      glue +
      crate +
      cloth +
      shape(box(-140, 372, 1280, 24), WHITE, 5) +
      flat(box(-140, 398, 1280, 40), '#3d405b') +
      ink(way('-130 397, 500 396, 1130 398'), 5),
  );
}
