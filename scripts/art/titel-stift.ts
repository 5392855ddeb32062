import { tube } from './limbs.ts';
import { CORAL, type Dot, flat, INK, ink, placed, shape } from './pen.ts';

/** The hand that draws: marker, fingers, a long sleeve that reaches in from the right. The nib is at 0,0. */
export function penHand(skin: string, sleeve: string): string {
  const cuffWay: Dot[] = [
    [262, 26],
    [420, 66],
    [700, 92],
    [1040, 110],
    [1240, 118],
  ];
  const sides = tube(cuffWay, [104, 130, 150, 164, 170]);
  const cloth: Dot[] = [
    ...sides.left.filter((_, i) => i % 3 === 0),
    ...sides.right.filter((_, i) => i % 3 === 0).reverse(),
  ];
  const cuff: Dot[] = [
    [256, -34, 1],
    [292, -28, 1],
    [274, 84, 1],
    [238, 78, 1],
  ];
  const palm: Dot[] = [
    [104, -62],
    [150, -84],
    [206, -68],
    [256, -30],
    [250, 62],
    [196, 74],
    [142, 62],
    [112, 34],
    [96, 0],
  ];
  const curl = (x: number, y: number, turn: number): string =>
    placed(
      shape(
        [
          [-26, -13],
          [8, -17],
          [26, -9],
          [27, 8],
          [10, 16],
          [-20, 14],
        ],
        skin,
        5,
      ),
      x,
      y,
      1,
      turn,
    );
  const marker =
    shape(
      [
        [40, -42, 1],
        [56, -18, 1],
        [204, -120, 1],
        [188, -146, 1],
      ],
      INK,
      5,
    ) +
    ink(
      [
        [80, -58],
        [176, -126],
      ],
      5,
      false,
      '#ffffff',
    ) +
    shape(
      [
        [10, -16, 1],
        [19, -3, 1],
        [57, -17, 1],
        [40, -43, 1],
      ],
      '#ffffff',
      4.6,
    ) +
    shape(
      [
        [0, 0, 1],
        [3, -12, 1],
        [13, -18, 1],
        [20, -5, 1],
        [10, 1, 1],
      ],
      INK,
      3.6,
    ) +
    shape(
      [
        [188, -146, 1],
        [204, -120, 1],
        [214, -128, 1],
        [199, -153, 1],
      ],
      CORAL,
      4.4,
    );
  const index: Dot[] = [
    [166, -76],
    [130, -84],
    [96, -70],
    [66, -50],
    [60, -36],
    [72, -30],
    [98, -42],
    [128, -50],
    [150, -44],
  ];
  const thumb: Dot[] = [
    [176, 8],
    [140, -8],
    [108, -22],
    [82, -26],
    [72, -16],
    [80, -4],
    [106, 6],
    [140, 30],
  ];
  return (
    flat(cloth, sleeve) +
    ink(sides.left, 6) +
    ink(sides.right, 6) +
    ink(
      [
        [420, 20],
        [448, 60],
        [440, 108],
      ],
      4,
    ) +
    ink(
      [
        [640, 40],
        [664, 84],
      ],
      4,
    ) +
    shape(palm, skin, 5.5) +
    shape(cuff, '#ffffff', 5) +
    curl(138, 54, -14) +
    curl(118, 30, -10) +
    curl(104, 8, -8) +
    marker +
    flat(index, skin) +
    ink(index, 5) +
    flat(thumb, skin) +
    ink(thumb, 5) +
    ink(
      [
        [68, -44],
        [76, -42],
      ],
      3,
    )
  );
}
