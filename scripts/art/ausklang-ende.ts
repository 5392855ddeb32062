import { DEEP, darkTrees, eveningSky, hotelAtNight, nightWater, settingSun, windowLights } from './abend-see.ts';
import { limb, tube } from './limbs.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, oval, PAPER, shape, tone, YELLOW } from './pen.ts';

const HORIZON = 372;
const SKIN = '#c68a5e';
const SHADE = '#a56a43';
const NAVY = '#3d405b';
/** Middle of the face that looks at the reader. */
const FACE = { x: 560, y: 330 } as const;

function scarf(): string {
  const { x, y } = FACE;
  const back: Dot[] = [
    [x, y - 116],
    [x + 66, y - 100],
    [x + 104, y - 40],
    [x + 104, y + 40],
    [x + 96, y + 110],
    [x + 50, y + 150],
    [x - 50, y + 150],
    [x - 96, y + 110],
    [x - 104, y + 40],
    [x - 104, y - 40],
    [x - 66, y - 100],
  ];
  const opening: Dot[] = [
    [x, y - 82],
    [x + 48, y - 70],
    [x + 72, y - 24],
    [x + 68, y + 34],
    [x + 40, y + 78],
    [x, y + 94],
    [x - 40, y + 78],
    [x - 68, y + 34],
    [x - 72, y - 24],
    [x - 48, y - 70],
  ];
  return (
    shape(back, CORAL, 6) +
    ink(
      [
        [x - 84, y - 52],
        [x - 92, y + 20],
        [x - 74, y + 96],
      ],
      4,
    ) +
    ink(
      [
        [x + 86, y - 30],
        [x + 92, y + 40],
        [x + 66, y + 112],
      ],
      4,
    ) +
    ink(
      [
        [x - 54, y + 100],
        [x - 4, y + 128],
        [x + 58, y + 100],
      ],
      4,
    ) +
    shape(opening, SKIN, 5) +
    flat(
      [
        [x + 48, y - 66],
        [x + 70, y - 24],
        [x + 66, y + 34],
        [x + 40, y + 76],
        [x + 22, y + 84],
        [x + 50, y + 20],
        [x + 52, y - 30],
      ],
      SHADE,
    ) +
    ink(opening, 5, true)
  );
}

type Look = 'still' | 'laechelt' | 'lacht' | 'zu';

/** The face itself, straight on, in the kit's manner: small eyes, a nose of one line, a wide mouth. */
function face(look: Look): string {
  const { x, y } = FACE;
  const eye = (dx: number): string =>
    look === 'zu' || look === 'lacht'
      ? ink(
          [
            [x + dx - 13, y - 6],
            [x + dx, y - (look === 'zu' ? -1 : 14)],
            [x + dx + 13, y - 6],
          ],
          5.4,
        )
      : flat(oval(x + dx, y - 8, 8, 10), INK) + flat(oval(x + dx + 3, y - 12, 2.6, 3), '#ffffff');
  const brow = (dx: number, side: 1 | -1): string =>
    ink(
      [
        [x + dx - 17, y - 34 - (side > 0 ? 2 : -2)],
        [x + dx, y - 41],
        [x + dx + 17, y - 34 + (side > 0 ? 2 : -2)],
      ],
      6,
    );
  const mouth =
    look === 'lacht'
      ? shape(
          [
            [x - 32, y + 38, 1],
            [x, y + 46],
            [x + 32, y + 38, 1],
            [x + 22, y + 60],
            [x, y + 68],
            [x - 22, y + 60],
          ],
          '#ffffff',
          5,
        )
      : look === 'still'
        ? ink(
            [
              [x - 18, y + 50],
              [x, y + 54],
              [x + 18, y + 49],
            ],
            5.4,
          )
        : ink(
            [
              [x - 30, y + 42],
              [x - 14, y + 54],
              [x + 14, y + 54],
              [x + 30, y + 41],
            ],
            5.6,
          ) +
          ink(
            [
              [x + 30, y + 36],
              [x + 35, y + 42],
            ],
            4,
          ) +
          ink(
            [
              [x - 35, y + 42],
              [x - 30, y + 36],
            ],
            4,
          );
  return drawing(
    brow(-30, -1) +
      brow(30, 1) +
      eye(-29) +
      eye(29) +
      ink(
        [
          [x + 2, y - 4],
          [x + 10, y + 20],
          [x - 3, y + 24],
        ],
        4.6,
      ) +
      mouth,
    `${x - 90} ${y - 90} 180 190`,
  );
}

function body(): string {
  const torso: Dot[] = [
    [504, 452],
    [430, 476],
    [404, 520],
    [410, 620],
    [420, 724],
    [706, 724],
    [712, 620],
    [716, 516],
    [690, 474],
    [616, 452],
    [560, 470],
  ];
  const thigh = (x: number, lean: number): string =>
    limb(
      [
        [x, 690],
        [x + lean, 724],
        [x + lean * 1.3, 770],
      ],
      [118, 128, 118],
      NAVY,
      5.6,
    ) +
    limb(
      [
        [x + lean * 1.3, 756],
        [x + lean * 1.4, 850],
        [x + lean * 1.3, 928],
      ],
      [104, 92, 74],
      NAVY,
      5.6,
    ) +
    shape(oval(x + lean * 1.35, 950, 44, 34), INK, 5) +
    ink(
      [
        [x + lean * 1.35 - 30, 962],
        [x + lean * 1.35, 972],
        [x + lean * 1.35 + 30, 962],
      ],
      5,
      false,
      PAPER,
    );
  return drawing(
    shape(torso, CORAL, 6) +
      tone(
        'mantel',
        [
          [712, 520],
          [714, 620],
          [706, 720, 1],
          [600, 722, 1],
          [660, 640],
          [676, 540],
        ],
        INK,
        2.4,
        13,
        [0, 0],
      ) +
      thigh(486, -8) +
      thigh(632, 12) +
      limb(
        [
          [690, 500],
          [738, 600],
          [704, 694],
        ],
        [80, 74, 54],
        CORAL,
        5.6,
      ) +
      shape(
        [
          [676, 684],
          [704, 676],
          [728, 692],
          [722, 718],
          [696, 728],
          [672, 716],
        ],
        SKIN,
        5,
      ) +
      // Her own keys, on a band around her neck.
      ink(
        [
          [512, 470],
          [530, 540],
          [574, 596],
          [606, 540],
          [618, 472],
        ],
        9,
        false,
        PAPER,
      ) +
      shape(oval(574, 616, 18, 18), PAPER, 4.6) +
      shape(
        [
          [566, 630, 1],
          [582, 630, 1],
          [584, 676, 1],
          [600, 676, 1],
          [600, 686, 1],
          [584, 686, 1],
          [584, 694, 1],
          [566, 694, 1],
        ],
        YELLOW,
        4.4,
      ) +
      shape(
        [
          [586, 622, 1],
          [598, 612, 1],
          [630, 650, 1],
          [618, 660, 1],
        ],
        YELLOW,
        4.4,
      ),
  );
}

/** The jetty that runs away behind her. */
function planks(): string {
  const deck: Dot[] = [
    [448, 470, 1],
    [676, 470, 1],
    [906, 742, 1],
    [236, 742, 1],
  ];
  const rows = [492, 518, 548, 584, 626, 678]
    .map((y) => {
      const t = (y - 470) / 272;
      return ink(
        [
          [448 - 212 * t, y],
          [676 + 230 * t, y + 1],
        ],
        4,
      );
    })
    .join('');
  const post = (x: number): string =>
    shape(
      [
        [x, 760, 1],
        [x + 52, 760, 1],
        [x + 48, 1130, 1],
        [x + 4, 1130, 1],
      ],
      NAVY,
      5.4,
    );
  return drawing(
    post(262) +
      post(826) +
      shape(deck, '#d9b37a', 5.4) +
      rows +
      shape(
        [
          [228, 740, 1],
          [914, 740, 1],
          [914, 792, 1],
          [228, 792, 1],
        ],
        '#b98f55',
        5.6,
      ) +
      flat(
        [
          [236, 790],
          [906, 790],
          [906, 808],
          [236, 808],
        ],
        DEEP,
      ),
  );
}

const finger = (dots: readonly Dot[], widths: readonly number[]): string => {
  const { left, right } = tube(dots, widths);
  const [a, b] = [dots.at(-2)!, dots.at(-1)!];
  const far = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const w = widths.at(-1)! * 0.46;
  const tip: Dot = [b[0] + ((b[0] - a[0]) / far) * w, b[1] + ((b[1] - a[1]) / far) * w];
  const way = [...left, tip, ...right.reverse()];
  return flat(way, SKIN) + ink(way, 5.6);
};

/** The sleeve that comes towards the reader. */
const sleeve = (): string =>
  limb(
    [
      [438, 500],
      [366, 534],
      [352, 560],
    ],
    [84, 112, 118],
    CORAL,
    6,
  );

/** The open hand, its palm up, its fingers towards the reader; large because it is near. */
function hand(): string {
  const palm: Dot[] = [
    [302, 556],
    [352, 548],
    [404, 560],
    [424, 620],
    [416, 676],
    [352, 694],
    [284, 678],
    [276, 616],
  ];
  return (
    finger(
      [
        [404, 588],
        [452, 600],
        [478, 634],
      ],
      [44, 42, 34],
    ) +
    finger(
      [
        [300, 660],
        [282, 716],
        [278, 752],
      ],
      [36, 36, 32],
    ) +
    finger(
      [
        [334, 668],
        [326, 736],
        [324, 786],
      ],
      [39, 40, 36],
    ) +
    finger(
      [
        [370, 668],
        [374, 738],
        [376, 790],
      ],
      [40, 41, 37],
    ) +
    finger(
      [
        [402, 656],
        [416, 716],
        [422, 760],
      ],
      [38, 39, 35],
    ) +
    flat(palm, SKIN) +
    ink(palm.slice(0, 3), 5.6) +
    ink(
      [
        [302, 556],
        [278, 610],
        [284, 676],
      ],
      5.6,
    ) +
    ink(
      [
        [420, 640],
        [419, 662],
      ],
      5.6,
    ) +
    ink(
      [
        [300, 640],
        [344, 628],
        [398, 648],
      ],
      4,
    ) +
    ink(
      [
        [318, 600],
        [350, 604],
        [374, 640],
      ],
      3.6,
    )
  );
}

export function drawEnde(): Readonly<Record<string, string>> {
  return {
    'ende-himmel': drawing(eveningSky(HORIZON, 300, 31)),
    'ende-sonne': drawing(settingSun(250, HORIZON + 8, 80)),
    'ende-ufer': drawing(
      darkTrees(-130, 1130, HORIZON, 8, 0.7) + hotelAtNight(740, HORIZON, 0.6) + darkTrees(930, 1130, HORIZON, 21, 1),
    ),
    'ende-wasser': drawing(
      nightWater(HORIZON, 1130, 250, 14) + windowLights([760, 786, 812, 838, 862, 888, 912], HORIZON, 6, 80),
    ),
    'ende-steg': planks(),
    'ende-koerper': body(),
    'ende-kopf': drawing(scarf()),
    'ende-gesicht-still': face('still'),
    'ende-gesicht-laechelt': face('laechelt'),
    'ende-gesicht-lacht': face('lacht'),
    'ende-gesicht-zu': face('zu'),
    'ende-hand': drawing(sleeve() + hand()),
  };
}
