import { cloud, house, trees } from './lake.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, SKY, shape, TEAL, tone } from './pen.ts';

export function sky(): string {
  return drawing(
    cloud(108, 318, 1.05, '#ffffff') +
      cloud(936, 110, 1, '#ffffff') +
      tone(
        'licht',
        [
          [-120, -120, 1],
          [330, -120, 1],
          [200, 90],
          [60, 190],
          [-120, 250, 1],
        ],
        '#ffffff',
        3.2,
        16,
        [0, 0],
      ) +
      tone(
        'schein',
        [
          [1120, 260, 1],
          [960, 330],
          [880, 420],
          [700, 500],
          [640, 560, 1],
          [1120, 560, 1],
        ],
        CORAL,
        2.4,
        16,
        [0, 0],
      ),
  );
}

/** The kite and its string, which ends among the crowd. */
export function kite(): string {
  const sail: Dot[] = [
    [868, 232, 1],
    [926, 268, 1],
    [902, 346, 1],
    [838, 300, 1],
  ];
  return drawing(
    ink(
      [
        [902, 346],
        [894, 400],
        [930, 470],
        [936, 560],
      ],
      3,
    ) +
      flat(sail, CORAL, [3, -3]) +
      flat(
        [
          [868, 232, 1],
          [926, 268, 1],
          [838, 300, 1],
        ],
        '#ffffff',
        [3, -3],
      ) +
      ink(sail, 5, true) +
      ink(
        [
          [868, 232],
          [902, 346],
        ],
        3.6,
      ) +
      ink(
        [
          [926, 268],
          [838, 300],
        ],
        3.6,
      ) +
      [
        [893, 372],
        [902, 408],
        [922, 446],
      ]
        .map(([x, y]) =>
          shape(
            [
              [x! - 14, y! - 8, 1],
              [x! + 14, y! + 8, 1],
              [x! + 14, y! - 9, 1],
              [x! - 13, y! + 9, 1],
            ],
            TEAL,
            3.4,
          ),
        )
        .join(''),
  );
}

export function shore(): string {
  const hotel: Dot[] = [
    [560, 546, 1],
    [560, 480, 1],
    [690, 478, 1],
    [692, 546, 1],
  ];
  const panes = [576, 604, 632, 660]
    .map((x) =>
      flat(
        [
          [x, 496, 1],
          [x + 16, 496, 1],
          [x + 16, 516, 1],
          [x, 516, 1],
        ],
        INK,
      ),
    )
    .join('');
  return drawing(
    trees(-110, 330, 546, 7, [TEAL, SKY, TEAL, '#ffffff'], 0.9) +
      house(338, 546, 62, 42, TEAL) +
      trees(424, 560, 546, 12, [SKY, TEAL], 0.8) +
      shape(hotel, '#ffffff', 4.4) +
      shape(
        [
          [548, 482, 1],
          [572, 456, 1],
          [680, 455, 1],
          [704, 480, 1],
        ],
        TEAL,
        4.4,
        [3, -2],
      ) +
      panes +
      trees(704, 1120, 546, 23, [TEAL, '#ffffff', SKY], 0.9),
  );
}
