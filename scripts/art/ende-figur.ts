import { flat, ink, shape } from './near-pen.ts';
import { CORAL, type Dot, drawing, INK, oval, placed } from './pen.ts';
import { way } from './way.ts';

export const SKIN = '#c68a5e';
export const CLOTH = CORAL;
/** The scarf's inner side, as the kit draws it. */
export const INNER = '#b5452d';
/** Middle of the face that looks at the reader. */
export const FACE = [490, 366] as const;

const at = (body: string): string => placed(body, ...FACE);

/** Three short strokes of warmth on a cheek. */
const blush = (x: number): string =>
  [-7, 0, 7]
    .map((dx) =>
      ink(
        [
          [x + dx + 2, 20],
          [x + dx - 2, 29],
        ],
        3,
        false,
        CORAL,
      ),
    )
    .join('');

/** Head and scarf from the front: a round cap, its inner band at the forehead, an end laid over one shoulder. */
export function scarf(): string {
  const cap = way('0 -92, 44 -82, 72 -44, 77 6, 66 54, 56 84, 0 104, -56 84, -66 54, -77 6, -72 -44, -44 -82');
  const drape = way(
    '-64 44, -84 82, -112 106, -122 122, -84 124, -46 138, 0 152, 44 142, 84 122, 112 112, 84 80, 66 44, 0 84',
  );
  const opening: Dot[] = way('0 -56, 34 -46, 52 -12, 51 26, 36 58, 0 76, -36 58, -51 26, -52 -12, -34 -46');
  const band = way('0 -58, 34 -48, 54 -10, 40 -24, 4 -40, -40 -22, -54 -10, -34 -48');
  return at(
    shape(drape, CORAL, 6) +
      shape(cap, CORAL, 6) +
      flat(way('-54 66, 54 66, 70 96, 0 112, -70 96'), CORAL) +
      shape(opening, SKIN, 5) +
      flat(band, INNER) +
      ink(way('-52 -8, -40 -23, 4 -40, 40 -24, 52 -8'), 4) +
      ink(opening, 5.4, true) +
      ink(way('-66 58, -46 92, -6 108, 40 100'), 4.4) +
      ink(way('60 70, 34 112, -14 134, -50 132'), 4.4) +
      ink(way('74 88, 54 116, 26 134'), 4) +
      ink(way('-40 -70, -58 -46'), 4) +
      blush(-33) +
      blush(33),
  );
}

type Look = 'still' | 'laechelt' | 'lacht' | 'zu';

const eye = (x: number, look: Look): string =>
  look === 'lacht'
    ? ink(way(`${x - 11} 2, ${x} -8, ${x + 11} 2`), 5)
    : look === 'zu'
      ? ink(way(`${x - 11} -2, ${x} 4, ${x + 11} -2`), 5)
      : flat(oval(x, -1, 6.6, 8.4), INK) + flat(oval(x + 2.2, -4.4, 2.2, 2.4), '#ffffff');

const mouths: Readonly<Record<Look, string>> = {
  still: ink(way('-14 44, 0 47, 15 42'), 5),
  zu: ink(way('-18 42, 0 49, 20 39'), 5),
  laechelt:
    ink(way('-24 38, -11 49, 10 49, 24 36'), 5.2) + ink(way('25 31, 29 37'), 3.6) + ink(way('-29 38, -25 33'), 3.6),
  lacht: shape(way('-26 36!, 0 41, 26 35!, 19 53, 0 61, -19 54'), '#ffffff', 4.8),
};

/** The face itself, straight on, in the kit's manner: small eyes, a nose of one line, a wide mouth. */
export function face(look: Look): string {
  const lift = look === 'lacht' ? -4 : 0;
  const brows =
    ink(way(`-37 ${-18 + lift}, -24 ${-25 + lift}, -11 ${-20 + lift}`), 6) +
    ink(way(`11 ${-21 + lift}, 24 ${-26 + lift}, 37 ${-18 + lift}`), 6);
  const nose = ink(way('2 2, 8 20, -3 24'), 4.4);
  return drawing(at(brows + eye(-22, look) + eye(22, look) + nose + mouths[look]), '410 280 160 180');
}
