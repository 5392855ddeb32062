import { cloud, duck, house, offices, reeds, trees, water, waving } from './lake.ts';
import { fist, limb } from './limbs.ts';
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
import { type Puller, puller } from './puller.ts';

/** Feet of the two in front and of the two behind them; the right ones look left. */
export const STANDS = {
  volunteer: [262, 800],
  helper: [168, 782],
  professional: [738, 800],
  colleague: [832, 782],
} as const;
export const SIZE = 0.86;

const NAVY = '#3d405b';
const VOLUNTEER: Puller = { skin: '#f1cfb1', top: YELLOW, legs: NAVY, shoes: INK, coat: 'cardigan', under: '#ffffff' };
const NEWCOMER: Puller = { skin: '#c68a5e', top: CORAL, legs: NAVY, shoes: INK, coat: 'dress' };
const PROFESSIONAL: Puller = { skin: '#8d5a3b', top: TEAL, legs: INK, shoes: INK, coat: 'blazer', under: '#ffffff' };
const COLLEAGUE: Puller = { skin: '#a56a43', top: SKY, legs: NAVY, shoes: INK, coat: 'hoodie' };

function sky(): string {
  const sun = oval(500, 470, 235, 232, 0, 14);
  let rays = '';
  for (let i = 0; i < 13; i++) {
    const a = ((i + 0.5) / 13) * Math.PI * 2 + 0.1;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    const from = 276 + (i % 3) * 8;
    const to = 330 + ((i * 7) % 5) * 14;
    rays += ink(
      [
        [500 + c * from, 470 + s * from],
        [500 + c * to, 470 + s * to],
      ],
      5,
      false,
      YELLOW,
    );
  }
  return drawing(
    flat(
      [
        [-120, -120, 1],
        [1120, -120, 1],
        [1120, 700, 1],
        [-120, 700, 1],
      ],
      PAPER,
    ) +
      flat(sun, YELLOW, [4, -3]) +
      tone(
        'sonne',
        [
          [735, 470],
          [716, 570],
          [650, 660],
          [540, 704],
          [600, 640],
          [664, 560],
          [700, 470],
          [712, 400],
        ],
        CORAL,
        2.6,
        14,
      ) +
      rays +
      cloud(92, 356, 0.9, '#ffffff') +
      cloud(918, 354, 0.95, SKY),
  );
}

function shore(): string {
  return drawing(
    trees(-110, 60, 640, 4, [TEAL, SKY, TEAL]) +
      house(66, 642, 74, 52, CORAL) +
      house(160, 642, 60, 44, TEAL) +
      trees(236, 420, 640, 9, [SKY, TEAL, '#ffffff'], 0.72) +
      trees(590, 770, 640, 21, [SKY, '#ffffff', TEAL], 0.72) +
      offices(792, 642, 92, 150, SKY, 3) +
      offices(896, 642, 70, 104, '#ffffff', 8) +
      trees(980, 1120, 640, 33, [TEAL, SKY]) +
      flat(
        [
          [-120, 640, 1],
          [1120, 638, 1],
          [1120, 700, 1],
          [-120, 700, 1],
        ],
        TEAL,
      ) +
      ink(
        [
          [-120, 641],
          [300, 640],
          [700, 642],
          [1120, 640],
        ],
        6,
      ),
  );
}

function lake(): string {
  const glints = [
    [520, 678, 66],
    [548, 700, 40],
    [560, 800, 70],
    [470, 838, 60],
    [528, 880, 76],
  ]
    .map(([x, y, w]) =>
      ink(
        [
          [x! - w! / 2, y!],
          [x!, y! - 3],
          [x! + w! / 2, y! + 2],
        ],
        7,
        false,
        YELLOW,
      ),
    )
    .join('');
  return drawing(water('welle', 654, 1130, 5) + glints);
}

/** A bank: its grassy or paved top, its cut side, what grows on it. `side` −1 is the left one. */
function banks(): string {
  const left: Dot[] = [
    [-130, 762],
    [60, 768],
    [240, 786],
    [352, 792],
    [408, 806, 1],
    [420, 838],
    [398, 870],
    [414, 920],
    [386, 970],
    [398, 1130, 1],
    [-130, 1130, 1],
  ];
  const earth: Dot[] = [
    [-130, 846],
    [120, 850],
    [300, 862],
    [408, 846],
    [398, 872],
    [414, 920],
    [386, 970],
    [398, 1130, 1],
    [-130, 1130, 1],
  ];
  const right: Dot[] = [
    [1130, 770, 1],
    [594, 796, 1],
    [592, 834, 1],
    [604, 838, 1],
    [604, 1130, 1],
    [1130, 1130, 1],
  ];
  const wall: Dot[] = [
    [1130, 832, 1],
    [592, 838, 1],
    [604, 842, 1],
    [604, 1130, 1],
    [1130, 1130, 1],
  ];
  let bricks = '';
  for (let row = 0; row < 6; row++) {
    const y = 884 + row * 46;
    bricks += ink(
      [
        [606, y + 2],
        [800, y - 2],
        [1130, y - 5],
      ],
      3.4,
    );
    for (let x = 650 + (row % 2) * 48; x < 1130; x += 98)
      bricks += ink(
        [
          [x, y - 42],
          [x + 1, y - 3],
        ],
        3.2,
      );
  }
  let grass = '';
  for (const [x, y] of [
    [20, 800],
    [90, 830],
    [130, 806],
    [330, 826],
    [366, 818],
    [196, 836],
    [40, 842],
  ] as const) {
    grass +=
      ink(
        [
          [x - 8, y],
          [x - 11, y - 15],
        ],
        3.4,
      ) +
      ink(
        [
          [x, y],
          [x + 1, y - 20],
        ],
        3.4,
      ) +
      ink(
        [
          [x + 8, y],
          [x + 13, y - 14],
        ],
        3.4,
      );
  }
  const flower = (x: number, y: number, fill: string): string =>
    ink(
      [
        [x, y],
        [x + 2, y - 24],
      ],
      3.2,
    ) +
    shape(oval(x + 2, y - 32, 9, 8.5, 0, 7), fill, 3.4) +
    flat(oval(x + 2, y - 32, 3, 3), INK);
  const stones =
    shape(oval(345, 905, 30, 20), PAPER, 4.2) +
    shape(oval(250, 950, 40, 25), PAPER, 4.2) +
    shape(oval(110, 915, 34, 21), PAPER, 4.2);
  return drawing(
    flat(left, YELLOW, [3, 3]) +
      flat(earth, YELLOW) +
      tone('erde', earth, CORAL, 3.4, 14) +
      stones +
      ink(left.slice(0, -2), 5.5) +
      ink(waving(-130, 404, 850, 7, 3, 50), 4) +
      grass +
      flower(70, 826, '#ffffff') +
      flower(384, 830, CORAL) +
      flower(228, 838, '#ffffff') +
      flat(right, '#ffffff', [-3, 3]) +
      flat(wall, SKY) +
      tone('mauer', wall, TEAL, 2.8, 14) +
      bricks +
      ink(
        [
          [1130, 770],
          [860, 784],
          [594, 796, 1],
          [592, 834, 1],
          [604, 838, 1],
          [604, 1130],
        ],
        5.5,
      ) +
      ink(
        [
          [1130, 834],
          [860, 838],
          [594, 838],
        ],
        4.5,
      ) +
      [690, 800, 920, 1040]
        .map((x) =>
          ink(
            [
              [x, 793 - (x - 600) * 0.05],
              [x - 26, 834],
            ],
            3.2,
          ),
        )
        .join(''),
  );
}

const at = (body: string, [x, y]: readonly [number, number], flip = false): string => placed(body, x, y, SIZE, 0, flip);

function bird(wings: boolean): string {
  const body: Dot[] = [
    [472, 540],
    [462, 522],
    [470, 500],
    [490, 488],
    [510, 492],
    [520, 508],
    [514, 530],
    [500, 544],
    [484, 546],
  ];
  const wing: Dot[] = wings
    ? [
        [478, 512],
        [446, 470],
        [456, 466],
        [470, 474],
        [474, 462],
        [492, 480],
        [496, 508],
      ]
    : [
        [474, 514],
        [492, 508],
        [500, 522],
        [486, 534],
        [462, 530],
        [452, 536],
      ];
  const other: Dot[] = [
    [500, 506],
    [520, 470],
    [530, 462],
    [536, 472],
    [546, 470],
    [540, 488],
    [518, 512],
  ];
  return drawing(
    (wings ? shape(other, INK, 4) : '') +
      shape(
        [
          [470, 526],
          [444, 536],
          [440, 548],
          [474, 540],
        ],
        INK,
        4,
      ) +
      shape(body, CORAL, 4.5) +
      flat(
        [
          [488, 544],
          [474, 538],
          [482, 522],
          [506, 524],
          [512, 534],
          [500, 545],
        ],
        PAPER,
      ) +
      shape(wing, INK, 4) +
      shape(
        [
          [518, 502, 1],
          [536, 508, 1],
          [517, 514, 1],
        ],
        YELLOW,
        3.6,
      ) +
      flat(oval(505, 504, 4, 4.6), '#ffffff') +
      flat(oval(506, 504, 2.6, 3.2), INK) +
      ink(
        [
          [486, 545],
          [485, 556],
        ],
        3.4,
      ) +
      ink(
        [
          [496, 545],
          [497, 556],
        ],
        3.4,
      ),
    '400 420 200 160',
  );
}

/** Hands of those whom the frame leaves out. */
function more(): string {
  const left =
    limb(
      [
        [-120, 600],
        [-40, 560],
        [18, 544],
      ],
      [50, 42, 30],
      '#ffffff',
    ) + fist(28, 541, '#7a4b2b', 0, 0.84);
  const right =
    limb(
      [
        [1120, 610],
        [1040, 560],
        [984, 544],
      ],
      [50, 42, 30],
      TEAL,
    ) + fist(974, 541, '#e8b58d', 0, 0.84, true);
  return left + right;
}

/** All drawings of the splash by file name. */
export function drawZweiUfer(): Readonly<Record<string, string>> {
  const [v, n, p, c] = [puller(VOLUNTEER), puller(NEWCOMER), puller(PROFESSIONAL), puller(COLLEAGUE)];
  return {
    'zwei-ufer-himmel': sky(),
    'zwei-ufer-gegenueber': shore(),
    'zwei-ufer-see': lake(),
    'zwei-ufer-ufer': banks(),
    'zwei-ufer-neue': drawing(at(n.below, STANDS.helper)),
    'zwei-ufer-neue-arm': drawing(at(n.above, STANDS.helper)),
    'zwei-ufer-kollege': drawing(at(c.below, STANDS.colleague, true)),
    'zwei-ufer-kollege-arm': drawing(at(c.above, STANDS.colleague, true)),
    'zwei-ufer-ehrenamtliche': drawing(at(v.below + v.above, STANDS.volunteer)),
    'zwei-ufer-hauptamtliche': drawing(at(p.below + p.above, STANDS.professional, true)),
    'zwei-ufer-noch-mehr': drawing(more()),
    'zwei-ufer-vogel-sitzt': bird(false),
    'zwei-ufer-vogel-fliegt': bird(true),
    'zwei-ufer-ente': drawing(
      duck(455, 760, 0.86) +
        ink(
          [
            [392, 768],
            [420, 774],
            [460, 770],
            [512, 775],
            [530, 769],
          ],
          4,
          false,
          PAPER,
        ),
    ),
    'zwei-ufer-schilf': drawing(reeds(404, 1010, 9, 12, 1.1) + reeds(590, 1020, 6, 5, 0.9, YELLOW)),
  };
}
