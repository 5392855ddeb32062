import { PEOPLE } from './haus-leute.ts';
import { createRoomPen, FINE, type RoomPen, THIN } from './haus-plan.ts';
import { kitPerson } from './kit-person.ts';
import { CORAL, INK, PAPER, SKY, TEAL, WHITE, YELLOW } from './marker.ts';

const WOOD = '#d9b37a';

/** Jars, cups, tins in a row on a board; the board's upper edge at y. */
function shelf(p: RoomPen, x: number, y: number, width: number, fills: readonly string[]): string {
  let all = p.box(x, y, width, 6, WOOD, THIN);
  for (let at = x + 6, i = 0; at < x + width - 12; i += 1) {
    const [w, h] = [p.about(12, 3), p.about(20, 6)];
    all += p.box(at, y - h, w, h, fills[i % fills.length]!, THIN);
    at += w + p.about(5, 2);
  }
  return all;
}

/** Sofa, armchair, tea: three who talk with their hands. 0,0 is the room's lower left corner. */
export function begegnung(): string {
  const p = createRoomPen(11);
  const frames =
    p.box(18, -158, 40, 32, WHITE, FINE) +
    p.shape(
      [
        [22, -130],
        [34, -146],
        [44, -136],
        [54, -150],
        [55, -130],
      ],
      TEAL,
      THIN,
    ) +
    p.box(70, -164, 26, 34, CORAL, FINE) +
    p.oval(83, -150, 6, 7, WHITE, THIN) +
    p.shape(
      [
        [73, -132],
        [78, -142],
        [89, -142],
        [93, -132],
      ],
      WHITE,
      THIN,
    );
  const lamp =
    p.line(
      [
        [205, -4],
        [205, -120],
      ],
      4,
    ) +
    p.shape(
      [
        [188, -116],
        [196, -146],
        [212, -146],
        [218, -116],
      ],
      WHITE,
      FINE,
    ) +
    p.line(
      [
        [194, -2],
        [216, -2],
      ],
      5,
    );
  const sofa =
    p.shape(
      [
        [6, -78],
        [14, -88],
        [92, -88],
        [98, -78],
        [98, -40],
        [6, -40],
      ],
      TEAL,
      { ...FINE, corners: false },
    ) +
    p.box(2, -44, 100, 26, TEAL) +
    p.shape(
      [
        [-2, -58],
        [10, -62],
        [14, -20],
        [0, -18],
      ],
      TEAL,
      FINE,
    ) +
    p.line(
      [
        [10, -18],
        [10, -8],
      ],
      4,
    ) +
    p.line(
      [
        [94, -18],
        [94, -8],
      ],
      4,
    ) +
    p.shape(
      [
        [60, -48],
        [84, -54],
        [90, -76],
        [64, -72],
      ],
      YELLOW,
      { ...FINE, corners: false },
    );
  const chair =
    p.shape(
      [
        [172, -88],
        [206, -92],
        [214, -40],
        [208, -30],
        [168, -30],
      ],
      CORAL,
      { ...FINE, corners: false },
    ) +
    p.box(156, -44, 56, 22, CORAL) +
    p.line(
      [
        [162, -22],
        [160, -6],
      ],
      4,
    ) +
    p.line(
      [
        [206, -22],
        [208, -6],
      ],
      4,
    );
  const table =
    p.oval(122, -40, 34, 7, WOOD) +
    p.line(
      [
        [122, -33],
        [122, -4],
      ],
      5,
    ) +
    p.line(
      [
        [104, -2],
        [140, -2],
      ],
      5,
    ) +
    p.shape(
      [
        [108, -46],
        [106, -62],
        [126, -62],
        [124, -46],
      ],
      WHITE,
      { ...FINE, corners: false },
    ) +
    p.line(
      [
        [126, -58],
        [134, -62],
      ],
      4,
    ) +
    p.line(
      [
        [116, -64],
        [116, -67],
      ],
      4,
    ) +
    p.box(136, -50, 10, 9, CORAL, THIN) +
    p.box(94, -49, 10, 9, TEAL, THIN);
  return (
    frames +
    lamp +
    sofa +
    chair +
    kitPerson(PEOPLE.host, 'Dancer', 'SmileTeeth', [120, -16], 138) +
    kitPerson(PEOPLE.elder, 'CrossedLegs', 'SmileLOL', [46, -2], 112) +
    kitPerson(PEOPLE.storyteller, 'CrossedLegs', 'Explaining', [184, -2], 112, { mirror: true }) +
    table
  );
}

/** Stove, big pot, three cooks. */
export function kueche(): string {
  const p = createRoomPen(12);
  let tiles = '';
  for (let y = -150; y < -60; y += 22)
    tiles += p.line(
      [
        [0, y],
        [218, y],
      ],
      1.4,
      '#9fb9bb',
    );
  for (let x = 16; x < 218; x += 28)
    tiles += p.line(
      [
        [x, -168],
        [x, -64],
      ],
      1.4,
      '#9fb9bb',
    );
  const hood = p.shape(
    [
      [34, -176],
      [34, -160],
      [22, -142],
      [88, -142],
      [76, -160],
      [76, -176],
    ],
    CORAL,
    FINE,
  );
  const ladles =
    p.line(
      [
        [98, -150],
        [166, -150],
      ],
      3,
    ) +
    [106, 122, 138, 154]
      .map(
        (x, i) =>
          p.line(
            [
              [x, -150],
              [x, -130],
            ],
            2.4,
          ) + p.oval(x, -124, 6 + (i % 2) * 2, 6, i % 2 ? TEAL : YELLOW, THIN),
      )
      .join('');
  const counter =
    p.box(4, -56, 176, 9, WOOD) +
    p.box(8, -47, 168, 45, TEAL) +
    p.line(
      [
        [66, -46],
        [66, -4],
      ],
      2.6,
    ) +
    p.line(
      [
        [122, -46],
        [122, -4],
      ],
      2.6,
    ) +
    p.oval(38, -36, 3, 3, WHITE, THIN) +
    p.oval(94, -36, 3, 3, WHITE, THIN) +
    p.oval(150, -36, 3, 3, WHITE, THIN);
  const pot =
    p.box(30, -88, 54, 32, '#9aa3a8') +
    p.line(
      [
        [26, -88],
        [88, -88],
      ],
      4,
    ) +
    p.line(
      [
        [24, -78],
        [30, -78],
      ],
      4,
    ) +
    p.line(
      [
        [84, -78],
        [90, -78],
      ],
      4,
    );
  const board =
    p.box(108, -62, 48, 6, PAPER, THIN) +
    p.shape(
      [
        [112, -62],
        [140, -68],
        [142, -62],
      ],
      CORAL,
      THIN,
    ) +
    [118, 124, 130]
      .map((x) =>
        p.line(
          [
            [x, -66],
            [x + 1, -62],
          ],
          2,
        ),
      )
      .join('') +
    p.oval(150, -66, 6, 5, YELLOW, THIN);
  const spoon =
    p.line(
      [
        [66, -84],
        [72, -118],
      ],
      4,
      INK,
    ) +
    p.line(
      [
        [66, -84],
        [72, -116],
      ],
      2,
      WOOD,
    );
  return (
    tiles +
    hood +
    ladles +
    shelf(p, 170, -112, 46, [YELLOW, CORAL, TEAL]) +
    shelf(p, 172, -76, 44, [WHITE, TEAL, YELLOW]) +
    kitPerson(PEOPLE.volunteer, 'StripedTee', 'Smile', [34, -48], 98) +
    kitPerson(PEOPLE.cook, 'ButtonShirt', 'EatingHappy', [128, -50], 100, { mirror: true }) +
    pot +
    spoon +
    p.limb(
      [
        [48, -92],
        [58, -86],
        [70, -104],
      ],
      11,
      YELLOW,
    ) +
    p.oval(71, -107, 6, 6, '#f1cfb1', THIN) +
    counter +
    board +
    p.limb(
      [
        [108, -92],
        [102, -74],
        [122, -68],
      ],
      11,
      WHITE,
    ) +
    p.oval(125, -69, 6, 5, '#7a4b2b', THIN) +
    p.line(
      [
        [128, -70],
        [142, -78],
      ],
      3.4,
    ) +
    kitPerson(PEOPLE.taster, 'SportyTee', 'EatingHappy', [196, -2], 84, { mirror: true })
  );
}

/** Shelves, a washing machine, someone who fetches the potatoes. 0,0 is the cellar's lower left corner. */
export function keller(): string {
  const p = createRoomPen(13);
  let jars = '';
  for (const y of [-56, -30]) jars += shelf(p, 16, y, 120, [CORAL, YELLOW, TEAL, WHITE]);
  const washer =
    p.box(452, -62, 52, 60, WHITE) +
    p.oval(478, -30, 18, 18, SKY) +
    p.oval(478, -30, 11, 11, TEAL, THIN) +
    p.line(
      [
        [460, -54],
        [474, -54],
      ],
      3,
    );
  const basket = p.shape(
    [
      [0, -20],
      [38, -20],
      [32, 0],
      [6, 0],
    ],
    WOOD,
    FINE,
  );
  const bike =
    p.oval(330, -22, 20, 20, 'none') +
    p.oval(386, -22, 20, 20, 'none') +
    p.line(
      [
        [330, -22],
        [348, -52],
        [376, -52],
        [386, -22],
      ],
      3,
    ) +
    p.line(
      [
        [348, -52],
        [362, -22],
        [376, -52],
      ],
      3,
    ) +
    p.line(
      [
        [330, -22],
        [362, -22],
      ],
      3,
    ) +
    p.line(
      [
        [374, -60],
        [384, -62],
      ],
      3.4,
    ) +
    p.line(
      [
        [342, -56],
        [354, -56],
      ],
      4,
    );
  const potatoes = [
    [206, -6],
    [222, -6],
    [214, -16],
    [238, -6],
    [230, -15],
  ]
    .map(([x, y]) => p.oval(x!, y!, 8, 6, WOOD, THIN, 10))
    .join('');
  return (
    jars +
    p.line(
      [
        [20, -60],
        [20, -2],
      ],
      3,
    ) +
    p.line(
      [
        [132, -60],
        [132, -2],
      ],
      3,
    ) +
    bike +
    washer +
    potatoes +
    kitPerson(PEOPLE.carrier, 'WalkingColorTee', 'Smile', [268, -2], 80, { mirror: true }) +
    `<g transform="translate(236 -34)">${basket}</g>`
  );
}
