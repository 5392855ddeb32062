import { DEEP, darkTrees, NIGHT } from './abend-see.ts';
import { tubeOf } from './fingers.ts';
import { dots } from './marker.ts';
import { flat, ink, limb, shape } from './near-pen.ts';
import { CORAL, type Dot, drawing, INK, oval, PAPER, placed, SKY, TEAL, tone, YELLOW } from './pen.ts';
import { COLLEAGUE } from './people.ts';
import { way } from './way.ts';

const WHITE = '#ffffff';
const LINE = 6.6;
/** The hat's middle as it lies on the seat; it is lifted from there by the panel's moves. */
const HAT = { x: 520, y: 636, size: 1.46 } as const;

const box = (x: number, y: number, w: number, h: number): Dot[] => [
  [x, y, 1],
  [x + w, y, 1],
  [x + w, y + h, 1],
  [x, y + h, 1],
];

const WINDOW = { left: 262, right: 800, top: -60, sill: 352 } as const;
/** How far what lies behind the window goes on behind the wall. */
const BEYOND = 40;
const { left: FROM, right: TO } = { left: WINDOW.left - BEYOND, right: WINDOW.right + BEYOND };

/** The last of the evening: night, stars, the sun that still looks in. */
function sky(): string {
  const band = (from: string, to: string): Dot[] => way(`${FROM} ${from}!, 530 ${to}, ${TO} ${from}!`);
  return drawing(
    flat(box(FROM, WINDOW.top - BEYOND, TO - FROM, 480), NIGHT) +
      [way('330 30'), way('470 66'), way('744 40'), way('604 8')]
        .map(([dot]) => flat(oval(dot![0], dot![1], 4, 4, 0, 5), PAPER))
        .join('') +
      flat(way(`${FROM} 146!, 470 140, 642 150, 690 160, 640 172, 450 168, ${FROM} 174!`), CORAL) +
      flat(way(`${TO} 188!, 610 182, 480 194, 470 202, 610 212, ${TO} 208!`), CORAL) +
      flat(oval(604, 280, 78, 78, 0, 16), YELLOW) +
      tone('sonne', oval(604, 280, 78, 78, 0, 16), CORAL, 3, 14, [0, 0]) +
      flat([...band('232', '240'), ...way(`${TO} 300!, ${FROM} 300!`)], CORAL) +
      flat([...band('248', '254'), ...way(`${TO} 258!, 530 262, ${FROM} 258!`)], YELLOW),
  );
}

/** The far shore and the lake before it. */
const shore = (): string =>
  drawing(
    darkTrees(FROM, TO, 286, 8, 1) +
      flat(box(FROM, 280, TO - FROM, WINDOW.sill + BEYOND - 280), DEEP) +
      ink(way('548 304, 590 300, 640 305'), 6, false, YELLOW) +
      ink(way('570 328, 620 324, 676 329'), 6, false, CORAL) +
      ink(way('330 320, 370 317, 420 321'), 4.6, false, SKY),
  );

/** The wall behind the last chair, around its window. */
function window(): string {
  const { left, right, top, sill } = WINDOW;
  const walls = [
    box(-50, -50, left + 50, 620),
    box(right, -50, 250, 620),
    box(left - 1, sill, right - left + 2, 570 - sill),
  ];
  return drawing(
    walls.map((wall, i) => flat(wall, PAPER) + tone(`wand${i}`, wall, NIGHT, 2.4, 15, [0, 0])).join('') +
      ink([...box(left, top, right - left, sill - top), [left, top, 1]], LINE) +
      ink(way('536 -60, 535 352'), 11) +
      shape(box(left - 20, sill - 4, right - left + 40, 30), WHITE, LINE) +
      shape(box(-60, 486, 1120, 32), WHITE, LINE),
    '-24 -24 1048 590',
  );
}

/** One of the row, drawn large; its seat's middle is at x, the whole from 250 to 950. */
function closeChair(x: number, near: boolean): string {
  const at = (text: string): Dot[] => way(text).map(([px, py, corner]) => [x + px, py, corner ?? 0] as const);
  const leg = (text: string): string => ink(at(text), 20) + ink(at(text), 6, false, '#9aa3a8');
  return (
    leg('-132 720, -144 952') +
    leg('132 720, 144 952') +
    ink(at('-104 500, -108 600'), 20) +
    ink(at('104 500, 108 600'), 20) +
    shape(at('-118 262, 0 250, 118 262, 138 350, 118 514, 0 524, -118 514, -138 350'), TEAL, LINE) +
    ink(at('-82 306, 0 292, 82 306'), LINE, false, PAPER) +
    tone(`lehne${near}`, at('-112 430, 0 444, 114 430, 108 508, 0 516, -108 508'), INK, 2.6, 13, [0, 0]) +
    shape(at('-122 584, 0 578, 122 584, 158 684, 142 722, 0 730, -142 722, -158 684'), TEAL, LINE) +
    ink(at('-154 686, 0 694, 154 686'), 4.6) +
    (near ? tone('mulde', at('-110 640, 0 632, 118 640, 130 678, 0 688, -126 678'), INK, 2.6, 13, [0, 0]) : '')
  );
}

/** Who sat beside it left the programme. */
const programme = (): string =>
  shape(way('60 618!, 190 606!, 214 666!, 74 678!'), WHITE, 5) +
  ink(way('92 636, 172 628'), 5, false, TEAL) +
  ink(way('98 652, 186 644'), 4.6);

/** The floor, where the window's light lies, and the end of the row. */
function row(): string {
  const floor = box(-30, 540, 1060, 500);
  const light = (x: number, w: number): Dot[] => [
    [x, 600, 1],
    [x + w, 600, 1],
    [x + w - 160, 1040, 1],
    [x - 200, 1040, 1],
  ];
  return drawing(
    flat(floor, CORAL) +
      tone('boden', floor, NIGHT, 2.6, 15, [0, 0]) +
      ink(way('-30 541, 500 543, 1030 540'), LINE) +
      flat(light(420, 176), YELLOW) +
      flat(light(652, 176), YELLOW) +
      // The chair's own shade, away from the sun.
      flat(way('388 946, 520 936, 668 948, 590 1010, 470 1036, 330 1010'), NIGHT) +
      [520 - 728, 520 - 364].map((x) => closeChair(x, false)).join('') +
      programme() +
      closeChair(520, true),
    '-10 230 1020 780',
  );
}

/** The hat half or wholly in shape again; it stands on the same brim as the flat one. */
function standing(text: string, dents: readonly string[]): string {
  return (
    shape(way('-104 10, -84 -8, -40 -14, 0 -14, 44 -14, 88 -8, 106 12, 72 24, 20 28, -30 28, -76 22'), YELLOW, 5) +
    shape(way(text), YELLOW, 5) +
    shape(way('-56 -14, 0 -3, 56 -14, 57 4, 0 15, -57 4'), TEAL, 4) +
    ink(way('-86 6, -66 12'), 3.4) +
    ink(way('68 13, 90 6'), 3.4) +
    dents.map((dent) => ink(way(dent), 4)).join('')
  );
}

const STRAW = '#d99a12';

/** Sat upon: the brim lies flat and wide, the crown is pressed together in folds like a concertina, its top dented. */
const satUpon = (): string =>
  shape(
    way('-122 6, -106 -18, -62 -32, 0 -36, 62 -34, 108 -20, 122 4, 106 26, 56 40, 0 36, -58 44, -104 30'),
    YELLOW,
    5,
  ) +
  ink(way('-104 8, -66 26, 0 25, 64 24, 104 8'), 3, false, STRAW) +
  ink(way('-112 2, -96 -10, -74 -18'), 3, false, STRAW) +
  ink(way('112 0, 98 -11, 76 -19'), 3, false, STRAW) +
  // The crown, from the band up: in, out, in, out; it leans to one side.
  shape(
    way(
      '-56 8!, -61 -10!, -50 -20!, -66 -32!, -52 -42!, -56 -60, -36 -76, -14 -74, 6 -60, 30 -70, 56 -58, 66 -40, 54 -30!, 66 -20!, 61 -6!, 58 10!, 30 18, 0 20, -30 17',
    ),
    YELLOW,
    5,
  ) +
  shape(way('-61 -9!, -28 0, 4 3, 34 0, 61 -7!, 58 10!, 30 18, 0 20, -30 17, -56 8!'), TEAL, 4) +
  ink(way('-50 -20, -24 -13, -6 -12'), 4) +
  ink(way('64 -20, 40 -14, 22 -13'), 4) +
  ink(way('-52 -42, -28 -35, -12 -36'), 4) +
  ink(way('54 -30, 36 -28, 24 -31'), 4) +
  // The pinch on top.
  ink(way('-14 -72, 0 -56, 6 -38'), 4) +
  ink(way('30 -68, 16 -56, 8 -44'), 4);

const HATS = {
  platt: satUpon(),
  beule: standing('-57 0, -62 -44, -48 -84, -22 -88, -4 -58, 12 -30, 36 -40, 56 -24, 57 0, 0 10', [
    '-4 -54, -18 -34',
    '14 -28, 30 -18, 40 -34',
  ]),
  rund: standing('-57 0, -60 -44, -46 -92, -24 -106, 0 -94, 24 -106, 46 -92, 60 -44, 57 0, 0 10', [
    '-20 -88, 0 -72, 20 -88',
    '-44 -40, -42 -62',
  ]),
} as const;

/** Where his right hand has hold of the brim; the left one mirrors it. */
const BRIM = { x: 122, y: 10 } as const;
const tubes = (fingers: readonly (readonly [text: string, width: number])[]): string =>
  fingers.map(([text, width]) => tubeOf(dots(text), width, COLLEAGUE.skin, LINE)).join('');

/** His right hand and sleeve from below, around its hold at 0,0: what lies behind the brim. */
const hold = (): string =>
  limb(way('168 640, 142 420, 108 254, 90 156'), [150, 138, 116, 94], COLLEAGUE.top, LINE) +
  ink(way('50 196, 96 190, 142 174'), 5) +
  ink(way('86 300, 112 286'), 4.6) +
  tubes([
    ['88 112, 34 98, 4 76', 33],
    ['88 88, 22 80, -18 60', 37],
    ['90 60, 16 58, -32 42', 38],
    ['86 30, 20 34, -36 22', 36],
  ]) +
  shape(
    way('46 160, 44 128, 62 104, 56 60, 54 22, 74 2, 100 10, 118 40, 126 84, 124 122, 132 148'),
    COLLEAGUE.skin,
    LINE,
  ) +
  shape(way('40 158, 86 150, 134 136, 142 160, 94 178, 46 184'), COLLEAGUE.top, LINE);

/** Its thumb on top of the brim, against the crown. */
const thumb = (): string =>
  tubes([['88 40, 66 -14, 30 -34, -22 -24', 37]]) +
  flat(way('62 16, 80 -4, 98 10, 114 44, 110 80, 76 84, 64 50'), COLLEAGUE.skin) +
  ink(way('-30 -34, -22 -40, -8 -39'), 3.8);

const sided = (body: string, left: boolean): string =>
  drawing(placed(body, HAT.x + (left ? -BRIM.x : BRIM.x), HAT.y + BRIM.y, 1, 0, left), '-120 -120 1240 1420');

/** Short strokes around a crown that jumps up. */
const strokes = (): string =>
  drawing(
    ['-104 -130, -138 -162', '-42 -176, -56 -222', '42 -176, 56 -222', '104 -130, 138 -162']
      .map((text) =>
        ink(
          way(text).map(([x, y]) => [HAT.x + x * 1.3, HAT.y + y * 1.3]),
          11,
          false,
          PAPER,
        ),
      )
      .join(''),
  );

export function drawHut(): Readonly<Record<string, string>> {
  const hats = Object.entries(HATS).map(([state, body]) => [
    `hut-${state}`,
    drawing(placed(body, HAT.x, HAT.y, HAT.size)),
  ]);
  return {
    'hut-himmel': sky(),
    'hut-ufer': shore(),
    'hut-fenster': window(),
    'hut-reihe': row(),
    'hut-links': sided(hold(), true),
    'hut-rechts': sided(hold(), false),
    'hut-daumen-links': sided(thumb(), true),
    'hut-daumen-rechts': sided(thumb(), false),
    'hut-striche': strokes(),
    ...Object.fromEntries(hats),
  };
}
