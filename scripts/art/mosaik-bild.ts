import { type Kneeler, kneeler } from './kneeler.ts';
import { MOSAIC, SUN } from './mosaik-plan.ts';
import { SIGNS_A } from './mosaik-zeichen-a.ts';
import { SIGNS_B } from './mosaik-zeichen-b.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, PAPER, placed, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';
import { drawStone } from './stones.ts';

const NAVY = '#3d405b';
const SIGNS = [...SIGNS_A, ...SIGNS_B];

/** The paved ground all around. */
function ground(): string {
  const all: Dot[] = [
    [-130, -130, 1],
    [1130, -130, 1],
    [1130, 1130, 1],
    [-130, 1130, 1],
  ];
  let slabs = '';
  for (let row = 0; row < 9; row++) {
    const y = -130 + row * 142;
    slabs += ink(
      [
        [-130, y],
        [300, y + 3],
        [700, y - 3],
        [1130, y + 1],
      ],
      2.6,
    );
    for (let column = 0; column < 8; column++) {
      const x = -130 + column * 176 + (row % 2) * 88;
      slabs += ink(
        [
          [x, y + 6],
          [x + 3, y + 136],
        ],
        2.6,
      );
    }
  }
  return drawing(flat(all, PAPER) + tone('boden', all, SKY, 3.4, 20, [0, 0]) + slabs);
}

/** The wet bed that the stones are laid in, with the pencilled plan. */
function bed(): string {
  const arc = Array.from({ length: 13 }, (_, i): Dot => {
    const a = Math.PI - (i / 12) * Math.PI;
    return [SUN.x + Math.cos(a) * (SUN.rim + 13), SUN.y - Math.sin(a) * (SUN.rim + 13)];
  });
  const rim: Dot[] = [
    [104, 426, 1],
    [200, 424, 1],
    ...arc.slice(1, -1),
    [800, 424, 1],
    [896, 426, 1],
    [900, 640],
    [894, 866, 1],
    [500, 868],
    [106, 866, 1],
    [100, 640],
  ];
  const plan = MOSAIC.map(({ cell }) =>
    ink([...cell.map(([x, y]): Dot => [x, y, 1]), [cell[0]![0], cell[0]![1], 1]], 2),
  ).join('');
  return drawing(flat(rim, INK, [9, 11]) + shape(rim, '#ffffff', 6) + plan);
}

const stone = (index: number): string => {
  const it = MOSAIC[index]!;
  const reach = index < 7 ? 0.98 : 1.06;
  return drawing(drawStone(it, `schatten${index}`) + placed(SIGNS[index]!, it.middle[0], it.middle[1], reach));
};

const LEFT: readonly (readonly [Kneeler, number, number, number])[] = [
  [
    {
      look: { hair: 'GrayBun', glasses: 'GlassesTwo', colors: { skin: '#f1cfb1', hair: '#f6f1e4' } },
      face: 'Smile',
      top: YELLOW,
      legs: NAVY,
      skin: '#f1cfb1',
    },
    46,
    610,
    0.9,
  ],
  [
    { look: { hair: 'Afro', colors: { skin: '#7a4b2b' } }, face: 'Calm', top: CORAL, legs: INK, skin: '#7a4b2b' },
    40,
    812,
    0.9,
  ],
];
const RIGHT: readonly (readonly [Kneeler, number, number, number])[] = [
  [
    {
      look: { hair: 'MediumTwo', colors: { skin: '#8d5a3b', hair: '#14181d' } },
      face: 'Smile',
      top: TEAL,
      legs: INK,
      skin: '#8d5a3b',
    },
    956,
    620,
    0.9,
  ],
];

const group = (people: typeof LEFT, flip: boolean): string =>
  drawing(people.map(([who, x, y, size]) => kneeler(who, x, y, size, flip)).join(''));

function newcomer(): string {
  return drawing(
    kneeler(
      {
        look: { hair: 'Hijab', colors: { skin: '#c68a5e', headscarf: CORAL } },
        face: 'SmileTeeth',
        top: CORAL,
        legs: NAVY,
        skin: '#c68a5e',
      },
      962,
      826,
      0.95,
      true,
    ),
  );
}

export function drawMosaik(): Readonly<Record<string, string>> {
  const stones = Object.fromEntries(MOSAIC.map((_, i) => [`stein-${String(i + 1).padStart(2, '0')}`, stone(i)]));
  return {
    boden: ground(),
    bett: bed(),
    ...stones,
    links: group(LEFT, false),
    rechts: group(RIGHT, true),
    neue: newcomer(),
  };
}
