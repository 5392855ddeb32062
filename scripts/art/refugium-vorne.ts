/** Panel `vorne`: everybody talks in the light at the front; one would rather not, behind the curtain. */

import { limb } from './limbs.ts';
import { box, sheet } from './office.ts';
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
import { STUDENT } from './people.ts';

const WHITE = '#ffffff';

function room(): string {
  const wall = box(-130, -130, 1260, 900);
  const floor = box(-130, 752, 1260, 380);
  const boards = [-60, 120, 300, 480, 660, 840, 1020]
    .map((x) =>
      ink(
        [
          [x + (400 - x) * 0.3, 758],
          [x - 30, 1130],
        ],
        3.4,
      ),
    )
    .join('');
  return drawing(
    flat(wall, SKY) +
      tone('wand', box(-130, -130, 1260, 420), TEAL, 2.4, 17, [0, 0]) +
      shape(box(-140, 700, 1280, 54), WHITE, 4.6) +
      flat(floor, PAPER) +
      tone('boden', box(-130, 880, 1260, 250), TEAL, 2.6, 15, [0, 0]) +
      boards +
      ink(
        [
          [-130, 754],
          [500, 757],
          [1130, 753],
        ],
        5,
      ),
  );
}

/** The light from above: a lamp, its cone, the bright pool on the floor. */
function light(): string {
  const cone: Dot[] = [
    [296, -10, 1],
    [364, -10, 1],
    [640, 790],
    [560, 842],
    [330, 862],
    [90, 842],
    [16, 790],
  ];
  return drawing(flat(cone, YELLOW) + tone('kegel', cone, CORAL, 1.7, 22, [0, 0]));
}

function board(): string {
  const lamp =
    ink(
      [
        [330, -130],
        [331, -30],
      ],
      7,
    ) +
    shape(
      [
        [300, -34],
        [362, -34],
        [384, 14, 1],
        [276, 14, 1],
      ],
      INK,
      5,
    ) +
    shape(oval(330, 16, 52, 11), WHITE, 4.6);
  const star: Dot[] = [
    [0, -24, 1],
    [7, -8, 1],
    [24, -6, 1],
    [11, 6, 1],
    [15, 23, 1],
    [0, 14, 1],
    [-15, 23, 1],
    [-11, 6, 1],
    [-24, -6, 1],
    [-7, -8, 1],
  ];
  const pinned =
    shape(box(176, 250, 300, 150), PAPER, 5) +
    sheet(224, 326, -5, 0.9) +
    sheet(300, 322, 4, 0.9, SKY) +
    placed(shape(box(-36, -44, 72, 88), CORAL, 4.4) + shape(star, WHITE, 3.6), 384, 326, 0.9, -3) +
    placed(
      shape(oval(0, -8, 16, 18), TEAL, 4) +
        ink(
          [
            [-26, 32],
            [-18, 14],
            [0, 10],
            [18, 14],
            [26, 32],
          ],
          4,
        ),
      444,
      322,
      0.8,
      2,
    );
  return drawing(lamp + pinned);
}

function counter(): string {
  const front = box(116, 574, 420, 176);
  return drawing(
    shape(front, TEAL, 5.4) +
      tone('tresen', box(122, 660, 408, 86), INK, 2, 14, [0, 0]) +
      [220, 326, 432]
        .map((x) =>
          ink(
            [
              [x, 586],
              [x + 2, 746],
            ],
            3.6,
          ),
        )
        .join('') +
      shape(box(92, 548, 468, 28), WHITE, 5.4) +
      // Leaflets and a bell nobody needs today.
      shape(box(128, 516, 58, 32, 8), CORAL, 4.2) +
      shape(box(140, 506, 58, 12, 6), WHITE, 4) +
      shape(
        [
          [468, 548, 1],
          [474, 528],
          [492, 518],
          [510, 528],
          [516, 548, 1],
        ],
        WHITE,
        4.4,
      ) +
      shape(oval(492, 513, 5, 5), INK, 3),
  );
}

/** The curtain she stays behind, in soft folds. */
function curtain(): string {
  const edge: Dot[] = [
    [742, -130, 1],
    [752, 60],
    [764, 300],
    [776, 560],
    [770, 690],
    [748, 860],
    [736, 1130, 1],
    [1130, 1130, 1],
    [1130, -130, 1],
  ];
  const fold = (x: number, sway: number, from: number, to: number): string =>
    ink(
      [
        [x, from],
        [x + sway, (from * 2 + to) / 3],
        [x + sway * 0.4, (from + to * 2) / 3],
        [x - sway, to],
      ],
      4.4,
    );
  const shade: Dot[] = [
    [812, -130, 1],
    [846, 260],
    [828, 620],
    [800, 1130, 1],
    [880, 1130, 1],
    [890, 620],
    [878, 200],
    [870, -130, 1],
  ];
  const shade2: Dot[] = shade.map(([x, y, c]) => (c ? [x + 140, y, c] : [x + 128, y]));
  return drawing(
    shape(edge, TEAL, 6) +
      tone('falte1', shade, INK, 2.2, 13, [0, 0]) +
      tone('falte2', shade2, INK, 2.2, 13, [0, 0]) +
      fold(812, 34, -130, 1130) +
      fold(872, 16, -130, 1130) +
      fold(944, 30, -130, 1130) +
      fold(1010, 14, -130, 1130) +
      fold(786, 16, 60, 420) +
      // A hem of light along its edge.
      ink(
        [
          [762, 90],
          [776, 330],
          [786, 520],
        ],
        4,
        false,
        '#8fcfca',
      ),
  );
}

/** Her laptop, pressed to the chest: sleeve behind, fingers around the lower edge. */
function laptop(): string {
  const { skin, top } = STUDENT;
  return drawing(
    limb(
      [
        [560, 880],
        [552, 1000],
        [640, 1040],
      ],
      [74, 70, 56],
      top,
      5.4,
    ) +
      shape(
        [
          [596, 838, 1],
          [764, 812, 1],
          [790, 966, 1],
          [620, 996, 1],
        ],
        SKY,
        5.4,
      ) +
      ink(
        [
          [606, 850],
          [630, 986],
        ],
        4,
      ) +
      shape(oval(694, 902, 18, 15), CORAL, 4.6) +
      [640, 664, 688, 712].map((x, i) => shape(oval(x, 984 - i * 4, 13, 26, -8), skin, 4.4)).join(''),
  );
}

/** Four fingers around the curtain's edge. */
function fingers(): string {
  return drawing(
    [0, 1, 2, 3].map((i) => shape(oval(796 - i * 3, 652 + i * 29, 36 - i * 2, 16, -6), STUDENT.skin, 4.6)).join('') +
      [0, 1, 2, 3]
        .map((i) =>
          ink(
            [
              [814 - i * 4, 646 + i * 29],
              [822 - i * 4, 651 + i * 29],
              [815 - i * 4, 657 + i * 29],
            ],
            3,
          ),
        )
        .join(''),
  );
}

/** Leaves in front, where the room's corner would be empty. */
function plant(): string {
  const leaf = (x: number, y: number, turn: number, size: number, color: string): string =>
    placed(
      shape(
        [
          [0, 0, 1],
          [-34, -60],
          [-30, -130],
          [0, -190, 1],
          [32, -128],
          [34, -58],
        ],
        color,
        5 / size,
      ) +
        ink(
          [
            [0, -6],
            [2, -160],
          ],
          3.6 / size,
        ),
      x,
      y,
      size,
      turn,
    );
  return drawing(
    leaf(96, 1010, -34, 1.1, TEAL) +
      leaf(140, 1030, 24, 1, TEAL) +
      leaf(112, 1040, -6, 1.15, INK) +
      leaf(60, 1040, -58, 1, INK) +
      leaf(176, 1050, 48, 0.9, INK),
  );
}

export const vorne = (): Record<string, string> => ({
  'vorne-raum': room(),
  'vorne-licht': light(),
  'vorne-tafel': board(),
  'vorne-tresen': counter(),
  'vorne-vorhang': curtain(),
  'vorne-laptop': laptop(),
  'vorne-finger': fingers(),
  'vorne-pflanze': plant(),
});
