import { cloud, house, trees } from './lake.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, oval, placed, shape, TEAL, tone, YELLOW } from './pen.ts';

export function leftSky(): string {
  return drawing(
    flat(oval(800, 290, 150, 150, 0, 14), YELLOW, [4, -3]) +
      tone('mittag', oval(836, 332, 100, 100, 0, 12), CORAL, 2.2, 15) +
      Array.from({ length: 11 }, (_, i) => {
        const a = (i / 11) * Math.PI * 2 + 0.2;
        return ink(
          [
            [800 + Math.cos(a) * 182, 290 + Math.sin(a) * 182],
            [800 + Math.cos(a) * (222 + (i % 2) * 20), 290 + Math.sin(a) * (222 + (i % 2) * 20)],
          ],
          5,
          false,
          YELLOW,
        );
      }).join('') +
      cloud(110, 210, 1.05, '#ffffff'),
  );
}

export function village(): string {
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

export function garden(): string {
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

/** What the volunteer has brought along: coffee and cake, on a folding table. */
export function table(): string {
  const top: Dot[] = [
    [-20, 738, 1],
    [150, 734, 1],
    [176, 762, 1],
    [-30, 766, 1],
  ];
  const things =
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
    // A coffee pot with spout and handle.
    ink(
      [
        [22, 690],
        [-6, 684],
        [-10, 716],
        [20, 728],
      ],
      8,
    ) +
    shape(
      [
        [74, 712, 1],
        [84, 690],
        [96, 672, 1],
        [106, 678, 1],
        [94, 706],
        [78, 734, 1],
      ],
      CORAL,
      5,
    ) +
    shape(
      [
        [12, 746, 1],
        [18, 690],
        [28, 654, 1],
        [72, 654, 1],
        [80, 690],
        [86, 746, 1],
      ],
      CORAL,
      5.5,
    ) +
    shape(
      [
        [26, 654, 1],
        [36, 638],
        [62, 638],
        [74, 654, 1],
      ],
      '#ffffff',
      5,
    ) +
    shape(oval(50, 630, 8, 8, 0, 8), INK, 3.6) +
    // A slice of layer cake as large as the pot, with a cherry.
    shape(
      [
        [100, 746, 1],
        [102, 700, 1],
        [160, 686, 1],
        [160, 744, 1],
      ],
      YELLOW,
      5,
    ) +
    flat(
      [
        [103, 716, 1],
        [158, 706, 1],
        [158, 720, 1],
        [103, 728, 1],
      ],
      CORAL,
    ) +
    shape(
      [
        [98, 702, 1],
        [110, 690],
        [162, 676, 1],
        [162, 694],
        [150, 700],
        [140, 694],
        [128, 706],
        [114, 700],
      ],
      '#ffffff',
      5,
    ) +
    shape(oval(136, 676, 10, 10, 0, 8), CORAL, 4);
  // Beside her elbow and below the line, whole in the narrow cut too.
  return drawing(placed(things, 48, 204, 0.8));
}
