import { behind } from './behind.ts';
import { kitPerson } from './kit-person.ts';
import { type Kneeler, kneeler } from './kneeler.ts';
import { MOSAIC, SUN } from './mosaik-plan.ts';
import { SIGNS_A } from './mosaik-zeichen-a.ts';
import { SIGNS_B } from './mosaik-zeichen-b.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, PAPER, placed, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';
import { drawStone } from './stones.ts';
import { way } from './way.ts';

const NAVY = '#3d405b';
const SIGNS = [...SIGNS_A, ...SIGNS_B];

/** The paved ground all around: slabs laid across, so that one looks down on it. */
function ground(): string {
  const all: Dot[] = way('-130 -130 1, 1130 -130 1, 1130 1130 1, -130 1130 1');
  const lines = Array.from({ length: 23 }, (_, i) => -1400 + i * 172)
    .map((x) => `M${x} -140L${x + 1280} 1140M${x} 1140L${x + 1280} -140`)
    .join('');
  const slabs = `<path d="${lines}" fill="none" stroke="#9fb4b6" stroke-width="2.4"/>`;
  return drawing(flat(all, PAPER) + tone('boden', all, SKY, 3.6, 20, [0, 0]) + slabs);
}

/** The wet bed that the stones are laid in, with the pencilled plan. */
function bed(): string {
  const arc = Array.from({ length: 13 }, (_, i): Dot => {
    const a = Math.PI - (i / 12) * Math.PI;
    return [SUN.x + Math.cos(a) * (SUN.rim + 13), SUN.y - Math.sin(a) * (SUN.rim + 13)];
  });
  const rim: Dot[] = [
    [98, 426, 1],
    [200, 424, 1],
    ...arc.slice(1, -1),
    [800, 424, 1],
    [902, 426, 1],
    [898, 560],
    [906, 714],
    [900, 868, 1],
    [500, 868],
    [102, 868, 1],
    [94, 714],
    [104, 560],
  ];
  const plan = MOSAIC.map(({ cell }) =>
    ink([...cell.map(([x, y]): Dot => [x, y, 1]), [cell[0]![0], cell[0]![1], 1]], 2),
  ).join('');
  return drawing(flat(rim, INK, [9, 11]) + shape(rim, '#ffffff', 6) + plan);
}

const stone = (index: number): string => {
  const it = MOSAIC[index]!;
  const reach = index < 15 ? 1.06 : 0.98;
  return drawing(drawStone(it, `schatten${index}`) + placed(SIGNS[index]!, it.middle[0], it.middle[1], reach));
};

const VOLUNTEER: Kneeler = {
  look: { hair: 'GrayBun', glasses: 'GlassesTwo', colors: { skin: '#f1cfb1', hair: '#f6f1e4' } },
  face: 'Smile',
  top: YELLOW,
  legs: NAVY,
  skin: '#f1cfb1',
  hands: [
    [84, -14],
    [104, -12],
  ],
};
const PROFESSIONAL: Kneeler = {
  look: { hair: 'MediumTwo', colors: { skin: '#8d5a3b', hair: INK } },
  face: 'Smile',
  top: TEAL,
  legs: INK,
  skin: '#8d5a3b',
};
const NEWCOMER: Kneeler = {
  look: { hair: 'Hijab', colors: { skin: '#c68a5e', headscarf: CORAL } },
  face: 'SmileTeeth',
  top: CORAL,
  legs: NAVY,
  skin: '#c68a5e',
  hands: [
    [92, -26],
    [84, -58],
  ],
};
const STUDENT: Kneeler = {
  look: { hair: 'LongCurly', colors: { skin: '#7a4b2b' } },
  face: 'Calm',
  top: '#ffffff',
  legs: NAVY,
  skin: '#7a4b2b',
};
const COLLEAGUE: Kneeler = {
  look: { hair: 'Turban', beard: 'FullMedium', colors: { skin: '#a56a43', hair: INK, headscarf: SKY } },
  face: 'Cheeky',
  top: SKY,
  legs: NAVY,
  skin: '#a56a43',
};

/** A box of stones that are still to be laid. */
const crate = (x: number, y: number): string =>
  [SKY, CORAL, YELLOW, TEAL]
    .map((fill, i) =>
      shape(
        [
          [x - 34 + i * 18, y - 26, 1],
          [x - 20 + i * 18, y - 38 - (i % 2) * 6, 1],
          [x - 8 + i * 18, y - 24, 1],
          [x - 18 + i * 18, y - 12, 1],
        ],
        fill,
        3.6,
      ),
    )
    .join('') +
  shape(
    [
      [x - 44, y - 24, 1],
      [x + 44, y - 24, 1],
      [x + 38, y + 16, 1],
      [x - 38, y + 16, 1],
    ],
    '#d9b37a',
    4.4,
  ) +
  ink(
    [
      [x - 40, y - 8],
      [x + 40, y - 8],
    ],
    3,
  );

/** Those at the mosaic's lower edge, from behind; only tall cuts show them. */
const watchers = (): string =>
  (
    [
      ['short', '#14181d', '#b97f56', YELLOW],
      ['scarf', TEAL, '#c68a5e', TEAL],
      ['bun', '#f6f1e4', '#f1cfb1', CORAL],
      ['afro', '#14181d', '#7a4b2b', '#ffffff'],
      ['tail', '#f2694b', '#f1cfb1', SKY],
      ['turban', YELLOW, '#a56a43', TEAL],
    ] as const
  )
    .map(([head, headColor, skin, coat], i) =>
      placed(behind({ head, headColor, skin, coat }), 168 + i * 134 + (i % 2) * 8, 978 + (i % 2) * 10, 0.76),
    )
    .join('');

export function drawMosaik(): Readonly<Record<string, string>> {
  const stones = Object.fromEntries(MOSAIC.map((_, i) => [`stein-${String(i + 1).padStart(2, '0')}`, stone(i)]));
  return {
    boden: ground(),
    bett: bed(),
    ...stones,
    ehrenamtliche: drawing(kneeler(VOLUNTEER, 136, 428, 0.98)),
    hauptamtliche: drawing(kneeler(PROFESSIONAL, 992, 470, 0.98, true)),
    neue: drawing(kneeler(NEWCOMER, 858, 432, 0.98, true)),
    links: drawing(crate(48, 300) + kneeler(STUDENT, 4, 640, 0.94) + kneeler(COLLEAGUE, 2, 838, 0.94)),
    rechts: drawing(
      crate(956, 584) +
        kitPerson(
          {
            hair: 'ShortOne',
            beard: 'Full',
            colors: { skin: '#e8b58d', top: SKY, jacket: SKY, legs: NAVY, shoes: INK, chair: '#9aa3a8' },
          },
          'Wheelchair',
          'BigSmile',
          [966, 846],
          236,
          { mirror: true },
        ),
    ),
    vorn: drawing(watchers()),
  };
}
