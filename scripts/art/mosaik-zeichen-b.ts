import { CORAL, type Dot, flat, INK, ink, oval, SKY, shape, TEAL, YELLOW } from './pen.ts';
import { way } from './way.ts';

const WHITE = '#ffffff';
const box = (x: number, y: number, w: number, h: number): Dot[] => [
  [x, y, 1],
  [x + w, y, 1],
  [x + w, y + h, 1],
  [x, y + h, 1],
];

const teapot = (): string =>
  ink(way('-30 -14, -50 -12, -48 16, -28 22'), 7) +
  shape(way('24 14, 40 2, 42 -18, 52 -20 1, 56 -8 1, 52 12, 32 30'), YELLOW, 4.8) +
  shape(oval(0, 10, 36, 30), YELLOW, 5.2) +
  shape(way('-20 -16, 0 -28, 20 -16, 0 -12'), WHITE, 4.6) +
  shape(oval(0, -32, 6, 6), CORAL, 4) +
  ink(way('-20 4, -14 -4, -6 -6'), 4, false, WHITE);

const signpost = (): string =>
  shape(box(-5, -46, 10, 92), WHITE, 4.6) +
  shape(way('-30 -38 1, 28 -38 1, 46 -24 1, 28 -9 1, -30 -9 1'), WHITE, 5) +
  shape(way('30 -4 1, -28 -4 1, -44 9 1, -28 22 1, 30 22 1'), CORAL, 5) +
  ink(way('-18 -24, 22 -24'), 4.4) +
  ink(way('-22 9, 18 9'), 4.4, false, WHITE);

/** A word and a kite: language and leisure below one roof. */
const talk = (): string =>
  shape(way('-46 -10, -36 -36, 0 -44, 36 -36, 46 -10, 36 14, 6 22 1, -18 44 1, -16 21 1, -36 14'), WHITE, 5.2) +
  shape(way('4 -36 1, 24 -16 1, 2 12 1, -16 -16 1'), YELLOW, 4.6) +
  ink(way('4 -34, 2 10'), 3.4) +
  ink(way('-14 -16, 22 -16'), 3.4);

const cup = (): string =>
  ink(way('-24 -32, -48 -32, -44 -6, -20 2'), 6) +
  ink(way('24 -32, 48 -32, 44 -6, 20 2'), 6) +
  shape(box(-6, 10, 12, 24), YELLOW, 4.6) +
  shape(way('-28 -42 1, 28 -42 1, 24 -6, 0 16, -24 -6'), YELLOW, 5.2) +
  shape(box(-24, 32, 48, 13), TEAL, 4.8) +
  ink(way('-15 -30, -13 -8'), 4.4, false, WHITE);

/** A way of one's own, around what stands there. */
const ownWay = (): string =>
  shape(box(-34, -2, 26, 30), TEAL, 4.6) +
  shape(box(10, -34, 26, 30), CORAL, 4.6) +
  ink(way('-44 44, 2 42, 2 4, -2 -20, -24 -22, -36 -40'), 13) +
  ink(way('-44 44, 2 42, 2 4, -2 -20, -24 -22, -35 -38'), 5.4, false, WHITE) +
  shape(way('-46 -52 1, -20 -42 1, -42 -26 1'), WHITE, 4.4);

const net = (): string => {
  const knots = way('0 -2, -36 -30, 34 -34, 40 22, -4 40, -40 16');
  const lines = [1, 2, 3, 4, 5].map((i) => ink([knots[0]!, knots[i]!], 5)).join('');
  const ring = [1, 2, 3, 4, 5].map((i) => ink([knots[i]!, knots[(i % 5) + 1]!], 4)).join('');
  const fills = [WHITE, TEAL, CORAL, WHITE, CORAL, TEAL];
  return (
    lines +
    ring +
    knots.map(([x, y], i) => shape(oval(x, y, i === 0 ? 15 : 11, i === 0 ? 15 : 11), fills[i]!, 4.8)).join('')
  );
};

/** Somebody behind the curtain. */
const curtain = (): string =>
  flat(box(-44, -34, 88, 76), INK) +
  shape(oval(12, 0, 22, 25), '#7a4b2b', 4) +
  flat(oval(7, -4, 6, 7), WHITE) +
  flat(oval(22, -4, 6, 7), WHITE) +
  flat(oval(6, -4, 3, 4), INK) +
  flat(oval(21, -4, 3, 4), INK) +
  ink(way('8 13, 14 16, 20 13'), 3.4) +
  shape(way('-46 -36 1, -2 -36 1, 6 0, -2 44 1, -46 44 1'), WHITE, 5) +
  shape(way('46 -36 1, 34 -36 1, 30 0, 36 44 1, 46 44 1'), WHITE, 5) +
  ink(way('-30 -30, -32 38'), 4) +
  ink(way('-14 -30, -12 38'), 4) +
  shape(box(-50, -44, 100, 11), YELLOW, 4.6);

/** Two pieces that fit. */
const pieces = (): string =>
  shape(way('-46 -26 1, -4 -26 1, -4 -10, 10 -12, 10 12, -4 10, -4 26 1, -46 26 1'), YELLOW, 5) +
  shape(way('4 -32 1, 48 -32 1, 48 22 1, 4 22 1, 4 12, 18 14, 18 -14, 4 -12'), TEAL, 5);

const computer = (): string =>
  shape(box(-42, -38, 84, 58), WHITE, 5.2) +
  flat(box(-33, -29, 66, 40), SKY) +
  ink(way('-16 -8, -4 2, 18 -20'), 6.4, false, TEAL) +
  shape(box(-8, 20, 16, 14), WHITE, 4.4) +
  shape(box(-28, 33, 56, 9), WHITE, 4.6) +
  ink(way('28 38, 46 36, 44 48, 54 50'), 5);

const gear = (): string => {
  const teeth: Dot[] = [];
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * Math.PI * 2 + 0.2;
    for (const [r, turn] of way('34 -0.3, 46 -0.17, 46 0.17, 34 0.3'))
      teeth.push([Math.cos(a + turn) * r, Math.sin(a + turn) * r, 1]);
  }
  return shape(teeth, YELLOW, 5) + shape(oval(0, 0, 15, 15), WHITE, 5);
};

/** Looked for and found. */
const search = (): string =>
  ink(way('20 20, 46 46'), 16) +
  ink(way('26 26, 44 44'), 7, false, YELLOW) +
  shape(oval(-8, -8, 37, 37), WHITE, 6.4) +
  shape(way('-32 18, -26 2, -8 -2, 10 2, 16 18, -8 27'), CORAL, 4.4) +
  shape(oval(-8, -17, 13, 14), '#c68a5e', 4.4);

/** Pictograms of the other results, in the story's order. */
export const SIGNS_B: readonly string[] = [
  teapot(),
  signpost(),
  talk(),
  cup(),
  ownWay(),
  net(),
  curtain(),
  pieces(),
  computer(),
  gear(),
  search(),
];
