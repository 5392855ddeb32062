/** Panel `halle`: a sports hall full of beds becomes rooms. */
import { CARDBOARD, carrierArms, carrierBody, type Hold, type Place } from './carrier.ts';
import { BOY, child, childArm, openKite } from './child.ts';
import { kitHead } from './kit-head.ts';
import { DARK, DUSK, glow, HAZE, NIGHT, rect, stars } from './night.ts';
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
import { NEWCOMER, PROFESSIONAL, VOLUNTEER } from './people.ts';
import { points } from './points.ts';

const FLOOR = 590;
export const SIZE = 1.2;
export const NECKS = {
  volunteer: [176, 462],
  boy: [404, 660],
  newcomer: [664, 470],
  professional: [828, 452],
} as const;
const BOY_SIZE = 1.25;

interface Air {
  readonly wall: string;
  readonly upper: string;
  readonly floor: string;
  readonly line: string;
}
const COLD: Air = { wall: DUSK, upper: NIGHT, floor: HAZE, line: SKY };
const WARM: Air = { wall: '#e5c592', upper: CARDBOARD, floor: PAPER, line: YELLOW };

/** A camp bed, its front edge at 0,0; 190 wide. */
const cot = (blanket: string): string =>
  ink(points('-84 0, -70 -34'), 6) +
  ink(points('84 0, 72 -34'), 6) +
  shape(points('-96 -48!, 96 -48!, 92 -28!, -92 -28!'), PAPER, 4.6) +
  shape(points('-40 -58, 94 -56, 100 -40, 96 -20!, -36 -22!'), blanket, 4.6) +
  shape(oval(-68, -58, 26, 13), '#ffffff', 4.4);

function hall({ wall, upper, floor, line }: Air, id: string): string {
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
  return drawing(
    flat(rect(-130, -130, 1260, 730), wall) +
      flat(rect(-130, -130, 1260, 380), upper) +
      tone(`wand-${id}`, rect(-130, 250, 1260, 340), upper, 2.6, 16, [0, 0]) +
      [-90, 150, 390, 630, 870].map(pane).join('') +
      ink(points('-130 250, 500 252, 1130 250'), 5) +
      // Wall bars and a basket: on other days people play here.
      ink(points('764 300, 764 584'), 9) +
      ink(points('964 300, 964 584'), 9) +
      bars +
      shape(rect(430, 288, 150, 110), PAPER, 6) +
      ink(points('478 352, 480 384, 530 384, 532 352'), 4) +
      shape(points('470 396, 540 396, 532 404, 478 404'), YELLOW, 4) +
      [480, 498, 516, 532]
        .map((x, i) =>
          ink(
            [
              [x, 404],
              [490 + i * 10, 452],
            ],
            3.2,
          ),
        )
        .join('') +
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
      tone(`boden-${id}`, rect(-130, 900, 1260, 240), line, 3, 18, [0, 0]),
  );
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
  return drawing(
    row(640, [-20, 190, 400, 600, 800, 1010], 0.8, [SKY, TEAL, SKY]) +
      sitter('Afro', 'Calm', '#7a4b2b', TEAL, 590, 540) +
      sitter('GrayShort', 'Tired', '#e8b58d', NIGHT, 290, 546, true, { beard: 'MustacheFive' }) +
      row(720, [60, 300, 540, 780, 1020], 0.96, [TEAL, SKY, SKY]) +
      sitter('Bun', 'Smile', '#f1cfb1', PAPER, 760, 604, true) +
      sitter('Pomp', 'Calm', '#b97f56', SKY, 20, 604),
  );
}

/** Cloth that hangs in folds from a line at the height `y`; its hem is at 800. */
function curtain(x: number, w: number, y: number, fill: string, folds: number, pattern = ''): string {
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

const at = (name: Exclude<keyof typeof NECKS, 'boy'>): Place => ({ at: NECKS[name], size: SIZE });
const DRAWS: { far: Hold } = { far: { hand: [322, 420], side: -1 } };
const PINS: { near: Hold; far: Hold } = {
  near: { hand: [742, 318], side: -1 },
  far: { hand: [900, 330], side: 1 },
};
const TUCKS: { near: Hold; far: Hold } = {
  near: { hand: [556, 726], side: 1, flip: true },
  far: { hand: [612, 740], side: 1, flip: true },
};

function boyInBed(): { behind: string; body: string; cover: string } {
  const [x, y] = NECKS.boy;
  return {
    behind: drawing(
      // Head end and mattress.
      shape(rect(258, 640, 26, 250), CARDBOARD, 5.5) +
        shape(rect(270, 786, 450, 62), CARDBOARD, 5.5) +
        shape(points('276 752, 500 744, 706 750, 716 792, 500 800, 276 798'), '#ffffff', 5) +
        shape(rect(690, 720, 24, 170), CARDBOARD, 5.5) +
        shape(points('288 742, 296 668, 330 652, 364 676, 370 748, 330 760'), '#ffffff', 5),
    ),
    body: drawing(placed(child({ ...BOY, standing: false }), x, y, BOY_SIZE)),
    cover: drawing(
      shape(
        points(
          '318 782, 350 752, 430 756, 520 716, 612 720, 640 748, 706 756, 716 846!, 640 858, 560 846, 460 860, 380 848, 316 856!',
        ),
        YELLOW,
        5.5,
      ) +
        [points('352 754, 346 800, 352 846'), points('520 720, 540 780, 534 844'), points('640 750, 648 800, 640 852')]
          .map((line) => ink(line, 4))
          .join('') +
        points('400 800, 470 776, 590 768, 600 816, 448 828, 680 800')
          .map(([cx, cy]) => shape(oval(cx!, cy!, 13, 13), CORAL, 3.6))
          .join(''),
    ),
  };
}

function nightLight(): string {
  return drawing(
    glow('nachtlicht', 232, 640, 120) +
      shape(rect(180, 742, 104, 120), CARDBOARD, 5) +
      ink(points('184 790, 282 790'), 4) +
      ink(points('232 740, 232 690'), 8) +
      shape(oval(232, 740, 28, 8), INK, 4) +
      shape(points('212 636!, 252 636!, 272 694!, 192 694!'), YELLOW, 5),
  );
}

/** Drawings of the panel by file name. */
export function halle(): Readonly<Record<string, string>> {
  const bed = boyInBed();
  const [x, y] = NECKS.boy;
  const n = carrierArms(NEWCOMER, at('newcomer'), TUCKS);
  const p = carrierArms(PROFESSIONAL, at('professional'), PINS);
  const v = carrierArms(VOLUNTEER, at('volunteer'), DRAWS);
  return {
    'halle-kalt': hall(COLD, 'kalt'),
    'halle-warm': hall(WARM, 'warm'),
    'halle-betten': beds(),
    'halle-vorhang-links': drawing(curtain(-120, 440, 316, TEAL, 7, SKY)),
    'halle-vorhang-mitte': drawing(curtain(338, 262, 320, '#ffffff', 5, SKY) + placed(openKite(), 420, 430, 1.05, 10)),
    'halle-vorhang-rechts': drawing(curtain(732, 400, 316, YELLOW, 7, PAPER)),
    'halle-ehrenamtliche': drawing(carrierBody(VOLUNTEER, at('volunteer'), DRAWS)),
    'halle-ehrenamtliche-arm': drawing(v.far),
    'halle-hauptamtliche': drawing(carrierBody(PROFESSIONAL, at('professional'), PINS)),
    'halle-hauptamtliche-arme': drawing(p.far + p.near),
    'halle-licht': nightLight(),
    'halle-bett': bed.behind,
    'halle-junge': bed.body,
    'halle-neue': drawing(carrierBody(NEWCOMER, at('newcomer'), TUCKS)),
    'halle-neue-arme': drawing(n.far + n.near),
    'halle-junge-arm': drawing(
      placed(childArm(BOY, 'near', [-6, 74], 1) + childArm(BOY, 'far', [40, 78], -1), x, y, BOY_SIZE),
    ),
    'halle-decke': bed.cover,
  };
}
