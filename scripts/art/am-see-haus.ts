import { kitHead } from './kit-head.ts';
import { coarse } from './kit-person.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, oval, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';
import { points } from './points.ts';

export const box = (x: number, y: number, w: number, h: number): Dot[] => [
  [x, y, 1],
  [x + w, y + 2, 1],
  [x + w - 2, y + h, 1],
  [x + 1, y + h - 2, 1],
];

/** A window with its sill and the morning in it. */
const pane = (x: number, y: number, w: number, h: number): string =>
  shape(box(x, y, w, h), SKY, 4) +
  flat(
    [
      [x + 4, y + 4, 1],
      [x + w * 0.42, y + 4, 1],
      [x + 6, y + h * 0.6, 1],
    ],
    '#ffffff',
  ) +
  ink(
    [
      [x + w / 2, y],
      [x + w / 2, y + h],
    ],
    3.6,
  ) +
  shape(box(x - 5, y + h - 2, w + 10, 10), '#ffffff', 3.6);

/** Red and white would be too loud here: geraniums are coral dots in green. */
const flowers = (x: number, y: number, w: number): string => {
  let row = shape(box(x, y, w, 16), YELLOW, 3.6);
  for (let i = 0; i < w - 8; i += 15)
    row += shape(oval(x + 8 + i, y - 5 - (i % 2) * 5, 9, 8, 0, 6), i % 30 === 0 ? CORAL : TEAL, 3.2);
  return row;
};

const dormer = (x: number): string =>
  shape(
    [
      [x, 358, 1],
      [x, 316, 1],
      [x + 34, 288, 1],
      [x + 68, 316, 1],
      [x + 68, 358, 1],
    ],
    '#ffffff',
    4,
  ) + pane(x + 15, 318, 38, 34);

/** Somebody on the balcony, leaning on the rail. */
function watcher(x: number, y: number): string {
  const head = kitHead(
    { hair: 'LongCurly', colors: { skin: '#e8b58d', top: CORAL, hair: CORAL } },
    'SmileTeeth',
    [x, y],
    44,
    { tilt: 8 },
  );
  return (
    shape(
      points('-9 -2, -26 6, -32 24, -30 60!, 30 60!, 32 24, 26 6, 9 -2').map(
        ([px, py, c]) => [x + px, y + py, c] as Dot,
      ),
      TEAL,
      4,
    ) +
    ink(
      [
        [x + 28, y + 26],
        [x + 54, y + 6],
        [x + 58, y - 30],
      ],
      15,
    ) +
    ink(
      [
        [x + 28, y + 26],
        [x + 54, y + 6],
        [x + 58, y - 28],
      ],
      8,
      false,
      TEAL,
    ) +
    shape(oval(x + 58, y - 38, 9, 10, 0, 8), '#e8b58d', 3.4) +
    head.replace(/ d="(m[^"]+)"/g, (_, d: string) => ` d="${coarse(d, 8)}"`)
  );
}

const rail = (x: number, y: number, w: number): string =>
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
      [x - 4, y - 36],
      [x + w + 4, y - 35],
    ],
    6,
  ) +
  shape(box(x - 6, y, w + 12, 12), '#ffffff', 4);

/** The hotel; its door is open, and its wall ends on the ground at y = 646. */
export function house(): string {
  return drawing(
    shape(box(768, 214, 46, 84), CORAL, 4.4) +
      shape(box(760, 208, 62, 16), '#ffffff', 4) +
      shape(points('366 650!, 370 372!, 896 370!, 900 650!'), '#ffffff', 5.5) +
      tone('putz', points('800 374!, 894 372!, 898 650!, 840 650!'), SKY, 3.4, 13, [0, 0]) +
      flat(points('370 616!, 898 616!, 898 650!, 368 650!'), SKY) +
      ink(points('368 616, 560 618'), 3.6) +
      ink(points('722 617, 898 616'), 3.6) +
      shape(points('338 376!, 404 266!, 862 264!, 928 374!'), TEAL, 5.5) +
      tone('dach', points('690 268!, 860 266!, 924 372!, 730 372!'), INK, 2, 13, [0, 0]) +
      ink(points('352 354, 914 352'), 3.4) +
      dormer(446) +
      dormer(606) +
      dormer(766) +
      [398, 476].map((x) => pane(x, 402, 50, 70) + flowers(x - 8, 480, 66)).join('') +
      [760, 834].map((x) => pane(x, 402, 48, 70) + flowers(x - 8, 480, 64)).join('') +
      pane(560, 398, 50, 76) +
      shape(box(622, 388, 84, 88), INK, 4) +
      watcher(662, 424) +
      rail(548, 476, 176) +
      [398, 476].map((x) => pane(x, 530, 50, 72)).join('') +
      [760, 834].map((x) => pane(x, 530, 48, 72)).join('') +
      // The door stands open; inside it is light.
      shape(box(556, 508, 168, 142), '#ffffff', 5) +
      shape(points('572 524!, 708 524!, 708 650!, 572 650!'), YELLOW, 4.4) +
      flat(points('596 650!, 616 560!, 664 560!, 684 650!'), '#ffffff') +
      shape(points('572 524!, 590 536!, 590 650!, 572 650!'), TEAL, 4) +
      shape(points('708 524!, 690 536!, 690 650!, 708 650!'), TEAL, 4) +
      shape(
        points(
          '532 524!, 552 490!, 728 490!, 748 524!, 732 538, 714 525!, 696 538, 678 525!, 660 538, 640 525!, 620 538, 602 525!, 584 538, 566 525!, 548 538',
        ),
        YELLOW,
        5,
      ) +
      ink(points('596 492, 586 522'), 3.6) +
      ink(points('640 492, 640 522'), 3.6) +
      ink(points('684 492, 694 522'), 3.6) +
      // Box trees beside the door.
      [520, 762]
        .map(
          (x) =>
            shape(oval(x, 596, 28, 30, 0, 9), TEAL, 4.4) +
            ink(
              [
                [x - 8, 588],
                [x + 4, 580],
                [x + 12, 590],
              ],
              3,
            ) +
            shape(
              [
                [x - 18, 624, 1],
                [x + 18, 624, 1],
                [x + 13, 656, 1],
                [x - 13, 656, 1],
              ],
              CORAL,
              4.4,
            ),
        )
        .join(''),
  );
}
