import { HOLDER_HANDS, holder } from './holder.ts';
import { cloud, house, offices, reeds, trees, water } from './lake.ts';
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

const NAVY = '#3d405b';
/** Lower ends of the two necks. */
export const NECKS = { left: [292, 400], right: [708, 400] } as const;

const ripples = (x: number, y: number, flip: 1 | -1): string =>
  [26, 54, 88]
    .map((r, i) =>
      ink(
        [
          [x - r, y - 1],
          [x - r * 0.6, y + r * 0.16],
          [x, y + r * 0.22],
          [x + r * 0.7 * flip, y + r * 0.15],
          [x + r * flip, y],
        ],
        4.5 - i * 0.7,
        false,
        PAPER,
      ),
    )
    .join('');

function leftSky(): string {
  return drawing(
    flat(oval(640, 330, 150, 150, 0, 14), YELLOW, [4, -3]) +
      tone('mittag', oval(676, 372, 100, 100, 0, 12), CORAL, 2.2, 15) +
      Array.from({ length: 11 }, (_, i) => {
        const a = (i / 11) * Math.PI * 2 + 0.2;
        return ink(
          [
            [640 + Math.cos(a) * 182, 330 + Math.sin(a) * 182],
            [640 + Math.cos(a) * (222 + (i % 2) * 20), 330 + Math.sin(a) * (222 + (i % 2) * 20)],
          ],
          5,
          false,
          YELLOW,
        );
      }).join('') +
      cloud(880, 240, 0.9, '#ffffff') +
      cloud(110, 210, 1.05, '#ffffff'),
  );
}

function village(): string {
  return drawing(
    trees(-110, 300, 600, 11, [TEAL, YELLOW, TEAL], 1.15) +
      house(330, 602, 92, 64, CORAL) +
      house(446, 602, 70, 54, TEAL) +
      trees(530, 700, 600, 15, [YELLOW, TEAL]) +
      house(690, 602, 84, 58, CORAL) +
      trees(800, 1120, 600, 17, [TEAL, '#ffffff', YELLOW], 0.9) +
      flat(
        [
          [-120, 598, 1],
          [1120, 598, 1],
          [1120, 640, 1],
          [-120, 640, 1],
        ],
        TEAL,
      ),
  );
}

function garden(): string {
  const bank: Dot[] = [
    [-130, 690],
    [80, 694],
    [300, 716],
    [470, 752],
    [560, 800],
    [596, 856],
    [570, 920],
    [590, 990],
    [560, 1130, 1],
    [-130, 1130, 1],
  ];
  let grass = '';
  for (const [x, y] of [
    [40, 740],
    [90, 800],
    [470, 812],
    [520, 848],
    [400, 770],
    [60, 880],
    [480, 900],
    [150, 750],
    [540, 950],
  ] as const) {
    grass +=
      ink(
        [
          [x - 10, y],
          [x - 14, y - 20],
        ],
        4,
      ) +
      ink(
        [
          [x, y],
          [x + 1, y - 27],
        ],
        4,
      ) +
      ink(
        [
          [x + 10, y],
          [x + 16, y - 18],
        ],
        4,
      );
  }
  const flower = (x: number, y: number, fill: string): string =>
    ink(
      [
        [x, y],
        [x + 3, y - 40],
      ],
      4,
    ) +
    shape(oval(x + 3, y - 52, 15, 14, 0, 7), fill, 4) +
    flat(oval(x + 3, y - 52, 5, 5), INK);
  return drawing(
    flat(bank, YELLOW, [3, 3]) +
      tone(
        'wiese',
        [
          [-130, 780],
          [200, 790],
          [440, 830],
          [560, 900],
          [570, 1130, 1],
          [-130, 1130, 1],
        ],
        CORAL,
        2.8,
        15,
      ) +
      ink(bank.slice(0, -2), 6) +
      grass +
      flower(450, 890, '#ffffff') +
      flower(516, 930, CORAL) +
      flower(84, 850, '#ffffff'),
  );
}

/** What the volunteer has brought along: a cake under a cloth and a thermos, on a folding table. */
function table(): string {
  const top: Dot[] = [
    [-20, 738, 1],
    [150, 734, 1],
    [176, 762, 1],
    [-30, 766, 1],
  ];
  return drawing(
    ink(
      [
        [10, 766],
        [40, 940],
      ],
      7,
    ) +
      ink(
        [
          [140, 764],
          [96, 940],
        ],
        7,
      ) +
      ink(
        [
          [44, 766],
          [4, 940],
        ],
        6,
      ) +
      ink(
        [
          [96, 764],
          [140, 940],
        ],
        6,
      ) +
      shape(top, '#ffffff', 5.5) +
      shape(
        [
          [20, 744, 1],
          [16, 690, 1],
          [72, 688, 1],
          [70, 744, 1],
        ],
        CORAL,
        5,
      ) +
      ink(
        [
          [22, 662],
          [34, 650],
          [34, 672],
        ],
        4,
      ) +
      shape(
        [
          [26, 690, 1],
          [28, 664, 1],
          [60, 663, 1],
          [62, 689, 1],
        ],
        INK,
        4,
      ) +
      shape(
        [
          [84, 748, 1],
          [88, 716],
          [118, 704],
          [148, 716],
          [150, 746, 1],
        ],
        PAPER,
        5,
      ) +
      flat(
        [
          [90, 728],
          [104, 716],
          [120, 722],
          [134, 714],
          [146, 726],
          [146, 736],
          [90, 738],
        ],
        YELLOW,
      ) +
      ink(
        [
          [88, 734],
          [104, 728],
          [120, 736],
          [134, 728],
          [148, 734],
        ],
        4,
      ) +
      shape(oval(118, 700, 7, 7, 0, 7), CORAL, 3.6),
  );
}

function rainSky(): string {
  return drawing(
    cloud(820, 210, 1.7, '#ffffff') +
      tone(
        'wolke',
        [
          [690, 240],
          [760, 190],
          [880, 200],
          [960, 236],
          [900, 248],
          [740, 250],
        ],
        TEAL,
        2.6,
        13,
      ) +
      cloud(250, 190, 1.3, '#ffffff') +
      cloud(520, 120, 1, '#ffffff'),
  );
}

function rain(): string {
  let drops = '';
  for (let i = 0; i < 46; i++) {
    const [x, y] = [((i * 173) % 1240) - 120, 240 + ((i * 97) % 520)];
    drops += ink(
      [
        [x, y],
        [x - 9, y + 34],
      ],
      3.4,
      false,
      i % 3 ? TEAL : INK,
    );
  }
  return drawing(drops, '-120 200 1240 640');
}

function town(): string {
  return drawing(
    offices(36, 602, 96, 150, '#ffffff', 5) +
      offices(150, 602, 80, 108, SKY, 9) +
      trees(236, 400, 600, 31, ['#ffffff', TEAL], 0.8) +
      offices(420, 602, 74, 130, '#ffffff', 14) +
      trees(500, 620, 600, 37, [TEAL, '#ffffff'], 0.8) +
      offices(860, 602, 220, 250, '#ffffff', 4) +
      flat(
        [
          [-120, 598, 1],
          [1120, 598, 1],
          [1120, 640, 1],
          [-120, 640, 1],
        ],
        TEAL,
      ),
  );
}

function quay(): string {
  const top: Dot[] = [
    [1130, 706, 1],
    [430, 762, 1],
    [424, 812, 1],
    [442, 818, 1],
    [440, 1130, 1],
    [1130, 1130, 1],
  ];
  const wall: Dot[] = [
    [1130, 800, 1],
    [424, 816, 1],
    [442, 822, 1],
    [440, 1130, 1],
    [1130, 1130, 1],
  ];
  let bricks = '';
  for (let row = 0; row < 5; row++) {
    const y = 884 + row * 62;
    bricks += ink(
      [
        [444, y + 2],
        [760, y - 4],
        [1130, y - 8],
      ],
      4,
    );
    for (let x = 500 + (row % 2) * 64; x < 1130; x += 132)
      bricks += ink(
        [
          [x, y - 58],
          [x + 1, y - 4],
        ],
        4,
      );
  }
  const bollard =
    shape(
      [
        [470, 790, 1],
        [466, 730],
        [452, 716],
        [462, 700],
        [506, 698],
        [514, 714],
        [502, 730],
        [506, 788, 1],
      ],
      INK,
      5,
    ) +
    ink(
      [
        [470, 712],
        [498, 711],
      ],
      4,
      false,
      SKY,
    );
  return drawing(
    flat(top, '#ffffff', [-3, 3]) +
      flat(wall, SKY) +
      tone('mauer', wall, TEAL, 3, 15) +
      bricks +
      [560, 700, 840, 980]
        .map((x) =>
          ink(
            [
              [x, 754 - (x - 430) * 0.08],
              [x - 34, 806 - (x - 430) * 0.02],
            ],
            3.6,
          ),
        )
        .join('') +
      ink(top.slice(0, -1), 6) +
      ink(
        [
          [1130, 800],
          [760, 808],
          [424, 814],
        ],
        5,
      ) +
      bollard,
  );
}

/** Files that wait beside the professional; they lean a little. */
function files(): string {
  let pile = '';
  const fills = [TEAL, '#ffffff', YELLOW, SKY, TEAL, '#ffffff', CORAL, SKY, '#ffffff'];
  fills.forEach((fill, i) => {
    const [x, y] = [858 + Math.sin(i * 1.9) * 9 + i * 2.4, 890 - i * 38];
    pile += shape(
      [
        [x, y, 1],
        [x + 2, y - 36, 1],
        [x + 136, y - 40, 1],
        [x + 138, y - 3, 1],
      ],
      fill,
      5,
    );
    pile +=
      ink(
        [
          [x + 6, y - 18],
          [x + 96, y - 20],
        ],
        3.2,
      ) +
      shape(
        [
          [x + 104, y - 30, 1],
          [x + 126, y - 31, 1],
          [x + 127, y - 12, 1],
          [x + 105, y - 11, 1],
        ],
        PAPER,
        3.4,
      );
  });
  return drawing(
    pile +
      shape(
        [
          [888, 546, 1],
          [1000, 530, 1],
          [1012, 546, 1],
          [900, 562, 1],
        ],
        '#ffffff',
        4.5,
      ) +
      ink(
        [
          [912, 550],
          [984, 539],
        ],
        3.2,
      ),
  );
}

/** All drawings of both banks by file name. */
export function drawUfer(): Readonly<Record<string, string>> {
  const volunteer = holder({ skin: '#f1cfb1', top: YELLOW, legs: NAVY, shoes: INK, coat: 'cardigan' });
  const professional = holder({ skin: '#8d5a3b', top: TEAL, legs: INK, shoes: INK, coat: 'blazer' }, 'far');
  const [lx, ly] = NECKS.left;
  const [rx, ry] = NECKS.right;
  // Her free arm holds the files that nobody else holds.
  const folder =
    shape(
      [
        [-150, 150, 1],
        [6, 128, 1],
        [30, 300, 1],
        [-126, 322, 1],
      ],
      YELLOW,
      5,
    ) +
    shape(
      [
        [-136, 134, 1],
        [10, 112, 1],
        [14, 132, 1],
        [-140, 154, 1],
      ],
      '#ffffff',
      4.5,
    ) +
    ink(
      [
        [-110, 190],
        [-20, 178],
      ],
      4,
    );
  const arm =
    limb(
      [
        [-96, 74],
        [-132, 220],
        [-20, 270],
      ],
      [62, 76, 50],
      TEAL,
      5.5,
    ) +
    flat(
      [
        [-130, 70],
        [-104, 28],
        [-70, 40],
        [-58, 84],
        [-90, 104],
        [-120, 100],
      ],
      TEAL,
    ) +
    ink(
      [
        [-112, 240],
        [-98, 232],
        [-92, 216],
      ],
      3.5,
    ) +
    fist(8, 280, '#8d5a3b', 16, 1.5);
  return {
    'ufer-links-himmel': leftSky(),
    'ufer-links-dorf': village(),
    'ufer-links-wasser': drawing(water('welle', 624, 1130, 41) + ripples(770, 790, 1)),
    'ufer-links-wiese': garden(),
    'ufer-links-tisch': table(),
    'ufer-links-ehrenamtliche': drawing(placed(volunteer.below, lx, ly)),
    'ufer-links-haende': drawing(placed(volunteer.above, lx, ly)),
    'ufer-links-schilf': drawing(reeds(900, 1030, 9, 51, 1.3) + reeds(960, 1040, 5, 57, 1, YELLOW)),
    'ufer-rechts-himmel': rainSky(),
    'ufer-rechts-regen': rain(),
    'ufer-rechts-stadt': town(),
    'ufer-rechts-wasser': drawing(water('welle', 624, 1130, 63) + ripples(230, 790, -1)),
    'ufer-rechts-kai': quay(),
    'ufer-rechts-akten': files(),
    'ufer-rechts-hauptamtliche': drawing(placed(professional.below + folder + arm, rx, ry, 1, 0, true)),
    'ufer-rechts-haende': drawing(placed(professional.above, rx, ry, 1, 0, true)),
    'ufer-rechts-schilf': drawing(reeds(80, 1040, 7, 71, 1.2)),
  };
}

/** Where the lines leave the far hands, for the thread's paths. */
export const HELD = {
  left: [NECKS.left[0] + HOLDER_HANDS[1].x, NECKS.left[1] + HOLDER_HANDS[1].y],
  right: [NECKS.right[0] - HOLDER_HANDS[1].x, NECKS.right[1] + HOLDER_HANDS[1].y],
} as const;
