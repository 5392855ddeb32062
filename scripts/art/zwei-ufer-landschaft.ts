import { cloud, house, offices, trees, water, waving } from './lake.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, oval, PAPER, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';

export function sky(): string {
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

export function shore(): string {
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

export function lake(): string {
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
export function banks(): string {
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
