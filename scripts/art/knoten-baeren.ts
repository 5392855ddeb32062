/** Panel `baeren`: an avalanche of teddy bears, the box it comes from, and a shoe. */
import { type BearPlace, bear } from './bear.ts';
import { shoe } from './knoten-schuh.ts';
import {
  CORAL,
  createMarker,
  type Dot,
  dots,
  drawing,
  fade,
  INK,
  type Marker,
  PAPER,
  SKY,
  TEAL,
  WHITE,
  YELLOW,
} from './marker.ts';

const FULL = [-120, -120, 1240, 1240] as const;
const SKIN_ZEAL = '#f1cfb1';

type Row = readonly [
  x: number,
  y: number,
  size: number,
  turn: number,
  seed: number,
  color?: string,
  mood?: BearPlace['mood'],
];
const bears = (rows: readonly Row[]): string =>
  rows
    .map(([x, y, size, turn, seed, color, mood]) =>
      bear({ x, y, size, turn, seed, ...(color ? { color } : {}), ...(mood ? { mood } : {}) }),
    )
    .join('');
/** What shows between bears: dark, so that a pile has no holes. */
const gaps = (points: readonly Dot[]): string => createMarker(3).shape(points, { fill: INK, width: 0, corners: false });

/** A hall with shelves full of boxes, all waiting. */
function hall(): string {
  const m = createMarker(307);
  let body = `<path d="M-120 -120H1120V1120H-120Z" fill="${YELLOW}"/>`;
  const shade = '#f0b42a';
  const thin = { stroke: shade, width: 5, once: true };
  for (const y of [150, 330, 510]) {
    body += m.line(
      [
        [-130, y],
        [1130, y - 6],
      ],
      { stroke: shade, width: 8 },
    );
    let x = -110;
    while (x < 1090) {
      const [w, h] = [m.about(118, 26), m.about(96, 26)];
      if (m.random() > 0.22) {
        body += m.box(x, y - h - 4, w, h, { ...thin, fill: m.random() > 0.5 ? '#ffd25a' : '#ffdf8a' });
        body += m.line(
          [
            [x + w * 0.4, y - h],
            [x + w * 0.4, y - h * 0.7],
            [x + w * 0.58, y - h * 0.7],
            [x + w * 0.58, y - h],
          ],
          { ...thin, width: 4 },
        );
      }
      x += w + m.about(16, 10);
    }
  }
  body += fade(WHITE, -130, 1260, -120, 260, 5, 16);
  return drawing(FULL, '', body);
}

/** The hill behind everybody: bears in the colour of the hall, so that it stays behind. */
function hill(): string {
  const body =
    gaps(dots('-110 840, 120 800, 420 700, 700 560, 940 520, 1110 500, 1110 1110, -110 1110')) +
    bears([
      [60, 850, 58, -14, 61, YELLOW],
      [1040, 520, 56, 16, 62, YELLOW],
      [160, 880, 56, 12, 63, '#ffdf8a'],
      [560, 700, 54, -20, 65, '#ffdf8a'],
      [890, 590, 58, -8, 66, YELLOW],
      [420, 800, 56, 18, 67, YELLOW],
      [1010, 650, 58, 10, 68, '#ffdf8a'],
      [962, 560, 54, -18, 71, YELLOW],
      [800, 610, 54, 8, 72, '#ffdf8a'],
      [690, 690, 56, 14, 73, YELLOW],
      [820, 720, 58, -10, 74, '#ffdf8a'],
      [930, 760, 58, 18, 75, YELLOW],
      [610, 830, 58, -16, 76, YELLOW],
      [1050, 800, 58, -6, 77, YELLOW],
      [760, 850, 58, 10, 78, '#ffdf8a'],
      [40, 960, 60, 8, 69, YELLOW],
      [180, 990, 58, -12, 70, YELLOW],
    ]);
  return drawing(FULL, '', body);
}

/** Bears that slide down from the box, in handfuls: behind the man, then in front of him. */
const handfuls = (): Record<string, string> => ({
  a1: drawing(
    [860, 460, 260, 460],
    '',
    bears([
      [960, 640, 60, 22, 4, WHITE],
      [1052, 690, 58, -12, 26, CORAL],
      [1040, 790, 62, 6, 12, SKY],
    ]),
  ),
  a2: drawing(
    [560, 480, 400, 300],
    '',
    bears([
      [820, 640, 58, -24, 17, TEAL, 'glad'],
      [690, 690, 58, -38, 21, WHITE],
    ]),
  ),
  a3: drawing(
    [480, 600, 560, 300],
    '',
    bears([
      [600, 780, 58, -14, 23, PAPER],
      [900, 780, 62, 14, 9, WHITE, 'sleepy'],
      [750, 800, 60, -6, 10, YELLOW],
    ]),
  ),
  b1: drawing(
    [-120, 680, 360, 440],
    '',
    bears([
      [120, 830, 58, -22, 7, WHITE],
      [20, 900, 60, 16, 2, TEAL],
      [-60, 1010, 62, -12, 19, WHITE],
    ]),
  ),
  b2: drawing(
    [120, 720, 330, 290],
    '',
    bears([
      [228, 876, 52, 14, 20, CORAL, 'glad'],
      [352, 880, 54, -8, 8, PAPER],
    ]),
  ),
  b3: drawing([400, 720, 230, 290], '', bears([[520, 890, 58, 20, 3, YELLOW, 'plain']])),
});

/** The front row has been there for days. */
const front = (): string =>
  drawing(
    [-120, 760, 1240, 360],
    '',
    gaps(dots('-110 1010, 400 990, 1100 960, 1110 1110, -110 1110')) +
      bears([
        [100, 985, 60, 8, 13, SKY],
        [440, 985, 58, -18, 16, WHITE, 'cross'],
        [270, 990, 60, 10, 5, YELLOW],
        [680, 930, 60, 26, 24, TEAL],
        [1020, 930, 62, -10, 18, CORAL],
        [570, 1010, 62, -6, 11, PAPER, 'one-eyed'],
        [860, 950, 62, -16, 22, WHITE, 'glad'],
      ]),
  );

/** Bears that have left the picture. */
const overEdge = (): string =>
  drawing(
    [20, 900, 1000, 240],
    '',
    bears([
      [190, 1020, 60, -26, 14, CORAL, 'plain'],
      [760, 1024, 62, 18, 15, TEAL, 'sleepy'],
      [920, 1040, 56, 44, 6, WHITE, 'plain'],
    ]),
  );

/** Bears in the air. */
const flying = (rows: readonly Row[], box: readonly [number, number, number, number]): string =>
  drawing(
    box,
    '',
    bears(rows) +
      rows
        .map(([x, y, size, , seed]) => {
          const m = createMarker(seed + 900);
          return [-0.5, 0.1, 0.7]
            .map((d) =>
              m.line(
                [
                  [x + size * (1.5 + d * 0.3), y - size * (1.3 - d)],
                  [x + size * (2.1 + d * 0.4), y - size * (1.75 - d)],
                ],
                { width: 4.6 },
              ),
            )
            .join('');
        })
        .join(''),
  );

const fingers = (m: Marker, x: number, y: number, skin: string, turn: number): string => {
  const one = (i: number): string =>
    m.shape(
      [
        [i * 15, 40],
        [i * 15 - 1, 9 + [4, 0, 1, 6][i]!],
        [i * 15 + 6, [4, 0, 1, 6][i]!],
        [i * 15 + 13, 8 + [4, 0, 1, 6][i]!],
        [i * 15 + 13, 40],
      ],
      { fill: skin, width: 4.2, corners: false, wobble: 0.6, off: [0, 0] },
    );
  return `<g transform="translate(${x} ${y}) rotate(${turn})">${[0, 1, 2, 3].map(one).join('')}</g>`;
};

/** The box, tipped over, and the arms that hold it. */
function box(): string {
  const m = createMarker(331);
  const side = dots('556 452, 826 386, 862 538, 596 604');
  const inside = dots('556 452, 596 408, 838 350, 826 386');
  const pen = { fill: '#d9b68a', width: 6.5 };
  // sleeves come from behind the box: around its right side, and below its left corner
  const sleeve = { fill: SKY, width: 5.4, corners: false };
  let body = m.shape(dots('770 352, 836 356, 884 396, 912 460, 908 526, 878 562, 846 556, 840 500, 800 420'), sleeve);
  body += m.shape(dots('640 430, 570 462, 534 522, 538 584, 580 624, 636 626, 676 596, 660 540'), sleeve);
  body += m.line(dots('884 470, 878 500, 862 522'), { width: 4.2, corners: false });
  body += m.line(dots('556 566, 574 584, 596 596'), { width: 4.2, corners: false });
  body += m.shape(inside, { fill: INK, width: 6 });
  body += bears([
    [770, 404, 38, 14, 41, TEAL],
    [690, 418, 40, -18, 42, WHITE, 'plain'],
    [604, 446, 40, -50, 43, CORAL],
  ]);
  body += m.shape(side, pen);
  // flap, tape, a heart: it is all meant well
  body += m.shape(dots('556 452, 690 419, 672 486, 540 516'), { ...pen, fill: '#e6c79e' });
  const heart = dots('752 540, 722 506, 726 484, 744 482, 752 496, 764 476, 782 476, 786 496');
  body += m.shape(heart, { fill: CORAL, width: 5, corners: false });
  // hands: one below, one at the side
  body += fingers(m, 822, 548, SKIN_ZEAL, -106);
  body += fingers(m, 616, 566, SKIN_ZEAL, -14);
  return drawing([500, 320, 430, 340], '', body);
}

export const baeren = (): Record<string, string> => ({
  'baeren-halle': hall(),
  'baeren-berg': hill(),
  ...Object.fromEntries(Object.entries(handfuls()).map(([name, svg]) => [`baeren-rutsch-${name}`, svg])),
  'baeren-vorn': front(),
  'baeren-rand': overEdge(),
  'baeren-flug-a': flying([[496, 388, 40, -48, 31, TEAL, 'plain']], [400, 270, 220, 220]),
  'baeren-flug-b': flying([[96, 640, 46, 26, 33, WHITE, 'plain']], [10, 520, 220, 220]),
  'baeren-kiste': box(),
  'baeren-schuh': shoe(),
  'baeren-im-schuh': drawing([390, 380, 170, 240], '', bears([[472, 524, 41, -7, 55, WHITE, 'glad']])),
});
