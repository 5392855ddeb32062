/** The hall of panel `halle`: beds in rows, cloth on a line, the room next door. */
import { kitHead } from './kit-head.ts';
import { DARK, DUSK, HAZE, NIGHT, rect, stars } from './night.ts';
import {
  CORAL,
  type Dot,
  drawing,
  flat,
  INK,
  ink,
  oval,
  PAPER,
  placed,
  SKY,
  shape,
  TEAL,
  tone,
  YELLOW,
} from './pen.ts';
import { points } from './points.ts';

const FLOOR = 590;

interface Air {
  readonly wall: string;
  readonly upper: string;
  readonly floor: string;
  readonly line: string;
}
export const COLD: Air = { wall: DUSK, upper: NIGHT, floor: HAZE, line: SKY };
export const WARM: Air = { wall: PAPER, upper: YELLOW, floor: '#e5c592', line: PAPER };

/** A camp bed, its front edge at 0,0; 190 wide. */
const cot = (blanket: string): string =>
  ink(points('-84 0, -70 -34'), 6) +
  ink(points('84 0, 72 -34'), 6) +
  shape(points('-96 -48!, 96 -48!, 92 -28!, -92 -28!'), PAPER, 4.6) +
  shape(points('-40 -58, 94 -56, 100 -40, 96 -20!, -36 -22!'), blanket, 4.6) +
  shape(oval(-68, -58, 26, 13), '#ffffff', 4.4);

/** A basket with its board, the board's upper middle at 0,0. */
const basket = (): string =>
  shape(rect(-64, 0, 128, 96), PAPER, 6) +
  ink(points('-24 54!, -23 86!, 24 86!, 24 54!'), 4) +
  [-24, -8, 8, 24].map((x, i) => ink([[x, 96] as Dot, [-14 + i * 9, 138]], 3.2)).join('') +
  shape(points('-32 90!, 32 90!, 26 100!, -26 100!'), YELLOW, 4);

/** The hall's back with its beds; `scale` draws it smaller, for keys that hold it at 1 / `scale`. */
export function hall({ wall, upper, floor, line }: Air, id: string, scale = 1): string {
  const pane = (x: number): string =>
    shape(rect(x, 20, 190, 170), DARK, 6) +
    stars([
      [x + 40, 70, 6],
      [x + 130, 60],
      [x + 150, 140],
    ]) +
    ink(
      [
        [x + 95, 24],
        [x + 96, 188],
      ],
      5,
    );
  const bars = [0, 1, 2, 3, 4, 5, 6]
    .map((i) =>
      ink(
        [
          [764, 330 + i * 34],
          [964, 331 + i * 34],
        ],
        7,
      ),
    )
    .join('');
  const body =
    flat(rect(-130, -130, 1260, 730), wall) +
    flat(rect(-130, -130, 1260, 380), upper) +
    tone(`wand-${id}`, rect(-130, 250, 1260, 340), upper, 2.6, 16, [0, 0]) +
    [-90, 150, 390, 630, 870].map(pane).join('') +
    ink(points('-130 250, 500 252, 1130 250'), 5) +
    // Wall bars and a basket: on other days people play here.
    ink(points('764 300, 764 584'), 9) +
    ink(points('964 300, 964 584'), 9) +
    bars +
    placed(basket(), 452, 352) +
    flat(rect(-130, FLOOR, 1260, 560), floor) +
    ink(
      [
        [-130, FLOOR],
        [1130, FLOOR],
      ],
      6,
    ) +
    ink(points('-130 700, 400 640, 1130 660'), 9, false, line) +
    ink(oval(520, 860, 420, 120), 9, true, line) +
    tone(`boden-${id}`, rect(-130, 900, 1260, 240), line, 3, 18, [0, 0]) +
    beds();
  const edge = 500 - 532 * scale;
  const side = 1064 * scale;
  const put = scale === 1 ? body : placed(body, 500 - 500 * scale, 500 - 500 * scale, scale);
  return drawing(put, `${edge} ${edge} ${side} ${side}`);
}

function beds(): string {
  const row = (y: number, xs: readonly number[], size: number, colors: readonly string[]): string =>
    xs.map((x, i) => placed(cot(colors[i % colors.length]!), x, y, size)).join('');
  const sitter = (
    hair: string,
    face: string,
    skin: string,
    top: string,
    x: number,
    y: number,
    mirror = false,
    more: object = {},
  ): string =>
    shape(
      [
        [x - 34, y + 62, 1],
        [x - 36, y + 20],
        [x - 16, y],
        [x + 16, y],
        [x + 36, y + 20],
        [x + 34, y + 62, 1],
      ],
      top,
      4.4,
    ) + kitHead({ hair, colors: { skin, top, hair: INK, headscarf: top }, ...more }, face, [x, y + 4], 62, { mirror });
  return (
    row(640, [-20, 190, 400, 600, 800, 1010], 0.8, [SKY, TEAL, SKY]) +
    sitter('Afro', 'Calm', '#7a4b2b', TEAL, 590, 540) +
    sitter('GrayShort', 'Tired', '#e8b58d', NIGHT, 290, 546, true, { beard: 'MustacheFive' }) +
    row(720, [60, 300, 540, 780, 1020], 0.96, [TEAL, SKY, SKY]) +
    sitter('Bun', 'Smile', '#f1cfb1', PAPER, 760, 604, true) +
    sitter('Pomp', 'Calm', '#b97f56', SKY, 20, 604)
  );
}

/** Cloth that hangs in folds from a line at the height `y`; its hem is at 800. */
export function curtain(x: number, w: number, y: number, fill: string, folds: number, pattern = ''): string {
  const waves: Dot[] = Array.from({ length: folds * 2 + 1 }, (_, i) => [
    x + w - (w * i) / (folds * 2),
    i % 2 === 0 ? 806 : 792,
  ]);
  const cloth: Dot[] = [[x, y, 1], [x + w, y, 1], ...waves];
  const rings = Array.from({ length: folds + 1 }, (_, i) => x + 8 + ((w - 16) * i) / folds);
  return (
    shape(cloth, fill, 5.5) +
    (pattern ? tone(`stoff-${Math.round(x + 200)}`, cloth, pattern, 5, 34, [0, 0]) + ink(cloth, 5.5, true) : '') +
    rings
      .slice(1, -1)
      .map((rx, i) =>
        ink(
          [
            [rx, y + 14],
            [rx + (i % 2 ? 7 : -6), 500],
            [rx + 3, 780],
          ],
          3.8,
        ),
      )
      .join('') +
    rings
      .map((rx) =>
        ink(
          [
            [rx - 1, y + 8],
            [rx - 6, y - 8],
            [rx + 5, y - 10],
            [rx + 3, y + 6],
          ],
          4,
        ),
      )
      .join('')
  );
}

/** The room next door, already furnished: two who share a pot of tea. */
export function nextRoom(): string {
  const mug = (x: number, y: number): string => shape(rect(x, y, 22, 24), '#ffffff', 4);
  const guest = (hair: string, skin: string, top: string, x: number, mirror: boolean, more: object = {}): string =>
    shape(
      [
        [x - 46, 700, 1],
        [x - 48, 560],
        [x - 24, 530],
        [x + 24, 530],
        [x + 48, 560],
        [x + 46, 700, 1],
      ],
      top,
      5,
    ) + kitHead({ hair, colors: { skin, top, hair: INK, headscarf: top }, ...more }, 'Smile', [x, 534], 92, { mirror });
  return drawing(
    flat(rect(880, 316, 260, 480), CORAL) +
      tone('nebenan', rect(880, 316, 260, 480), YELLOW, 3, 17, [0, 0]) +
      shape(rect(926, 350, 60, 70), '#ffffff', 4.4) +
      shape(oval(956, 384, 16, 16), YELLOW, 3.6) +
      placed(guest('Bald', '#7a4b2b', SKY, 952, true, { beard: 'FullMedium' }), 0, 46) +
      guest('Bun', '#f1cfb1', TEAL, 1062, true) +
      shape(rect(880, 692, 270, 60), PAPER, 5) +
      mug(962, 664) +
      mug(1020, 664),
  );
}
