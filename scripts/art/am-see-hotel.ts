import { cloud, duck, reeds, trees, water } from './lake.ts';
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
import { PROFESSIONAL } from './people.ts';
import { stander } from './stander.ts';

const box = (x: number, y: number, w: number, h: number): Dot[] => [
  [x, y, 1],
  [x + w, y + 2, 1],
  [x + w - 2, y + h, 1],
  [x + 1, y + h - 2, 1],
];

function sky(): string {
  const rays = Array.from({ length: 13 }, (_, i) => {
    const a = (i / 13) * Math.PI * 2 + 0.1;
    const long = 250 + (i % 2) * 30;
    return ink(
      [
        [300 + Math.cos(a) * 200, 340 + Math.sin(a) * 200],
        [300 + Math.cos(a) * long, 340 + Math.sin(a) * long],
      ],
      6,
      false,
      YELLOW,
    );
  }).join('');
  return drawing(
    flat(oval(300, 340, 165, 165, 0, 16), YELLOW) +
      tone('sonne', oval(330, 376, 116, 116, 0, 14), CORAL, 2.2, 15) +
      rays +
      cloud(120, 120, 1.1, '#ffffff') +
      cloud(660, 70, 1.3, '#ffffff') +
      cloud(900, 330, 0.9, '#ffffff'),
  );
}

/** The far shore, the lake behind the house. */
function shore(): string {
  return drawing(
    trees(-130, 1130, 596, 61, [TEAL, TEAL, YELLOW, '#ffffff'], 0.85) +
      water('see', 592, 760, 62) +
      shape(
        [
          [96, 640, 1],
          [104, 560, 1],
          [150, 636, 1],
        ],
        '#ffffff',
        4,
      ) +
      shape(
        [
          [82, 644, 1],
          [160, 642, 1],
          [146, 662],
          [98, 664],
        ],
        CORAL,
        4,
      ),
  );
}

const window = (x: number, y: number, w: number, h: number): string =>
  shape(box(x, y, w, h), SKY, 4) +
  ink(
    [
      [x + w / 2, y],
      [x + w / 2, y + h],
    ],
    3.6,
  ) +
  flat(
    [
      [x + 4, y + 4, 1],
      [x + w * 0.42, y + 4, 1],
      [x + 6, y + h * 0.6, 1],
    ],
    '#ffffff',
  ) +
  shape(box(x - 5, y + h - 2, w + 10, 10), '#ffffff', 3.6);

const balcony = (x: number, y: number, w: number): string =>
  shape(box(x, y, w, 12), CORAL, 4) +
  Array.from({ length: Math.floor(w / 15) + 1 }, (_, i) =>
    ink(
      [
        [x + 3 + i * 15, y - 34],
        [x + 3 + i * 15, y],
      ],
      3.2,
    ),
  ).join('') +
  ink(
    [
      [x - 2, y - 36],
      [x + w + 2, y - 35],
    ],
    5,
  );

function hotel(): string {
  const wall: Dot[] = [
    [372, 690, 1],
    [376, 392, 1],
    [884, 390, 1],
    [888, 690, 1],
  ];
  const roof: Dot[] = [
    [350, 394, 1],
    [410, 296, 1],
    [848, 294, 1],
    [912, 392, 1],
  ];
  const dormer = (x: number): string =>
    shape(
      [
        [x, 372, 1],
        [x, 326, 1],
        [x + 32, 300, 1],
        [x + 64, 326, 1],
        [x + 64, 372, 1],
      ],
      '#ffffff',
      4,
    ) + window(x + 14, 330, 36, 36);
  return drawing(
    shape(box(742, 236, 44, 76), CORAL, 4.4) +
      shape(wall, '#ffffff', 5.5) +
      tone(
        'putz',
        [
          [700, 392, 1],
          [884, 390, 1],
          [888, 690, 1],
          [730, 690, 1],
        ],
        SKY,
        3,
        13,
        [0, 0],
      ) +
      shape(roof, TEAL, 5.5) +
      tone(
        'dach',
        [
          [640, 296, 1],
          [848, 294, 1],
          [912, 392, 1],
          [660, 392, 1],
        ],
        INK,
        2,
        13,
        [0, 0],
      ) +
      dormer(452) +
      dormer(590) +
      dormer(724) +
      [396, 470].map((x) => window(x, 420, 50, 78)).join('') +
      [720, 810].map((x) => window(x, 420, 50, 78)).join('') +
      window(566, 420, 56, 84) +
      window(636, 420, 56, 84) +
      balcony(552, 512, 156) +
      [396, 470].map((x) => window(x, 556, 50, 84)).join('') +
      [740, 816].map((x) => window(x, 556, 50, 84)).join('') +
      // The door, open, with an awning over it.
      shape(box(562, 548, 136, 144), INK, 5) +
      flat(
        [
          [572, 560, 1],
          [688, 560, 1],
          [688, 690, 1],
          [572, 690, 1],
        ],
        YELLOW,
      ) +
      shape(
        [
          [540, 560, 1],
          [556, 520, 1],
          [704, 520, 1],
          [720, 560, 1],
          [700, 574],
          [680, 562],
          [660, 574],
          [640, 562],
          [620, 574],
          [600, 562],
          [580, 574],
          [560, 562],
        ],
        YELLOW,
        5,
      ),
  );
}

function ground(): string {
  const lawn: Dot[] = [
    [-130, 720],
    [200, 712],
    [380, 690],
    [900, 688],
    [1130, 684, 1],
    [1130, 900, 1],
    [-130, 900, 1],
  ];
  const way: Dot[] = [
    [-130, 770],
    [200, 764],
    [480, 724],
    [566, 690, 1],
    [700, 690, 1],
    [780, 724],
    [1130, 720, 1],
    [1130, 900, 1],
    [-130, 900, 1],
  ];
  const bank: Dot[] = [
    [-130, 848],
    [200, 856],
    [500, 848],
    [800, 858],
    [1130, 850, 1],
    [1130, 900, 1],
    [-130, 900, 1],
  ];
  return drawing(
    flat(lawn, TEAL) +
      ink(lawn.slice(0, 5), 5) +
      shape(way, PAPER, 5) +
      tone('weg', way, CORAL, 1.8, 18, [0, 0]) +
      shape(bank, '#d9b37a', 5),
  );
}

function front(): string {
  const planks = Array.from({ length: 9 }, (_, i) => {
    const [y, w] = [866 + i * 30, 60 + i * 9];
    return shape(
      [
        [300 - w, y, 1],
        [300 + w, y, 1],
        [300 + w + 8, y + 26, 1],
        [300 - w - 8, y + 26, 1],
      ],
      '#d9b37a',
      4.4,
    );
  }).join('');
  const post = (x: number, y: number): string => shape(box(x, y, 18, 90), '#d9b37a', 4.4);
  return drawing(
    water('vorn', 872, 1130, 63) + planks + post(212, 850) + post(366, 850) + post(180, 960) + post(398, 960),
  );
}

function bus(): string {
  return drawing(
    shape(
      [
        [810, 706, 1],
        [812, 560],
        [826, 540],
        [1110, 540, 1],
        [1112, 708, 1],
      ],
      YELLOW,
      5.5,
    ) +
      [838, 934, 1030].map((x) => shape(box(x, 560, 78, 58), SKY, 4.4)).join('') +
      flat(box(812, 650, 300, 14), '#ffffff') +
      ink(
        [
          [812, 650],
          [1110, 651],
        ],
        3.6,
      ) +
      ink(
        [
          [812, 664],
          [1110, 665],
        ],
        3.6,
      ) +
      [880, 1050].map((x) => shape(oval(x, 708, 30, 30), INK, 4) + flat(oval(x, 708, 12, 12), '#ffffff')).join(''),
  );
}

function branch(): string {
  const blossom = (x: number, y: number, s: number): string =>
    [0, 1, 2, 3, 4]
      .map((k) =>
        shape(
          oval(x + Math.cos(k * 1.257) * 13 * s, y + Math.sin(k * 1.257) * 13 * s, 11 * s, 10 * s, 0, 7),
          '#ffffff',
          3.4,
        ),
      )
      .join('') + flat(oval(x, y, 6 * s, 6 * s, 0, 6), YELLOW);
  return drawing(
    ink(
      [
        [1130, 40],
        [960, 110],
        [840, 130],
        [740, 170],
      ],
      15,
    ) +
      ink(
        [
          [960, 110],
          [880, 60],
          [800, 50],
        ],
        10,
      ) +
      ink(
        [
          [860, 126],
          [800, 200],
          [760, 230],
        ],
        8,
      ) +
      (
        [
          [740, 172, 1.2],
          [800, 54, 1],
          [856, 96, 1.1],
          [764, 232, 1],
          [820, 160, 1.2],
          [900, 140, 1],
          [944, 70, 1.2],
          [980, 130, 1],
        ] as const
      )
        .map(([x, y, s]) => blossom(x, y, s))
        .join(''),
  );
}

/** All drawings of the panel by file name. */
export function hotelDrawings(): Readonly<Record<string, string>> {
  const look = { ...PROFESSIONAL, far: [52, 100] as Dot };
  return {
    'hotel-himmel': sky(),
    'hotel-ufer': shore(),
    'hotel-haus': hotel(),
    'hotel-weg': ground(),
    'hotel-bus': bus(),
    'hotel-hauptamtliche': drawing(placed(stander(look), 560, 588, 0.3)),
    'hotel-steg': front(),
    'hotel-ente': drawing(duck(600, 940, 0.8)),
    'hotel-schilf': drawing(reeds(160, 1040, 7, 64, 1.1) + reeds(760, 1050, 8, 65, 1.2)),
    'hotel-zweig': branch(),
  };
}
