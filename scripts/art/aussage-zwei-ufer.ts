import { duck, reeds } from './lake.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, oval, PAPER, placed, SKY, shape, TEAL, YELLOW } from './pen.ts';
import { type Puller, puller } from './puller.ts';
import { banks, lake, shore, sky } from './zwei-ufer-landschaft.ts';

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

const peg = (x: number): string =>
  shape(
    [
      [x - 5, 554, 1],
      [x + 4, 554, 1],
      [x + 3, 576, 1],
      [x - 4, 576, 1],
    ],
    PAPER,
    3.2,
  );

/** Two odd socks on the line, which carries something only while both sides hold. */
function socks(): string {
  const sock = (x: number, fill: string): string =>
    shape(
      [
        [x - 13, 567, 1],
        [x + 13, 566, 1],
        [x + 13, 596],
        [x + 34, 606],
        [x + 36, 620],
        [x + 14, 626],
        [x - 10, 616],
        [x - 14, 596],
      ],
      fill,
      4.2,
    ) +
    ink(
      [
        [x - 12, 579],
        [x + 12, 578],
      ],
      3.4,
    ) +
    peg(x);
  return sock(410, TEAL) + sock(582, YELLOW);
}

/** The heavy piece between them: a shirt of both colours, pegged at its two shoulders. */
const shirt = (): string =>
  shape(
    [
      [474, 567, 1],
      [488, 566, 1],
      [500, 576],
      [512, 566, 1],
      [526, 567, 1],
      [552, 592, 1],
      [537, 611, 1],
      [526, 601, 1],
      [529, 656, 1],
      [500, 659],
      [471, 656, 1],
      [474, 601, 1],
      [463, 611, 1],
      [448, 592, 1],
    ],
    '#ffffff',
    4.6,
  ) +
  [
    [586, 604, YELLOW],
    [614, 632, TEAL],
  ]
    .map(([from, to, fill]) =>
      flat(
        [
          [476, Number(from), 1],
          [525, Number(from), 1],
          [526, Number(to), 1],
          [475, Number(to), 1],
        ],
        String(fill),
      ),
    )
    .join('') +
  peg(480) +
  peg(520);

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
    'zwei-ufer-socken': drawing(socks(), '380 530 260 120'),
    'zwei-ufer-hemd': drawing(shirt(), '430 540 140 130'),
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
