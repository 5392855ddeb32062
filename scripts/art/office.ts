import { flow } from './marker.ts';
import { CORAL, type Dot, flat, INK, ink, oval, PAPER, placed, SKY, shape, TEAL, YELLOW } from './pen.ts';
import { way } from './way.ts';

const WHITE = '#ffffff';

/** A four-cornered piece. */
export const box = (x: number, y: number, w: number, h: number, lean = 0): Dot[] => [
  [x + lean, y, 1],
  [x + w + lean, y + 2, 1],
  [x + w - 2, y + h, 1],
  [x + 1, y + h - 2, 1],
];

/** A cable: a soft line with a line around it. */
export function cable(points: readonly Dot[], color: string, width = 9): string {
  const d = flow(
    points.map(([x, y]) => [x, y] as const),
    false,
  );
  const line = (stroke: string, w: number): string =>
    `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${w}" stroke-linecap="round"/>`;
  return line(INK, width + 7) + line(color, width);
}

/** One written sheet; `turn` in degrees around its middle. */
export function sheet(x: number, y: number, turn = 0, size = 1, color = WHITE): string {
  const rows = [-30, -14, 2, 18]
    .map((row, i) =>
      ink(
        [
          [-24, row],
          [i === 3 ? 4 : 22, row + 1],
        ],
        3 / size,
      ),
    )
    .join('');
  return placed(shape(box(-36, -48, 72, 96), color, 4.4 / size) + rows, x, y, size, turn);
}

/** A pile of paper that stands on x, y (its lower middle); the uneven ones are not yet sorted. */
export function pile(x: number, y: number, width: number, height: number, tidy: boolean, seed = 1): string {
  let body = '';
  const step = tidy ? 15 : 13;
  const colors = [WHITE, PAPER, WHITE, SKY, WHITE, YELLOW, WHITE, PAPER];
  for (let i = 0; i * step < height; i++) {
    const wild = Math.sin((i + seed) * 12.9898) * 43758.5453;
    const lean = tidy ? 0 : (wild - Math.floor(wild) - 0.5) * width * 0.24;
    const tilt = tidy ? 0 : Math.sin((i + seed) * 4.1) * 6;
    const bottom = y - i * step;
    body += shape(
      [
        [x - width / 2 + lean, bottom, 1],
        [x - width / 2 + lean, bottom - step + tilt, 1],
        [x + width / 2 + lean, bottom - step - tilt, 1],
        [x + width / 2 + lean, bottom, 1],
      ],
      colors[(i + seed) % colors.length] ?? WHITE,
      3.8,
    );
  }
  return body;
}

/** Files side by side on a board; x, y is the left end of the board. */
export function binders(x: number, y: number, width: number, colors: readonly string[], tidy = true, seed = 0): string {
  let body = '';
  let at = x + 8;
  for (let i = 0; at < x + width - 30; i++) {
    const w = 28 + ((i * 7 + seed * 5) % 11);
    const h = 92 + ((i * 13 + seed * 3) % 20);
    const lean = !tidy && i % 4 === 2 ? 16 : 0;
    body +=
      shape(
        [
          [at + lean, y - h, 1],
          [at + lean + w, y - h + 1, 1],
          [at + w, y, 1],
          [at, y, 1],
        ],
        colors[(i + seed) % colors.length] ?? WHITE,
        4,
      ) +
      ink(
        [
          [at + lean * 0.8 + 8, y - h + 22],
          [at + lean * 0.8 + w - 8, y - h + 22],
        ],
        3.4,
      ) +
      ink(oval(at + w / 2, y - 20, 5, 5), 3, true);
    at += w + 3 + lean;
  }
  return shape(box(x, y, width, 14), WHITE, 4.4) + body;
}

/** A computer's screen from the front on its foot; the foot stands on x, y. About 270 × 240 at size 1. */
export function screen(x: number, y: number, on: boolean, size = 1): string {
  const glass = box(-118, -228, 236, 158);
  const face = on
    ? shape(box(-96, -206, 110, 16), TEAL, 0.1) +
      ink(way('-58 -146, -22 -108, 52 -196'), 15, false, TEAL) +
      ink(way('74 -196, 100 -196'), 6) +
      ink(way('74 -174, 94 -174'), 6)
    : ink(way('-96 -170, -40 -210'), 5, false, '#5b6166') + ink(way('-96 -138, 4 -210'), 5, false, '#5b6166');
  const stand = shape(way('-26 -62!, 26 -62!, 34 -10, 70 -8, 74 0!, -74 0!, -70 -8, -34 -10'), SKY, 5 / size);
  return placed(
    stand +
      shape(box(-136, -246, 272, 192), WHITE, 6 / size) +
      shape(glass, on ? YELLOW : INK, 5 / size) +
      (on ? flat(box(-112, -100, 224, 26), WHITE) : '') +
      face,
    x,
    y,
    size,
  );
}

/** A mug that stands on x, y. */
export function mug(x: number, y: number, color = WHITE, size = 1): string {
  return placed(
    ink(way('18 -42, 42 -44, 42 -16, 18 -14'), 6) +
      shape(way('-24 -54!, 24 -54!, 21 0!, -20 0!'), color, 4.6) +
      ink(way('-22 -40, 22 -40'), 3.4),
    x,
    y,
    size,
  );
}

/** A screwdriver along x: its grip around 0,0, its blade to the right; about 120 long. */
export function screwdriver(x: number, y: number, turn: number, size = 1): string {
  return placed(
    ink(way('30 0, 96 0'), 9) +
      ink(way('88 0, 104 0'), 14) +
      shape(way('-40 -12, -32 -17, 22 -15, 34 -9!, 34 9!, 22 15, -32 17, -40 12'), CORAL, 4.8) +
      ink(way('-24 -5, 18 -5'), 3.4) +
      ink(way('-24 5, 18 5'), 3.4),
    x,
    y,
    size,
    turn,
  );
}
