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
import { way } from './way.ts';

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
      ink(way('-130 754, 500 757, 1130 753'), 5),
  );
}

/** The light from above: a lamp, its cone, the bright pool on the floor. */
function light(): string {
  const cone: Dot[] = way('296 -10!, 364 -10!, 640 790, 560 842, 330 862, 90 842, 16 790');
  return drawing(flat(cone, YELLOW) + tone('kegel', cone, CORAL, 1.7, 22, [0, 0]));
}

function board(): string {
  const lamp =
    ink(way('330 -130, 331 -30'), 7) +
    shape(way('300 -34, 362 -34, 384 14!, 276 14!'), INK, 5) +
    shape(oval(330, 16, 52, 11), WHITE, 4.6);
  const star: Dot[] = way('0 -24!, 7 -8!, 24 -6!, 11 6!, 15 23!, 0 14!, -15 23!, -11 6!, -24 -6!, -7 -8!');
  const pinned =
    shape(box(176, 250, 300, 150), PAPER, 5) +
    sheet(224, 326, -5, 0.9) +
    sheet(300, 322, 4, 0.9, SKY) +
    placed(shape(box(-36, -44, 72, 88), CORAL, 4.4) + shape(star, WHITE, 3.6), 384, 326, 0.9, -3) +
    placed(shape(oval(0, -8, 16, 18), TEAL, 4) + ink(way('-26 32, -18 14, 0 10, 18 14, 26 32'), 4), 444, 322, 0.8, 2);
  return drawing(lamp + placed(pinned, 0, -46));
}

function counter(): string {
  const front = box(130, 534, 420, 186);
  return drawing(
    shape(front, TEAL, 5.4) +
      tone('tresen', box(136, 626, 408, 90), INK, 2, 14, [0, 0]) +
      [234, 340, 446].map((x) => ink(way(`${x} 546, ${x + 2} 716`), 3.6)).join('') +
      shape(box(106, 508, 468, 28), WHITE, 5.4) +
      // Leaflets and a bell nobody needs today.
      shape(box(128, 478, 58, 30, 8), CORAL, 4.2) +
      shape(box(140, 468, 58, 12, 6), WHITE, 4),
  );
}

/** The curtain she stays behind, in soft folds. */
function curtain(): string {
  const edge: Dot[] = way('742 -130!, 752 60, 764 300, 776 560, 770 690, 748 860, 736 1130!, 1380 1130!, 1380 -130!');
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
  const shade: Dot[] = way('812 -130!, 846 260, 828 620, 800 1130!, 880 1130!, 890 620, 878 200, 870 -130!');
  const shade2: Dot[] = shade.map(([x, y, c]) => (c ? [x + 140, y, c] : [x + 128, y]));
  return drawing(
    shape(edge, TEAL, 6) +
      tone('falte1', shade, INK, 2.2, 13, [0, 0]) +
      tone('falte2', shade2, INK, 2.2, 13, [0, 0]) +
      fold(812, 34, -130, 1130) +
      fold(872, 16, -130, 1130) +
      fold(944, 30, -130, 1130) +
      fold(1010, 14, -130, 1130) +
      fold(1090, 22, -130, 1130) +
      fold(1180, 12, -130, 1130) +
      fold(1270, 20, -130, 1130) +
      fold(786, 16, 60, 420) +
      // A hem of light along its edge.
      ink(way('762 90, 776 330, 786 520'), 4, false, '#8fcfca'),
    '-120 -120 1520 1240',
  );
}

/** Her laptop, pressed to the chest: the sleeve goes behind it. */
function laptop(): string {
  return drawing(
    limb(way('566 840, 540 960, 634 1010'), [78, 74, 58], STUDENT.top, 5.4) +
      shape(way('590 800!, 770 772!, 798 940!, 616 972!'), SKY, 5.4) +
      ink(way('602 812, 628 960'), 4) +
      shape(oval(696, 866, 20, 17), CORAL, 4.6),
  );
}

/** Her fingers around the laptop's lower edge, and what lies between. */
const laptopFingers = (): string =>
  drawing(
    [634, 660, 686, 711].map((x, i) => shape(oval(x, 958 - i * 4, 14, 29, -8), STUDENT.skin, 4.6)).join('') +
      [634, 660, 686, 711]
        .map((x, i) => ink(way(`${x - 9} ${936 - i * 4}, ${x - 2} ${933 - i * 4}, ${x + 4} ${936 - i * 4}`), 3))
        .join(''),
  );

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
      shape(way('0 0!, -34 -60, -30 -130, 0 -190!, 32 -128, 34 -58'), color, 5 / size) +
        ink(way('0 -6, 2 -160'), 3.6 / size),
      x,
      y,
      size,
      turn,
    );
  return drawing(
    leaf(74, 1016, -34, 1.1, TEAL) +
      leaf(112, 1044, 14, 0.95, INK) +
      leaf(84, 1048, -8, 1.15, TEAL) +
      leaf(40, 1044, -58, 1, INK) +
      leaf(140, 1066, 40, 0.72, TEAL),
  );
}

export const vorne = (): Record<string, string> => ({
  'vorne-raum': room(),
  'vorne-licht': light(),
  'vorne-tafel': board(),
  'vorne-tresen': counter(),
  'vorne-vorhang': curtain(),
  'vorne-laptop': laptop(),
  'vorne-laptop-finger': laptopFingers(),
  'vorne-finger': fingers(),
  'vorne-pflanze': plant(),
});
