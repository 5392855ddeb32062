import { flat, ink, limb, shape } from './near-pen.ts';
import { CORAL, type Dot, drawing, INK, oval, PAPER, placed, tone, YELLOW } from './pen.ts';
import { way } from './way.ts';

export const SKIN = '#c68a5e';
const NAVY = '#3d405b';
/** Body and head, drawn larger than they sit there: x, y, size. */
export const NEARER = [560 * 0.065, 770 * 0.065, 0.935] as const;
/** Middle of the face that looks at the reader. */
const FACE = { x: 560, y: 330 } as const;

/** Three short strokes of warmth on a cheek. */
const blush = (x: number, y: number): string =>
  [-9, 0, 9]
    .map((dx) =>
      ink(
        [
          [x + dx + 3, y - 6],
          [x + dx - 3, y + 6],
        ],
        3.4,
        false,
        CORAL,
      ),
    )
    .join('');

export function scarf(): string {
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
    blush(x - 46, y + 30) +
    blush(x + 46, y + 30) +
    ink(opening, 5, true)
  );
}

type Look = 'still' | 'laechelt' | 'lacht' | 'zu';

/** The face itself, straight on, in the kit's manner: small eyes, a nose of one line, a wide mouth. */
export function face(look: Look): string {
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
    placed(
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
      ...NEARER,
    ),
    '440 230 240 230',
  );
}

export function body(): string {
  const torso: Dot[] = way(
    '504 452, 434 474, 404 520, 414 620, 400 700, 410 752, 470 776, 556 764, 640 778, 712 756, 724 700, 708 620, 716 516, 690 474, 616 452, 560 470',
  );
  const shin = (x: number, lean: number): string =>
    limb(
      [
        [x, 740],
        [x + lean * 0.6, 840],
        [x + lean, 924],
      ],
      [104, 92, 72],
      NAVY,
      5.6,
    ) +
    shape(
      [
        [x + lean - 34, 918],
        [x + lean + 34, 918],
        [x + lean + 46, 958],
        [x + lean + 30, 988],
        [x + lean - 30, 988],
        [x + lean - 46, 958],
      ],
      INK,
      5,
    ) +
    ink(
      [
        [x + lean - 36, 968],
        [x + lean, 978],
        [x + lean + 36, 968],
      ],
      6,
      false,
      PAPER,
    ) +
    [936, 948]
      .map((y) =>
        ink(
          [
            [x + lean - 14, y],
            [x + lean + 14, y],
          ],
          3.4,
          false,
          PAPER,
        ),
      )
      .join('');
  const propped: Dot[] = way('690 706, 712 690, 744 694, 770 716, 764 736, 730 742, 698 732');
  return (
    shin(484, -12) +
    shin(634, 14) +
    shape(torso, CORAL, 6) +
    tone(
      'mantel',
      way('712 520, 706 620, 722 700, 710 752 1, 650 772, 596 764 1, 670 690, 668 560'),
      INK,
      2.4,
      13,
      [0, 0],
    ) +
    // The lap: two folds over the knees.
    ink(way('556 764, 552 724, 558 700'), 4.4) +
    ink(way('424 690, 470 682, 512 692'), 4) +
    ink(way('604 692, 650 682, 690 690'), 4) +
    shape(propped, SKIN, 5) +
    [0, 1, 2]
      .map((i) =>
        ink(
          [
            [734 + i * 11, 716 + i * 2],
            [752 + i * 8, 728 + i * 2],
          ],
          3.2,
        ),
      )
      .join('') +
    limb(way('684 506, 748 600, 722 700'), [80, 76, 56], CORAL, 5.6) +
    flat(oval(676, 506, 34, 30), CORAL) +
    // Her own keys, on a band around her neck.
    ink(way('512 470, 528 540, 574 592, 608 540, 618 472'), 10, false, PAPER) +
    shape(oval(574, 610, 18, 18), PAPER, 4.6) +
    shape(way('566 624 1, 582 624 1, 584 668 1, 600 668 1, 600 678 1, 584 678 1, 584 688 1, 566 688 1'), YELLOW, 4.4) +
    shape(way('586 616 1, 598 606 1, 628 642 1, 618 652 1'), YELLOW, 4.4)
  );
}
