import { CORAL, type Dot, flat, INK, ink, oval, placed, SKY, shape, TEAL, YELLOW } from './pen.ts';
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

/** A way of one's own: footprints that go where no sign points. */
const ownWay = (): string => {
  const print = (x: number, y: number, turn: number): string =>
    placed(
      shape(way('-9 4, -13 -12, -9 -27, 2 -30, 11 -22, 11 -6, 8 4'), INK, 3) + shape(oval(0, 16, 8, 9), INK, 3),
      x,
      y,
      0.84,
      turn,
    );
  return print(-30, 34, 28) + print(4, 26, 36) + print(-6, -14, 2) + print(26, -26, 10);
};

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

/** Somebody beside the curtain that is drawn aside, not on the stage. */
const curtain = (): string =>
  flat(box(-44, -36, 88, 80), SKY) +
  shape(way('-24 0, -26 -22, -4 -36, 20 -30, 30 -8, 30 18, 14 26, -16 24'), INK, 3) +
  shape(oval(2, 0, 19, 23), '#7a4b2b', 4) +
  flat(oval(-5, -3, 5.5, 6.5), WHITE) +
  flat(oval(9, -3, 5.5, 6.5), WHITE) +
  flat(oval(-6, -3, 2.6, 3.6), INK) +
  flat(oval(8, -3, 2.6, 3.6), INK) +
  ink(way('-4 12, 2 15, 9 12'), 3.4) +
  shape(way('-20 44 1, -16 30, 2 24, 22 30, 26 44 1'), WHITE, 4.4) +
  shape(way('14 -38 1, 48 -38 1, 48 46 1, 22 46 1, 30 12, 10 -12'), TEAL, 5) +
  ink(way('32 -32, 38 4, 36 40'), 3.6) +
  shape(box(-50, -47, 102, 11), YELLOW, 4.6);

/** A piece that fits. */
const pieces = (): string =>
  shape(
    way(
      '-36 -22 1, -10 -22 1, -13 -32, -8 -44, 4 -46, 12 -38, 8 -22 1, 34 -22 1, 34 0 1, 46 -4, 54 6, 50 18, 34 18 1, 34 42 1, 8 42 1, 12 32, 4 24, -8 26, -11 34, -8 42 1, -36 42 1, -36 18 1, -26 20, -18 12, -22 0, -36 0 1',
    ),
    YELLOW,
    5.2,
  ) + ink(way('-26 -12, -14 -12'), 4, false, WHITE);

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
