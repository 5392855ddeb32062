import { ink, shape, TEAL, YELLOW } from './pen.ts';
import { points } from './points.ts';

const STRAW = '#e0a92c';

/** A sun hat that somebody sat on: its brim wavy, its crown dented; its middle at 0,0, about 230 wide. */
export const sunHat = (): string =>
  shape(
    points('-116 2, -96 -16, -50 -20, 0 -14, 52 -22, 98 -26, 120 -12, 100 12, 52 26, 0 30, -54 26, -96 18'),
    YELLOW,
    5,
  ) +
  ink(points('-92 6, -50 14, 0 18, 54 12, 98 -6'), 3.4, false, STRAW) +
  shape(
    points('-58 0, -62 -40, -50 -70, -24 -80, 2 -62, 26 -84, 50 -74, 62 -44, 58 -4, 30 8, 0 11, -32 8'),
    YELLOW,
    5,
  ) +
  shape(points('-60 -24, -32 -15, 0 -12, 32 -15, 61 -26, 58 -3, 30 9, 0 12, -32 9, -58 1'), TEAL, 4.4) +
  ink(points('-22 -70, -4 -48, 4 -34'), 4) +
  ink(points('-46 -58, -32 -52, -18 -52'), 3.4, false, STRAW) +
  ink(points('18 -50, 34 -54, 50 -54'), 3.4, false, STRAW);

/** The same hat below him: the brim hangs over the neighbours' knees on both sides, the crown between his own. */
export const satUpon = (): string =>
  shape(
    points(
      '-236 14, -206 -18, -120 -30, 0 -26, 120 -30, 206 -20, 238 10, 226 52, 180 66, 128 44, 70 36, 0 40, -70 36, -128 46, -178 70, -224 56',
    ),
    YELLOW,
    5,
  ) +
  ink(points('-212 16, -196 40, -168 48'), 3.4, false, STRAW) +
  ink(points('-196 0, -174 20, -150 24'), 3.4, false, STRAW) +
  ink(points('212 14, 198 38, 170 44'), 3.4, false, STRAW) +
  ink(points('198 -2, 176 18, 150 20'), 3.4, false, STRAW) +
  shape(points('-74 10, -80 62, -66 112, -30 128, 2 104, 34 130, 66 112, 80 60, 74 10'), YELLOW, 5) +
  shape(points('-75 14, 0 26, 75 14, 79 46, 0 58, -79 46'), TEAL, 4.4) +
  ink(points('2 104, -6 84, 4 72'), 4) +
  ink(points('-50 88, -36 96, -20 92'), 3.4, false, STRAW) +
  ink(points('22 94, 38 98, 52 88'), 3.4, false, STRAW);
