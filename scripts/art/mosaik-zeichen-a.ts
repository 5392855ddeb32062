import { fist, limb } from './limbs.ts';
import { CORAL, type Dot, flat, INK, ink, oval, shape, TEAL, YELLOW } from './pen.ts';
import { way } from './way.ts';

const WHITE = '#ffffff';
const box = (x: number, y: number, w: number, h: number): Dot[] => [
  [x, y, 1],
  [x + w, y, 1],
  [x + w, y + h, 1],
  [x, y + h, 1],
];
const steam = (x: number, y: number): string =>
  ink(
    [
      [x, y],
      [x - 5, y - 8],
      [x + 4, y - 16],
      [x - 1, y - 25],
    ],
    4,
  );

/** Soup for those who came. */
const bowl = (): string =>
  steam(-18, -12) +
  steam(2, -16) +
  steam(22, -12) +
  shape(way('-46 -4 1, 46 -4 1, 38 20, 20 36, -20 36, -38 20'), WHITE, 5) +
  ink(way('-37 12, 0 16, 37 12'), 4, false, TEAL) +
  shape(box(-16, 36, 32, 9), WHITE, 4.4);

/** Two hands that hold each other. */
const grip = (): string =>
  limb(way('-58 14, -34 6'), [36, 32], WHITE, 4.6) +
  limb(way('58 14, 34 6'), [36, 32], TEAL, 4.6) +
  fist(-13, 1, '#f1cfb1', -6, 1.08) +
  fist(17, 1, '#8d5a3b', 6, 1.08, true);

const heart = (): string =>
  shape(way('0 -14 1, 18 -36, 42 -28, 42 -2, 22 22, 0 42 1, -22 22, -42 -2, -42 -28, -18 -36'), WHITE, 5) +
  ink(way('-28 -14, -22 -22, -14 -22'), 4, false, CORAL);

/** A badge on its band, with a tick. */
const badge = (): string =>
  ink(way('-30 -50, 0 -22, 30 -50'), 7, false, INK) +
  shape(box(-34, -22, 68, 64), WHITE, 5) +
  flat(box(-34, -20, 68, 13), TEAL) +
  ink(way('-18 16, -5 30, 22 0'), 8);

const clock = (): string =>
  shape(oval(0, 0, 44, 43), WHITE, 5.4) +
  [0, 90, 180, 270]
    .map((turn) => {
      const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
      return ink(
        [
          [c * 32, s * 32],
          [c * 38, s * 38],
        ],
        4.4,
      );
    })
    .join('') +
  ink(way('0 -28, 0 0, 18 14'), 6.4);

const bear = (): string =>
  shape(oval(-30, -30, 15, 15), YELLOW, 5) +
  shape(oval(30, -30, 15, 15), YELLOW, 5) +
  shape(oval(0, 2, 44, 40), YELLOW, 5.2) +
  shape(oval(0, 18, 19, 15), WHITE, 4) +
  flat(oval(0, 11, 7, 5), INK) +
  ink(way('0 14, 0 22, -7 25'), 3.4) +
  // Eyes pressed shut: blind zeal.
  ink(way('-27 -4, -19 -11, -11 -4'), 4.4) +
  ink(way('11 -4, 19 -11, 27 -4'), 4.4);

const backpack = (): string =>
  ink(way('-18 -38, 0 -52, 18 -38'), 6) +
  shape(way('-36 44 1, -40 0, -30 -34, 0 -42, 30 -34, 40 0, 36 44 1'), TEAL, 5.2) +
  shape(way('-24 8 1, 24 8 1, 22 36, -22 36'), WHITE, 4.6) +
  ink(way('-36 -12, 0 -6, 36 -12'), 4.6) +
  shape(box(-6, -14, 12, 18), YELLOW, 3.6);

/** A look into another one's day. */
const eye = (): string =>
  shape(way('-48 0 1, -24 -26, 0 -32, 24 -26, 48 0 1, 24 24, 0 30, -24 24'), WHITE, 5.2) +
  shape(oval(0, -2, 20, 20), TEAL, 5) +
  flat(oval(0, -2, 9, 9), INK) +
  flat(oval(5, -8, 4, 4), WHITE) +
  [-28, 0, 28]
    .map((x) =>
      ink(
        [
          [x * 1.05, -36 + Math.abs(x) * 0.3],
          [x * 1.35, -50 + Math.abs(x) * 0.35],
        ],
        4.6,
      ),
    )
    .join('');

const key = (): string =>
  shape(way('-4 -9 1, 46 -9 1, 46 24 1, 34 24 1, 34 8 1, 24 8 1, 24 20 1, 13 20 1, 13 8 1, -4 8 1'), YELLOW, 5) +
  shape(oval(-24, 0, 25, 25), YELLOW, 5.2) +
  shape(oval(-27, 0, 9, 9), WHITE, 4.4);

const pin = (): string =>
  shape(oval(0, 42, 28, 8), TEAL, 4) +
  shape(way('0 42 1, -26 4, -32 -20, -18 -44, 0 -50, 18 -44, 32 -20, 26 4'), CORAL, 5.2) +
  shape(oval(0, -19, 13, 13), WHITE, 4.6);

const home = (): string =>
  shape(box(-32, -8, 64, 50), WHITE, 5) +
  shape(way('-48 -4 1, 0 -46 1, 48 -4 1'), CORAL, 5.2) +
  shape(way('-12 42 1, -12 12, 0 2, 12 12, 12 42 1'), YELLOW, 4.6) +
  flat(oval(6, 26, 3, 3), INK);

/** Pictograms of the first results, in the story's order; each about 96 wide around 0,0. */
export const SIGNS_A: readonly string[] = [
  bowl(),
  grip(),
  heart(),
  badge(),
  clock(),
  bear(),
  backpack(),
  eye(),
  key(),
  pin(),
  home(),
];
