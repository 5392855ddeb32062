/** The hall in which the cast stands: view, window wall, floor. */
import { cloud, trees } from './lake.ts';
import { CORAL, type Dot, drawing, flat, ink, PAPER, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';

const box = (x: number, y: number, w: number, h: number): Dot[] => [
  [x, y, 1],
  [x + w, y + 2, 1],
  [x + w - 2, y + h, 1],
  [x + 1, y + h - 2, 1],
];

/** The lake behind the window. */
export function view(): string {
  return drawing(
    flat(box(-120, -120, 1240, 780), SKY) +
      cloud(240, 430, 0.9, '#ffffff') +
      cloud(640, 330, 1.2, '#ffffff') +
      cloud(420, 130, 1.1, '#ffffff') +
      cloud(830, 210, 0.8, '#ffffff') +
      trees(-110, 1120, 586, 44, [TEAL, '#ffffff', TEAL, YELLOW], 0.7) +
      flat(box(-120, 582, 1240, 90), TEAL) +
      ink(
        [
          [-120, 584],
          [300, 586],
          [700, 584],
          [1120, 586],
        ],
        4,
      ) +
      [
        [60, 612],
        [300, 604],
        [420, 622],
        [585, 610],
        [760, 624],
        [930, 608],
      ]
        .map(([x, y]) =>
          ink(
            [
              [x!, y!],
              [x! + 16, y! - 4],
              [x! + 36, y! + 2],
            ],
            3,
            false,
            PAPER,
          ),
        )
        .join(''),
  );
}

/** The window and the wall below it. */
export function room(): string {
  const wall: Dot[] = box(-130, 664, 1260, 260);
  const bars = [40, 352, 664, 968].map((x) => shape(box(x, -130, 22, 784), '#ffffff', 4.6)).join('');
  const drape = (x: number, flip: 1 | -1): string =>
    shape(
      [
        [x, -130, 1],
        [x + 92 * flip, -130, 1],
        [x + 84 * flip, 200],
        [x + 62 * flip, 420],
        [x + 96 * flip, 652, 1],
        [x, 660, 1],
      ],
      YELLOW,
      5,
    ) +
    ink(
      [
        [x + 30 * flip, -120],
        [x + 34 * flip, 240],
        [x + 24 * flip, 640],
      ],
      3.6,
    ) +
    ink(
      [
        [x + 62 * flip, 120],
        [x + 48 * flip, 420],
        [x + 66 * flip, 630],
      ],
      3.6,
    );
  return drawing(
    flat(wall, PAPER) +
      tone('wand', wall, CORAL, 2.1, 17, [0, 0]) +
      bars +
      shape(box(-130, 262, 1260, 18), '#ffffff', 4.2) +
      drape(-60, 1) +
      drape(1060, -1) +
      shape(box(-130, 640, 1260, 28), '#ffffff', 5) +
      shape(box(-130, 902, 1260, 22), '#ffffff', 4.6),
  );
}

export function floor(): string {
  const planks = [-40, 130, 300, 470, 640, 810, 980]
    .map((x) =>
      ink(
        [
          [x + (500 - x) * 0.22, 926],
          [x, 1130],
        ],
        3.4,
      ),
    )
    .join('');
  return drawing(
    flat(box(-130, 922, 1260, 210), YELLOW) +
      tone(
        'boden',
        [
          [-130, 960, 1],
          [300, 950],
          [700, 968],
          [1130, 950, 1],
          [1130, 1130, 1],
          [-130, 1130, 1],
        ],
        CORAL,
        2.4,
        16,
        [0, 0],
      ) +
      planks +
      ink(
        [
          [-130, 924],
          [500, 926],
          [1130, 923],
        ],
        5,
      ),
  );
}
