/** Panel `aufatmen`: it runs, the papers find their places, everybody breathes out. */
import { cloud } from './lake.ts';
import { fist, limb, shoe } from './limbs.ts';
import { binders, box, pile, screen, sheet } from './office.ts';
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
import { PROFESSIONAL, STUDENT } from './people.ts';
import { way } from './way.ts';

const WHITE = '#ffffff';
const WOOD = '#d9b37a';
const DESK = 692;

/** A curtain drawn aside, its inner edge towards `flip`. */
const drape = (x: number, flip: 1 | -1): string =>
  shape(
    [
      [x - 24 * flip, 36, 1],
      [x + 62 * flip, 36, 1],
      [x + 54 * flip, 170],
      [x + 20 * flip, 300],
      [x + 34 * flip, 470, 1],
      [x - 34 * flip, 474, 1],
      [x - 22 * flip, 260],
    ],
    TEAL,
    5,
  ) +
  ink(
    [
      [x + 18 * flip, 44],
      [x + 16 * flip, 180],
      [x - 4 * flip, 290],
    ],
    4,
  ) +
  shape(box(x - 26, 292, 46, 14), YELLOW, 4);

function room(): string {
  const wall = box(-130, -130, 1260, 1050);
  const panes = flat(box(420, 60, 420, 380), SKY) + cloud(540, 170, 0.8, WHITE) + cloud(740, 260, 0.6, WHITE);
  return drawing(
    flat(wall, PAPER) +
      tone('wand', box(-130, 560, 1260, 360), YELLOW, 3, 16, [0, 0]) +
      `<clipPath id="fenster"><path d="M420 60H840V440H420Z"/></clipPath><g clip-path="url(#fenster)">${panes}</g>` +
      ink(box(416, 56, 428, 388), 9, true) +
      ink(way('630 60, 632 440'), 8) +
      shape(box(396, 440, 468, 18), WHITE, 5) +
      drape(388, 1) +
      drape(858, -1) +
      ink(way('340 36, 890 34'), 9) +
      binders(904, 250, 280, [TEAL, WHITE, YELLOW, WHITE, CORAL, WHITE], true, 2) +
      binders(904, 420, 280, [WHITE, TEAL, WHITE, YELLOW], true, 4) +
      flat(box(-130, 916, 1260, 220), WOOD) +
      ink(way('-130 917, 500 914, 1130 918'), 5),
  );
}

const ROWS = [290, 396, 502, 608] as const;
const COLUMNS = [44, 134] as const;

/** One bundle in a pigeonhole whose upper left corner is at x, y. */
const bundle = (x: number, y: number, color: string): string =>
  shape(box(x + 7, y + 72, 70, 13), WHITE, 3.4) +
  shape(box(x + 10, y + 59, 66, 13), color, 3.4) +
  shape(box(x + 8, y + 47, 68, 12), WHITE, 3.4);

/** Pigeonholes: every letter has one now. */
function shelf(): string {
  const letters: [number, number, string][] = [
    [44, 290, WHITE],
    [134, 290, YELLOW],
    [44, 396, SKY],
    [44, 502, CORAL],
    [134, 608, CORAL],
    [44, 608, WHITE],
  ];
  return drawing(
    shape(box(30, 270, 202, 640), WOOD, 6) +
      tone('regal', box(34, 700, 194, 206), '#a77f47', 2.2, 12, [0, 0]) +
      ROWS.flatMap((y) => COLUMNS.map((x) => shape(box(x, y, 84, 86), INK, 4))).join('') +
      letters.map(([x, y, color]) => bundle(x, y, color)).join('') +
      [722, 812]
        .map((y) => shape(box(44, y, 174, 78), WOOD, 4.4) + ink(way(`112 ${y + 36}, 150 ${y + 36}`), 7))
        .join('') +
      // What stands on top: a plant that was watered.
      shape(way('92 270!, 84 214!, 150 214!, 142 270!'), CORAL, 5) +
      [-46, -16, 14, 42]
        .map((turn) => placed(shape(way('0 0!, -17 -40, 0 -96!, 17 -40'), TEAL, 4.4), 117, 216, 1, turn))
        .join(''),
  );
}

/** An envelope around 0,0. */
const envelope = (color: string): string =>
  shape(box(-44, -28, 88, 56), color, 4.6) + ink(way('-42 -26, 0 6, 42 -26'), 4);

const letter = (x: number, y: number, turn: number, color: string): string =>
  drawing(placed(envelope(color), x, y, 1, turn));

function chair(): string {
  return (
    shape(way('540 470, 640 452, 738 470, 752 600, 744 760, 536 760, 528 600'), YELLOW, 6) +
    ink(way('560 500, 556 620'), 4, false, INK)
  );
}

/** One arm whose hand lies behind the head, its elbow pointing out and up; `side` 1 is on our left. */
function behindHead(side: 1 | -1): string {
  const { top } = PROFESSIONAL;
  const at = (text: string): Dot[] => way(text).map(([x, y]) => [640 - side * (640 - x), y]);
  return (
    limb(at('486 424, 548 424, 618 448'), [54, 52, 46], top, 5.4) +
    limb(at('574 592, 520 520, 486 428'), [78, 70, 56], top, 5.4) +
    flat(
      oval(486, 426, 25, 25).map(([x, y]): Dot => [640 - side * (640 - x), y]),
      top,
    ) +
    ink(at('512 410, 488 398, 466 406, 456 428, 462 446'), 5.4) +
    ink(at('514 452, 528 470, 530 486'), 4)
  );
}

/** She leans back, both hands behind the head. */
function resting(): string {
  const { skin, top, under = WHITE } = PROFESSIONAL;
  return drawing(
    chair() +
      // Forearms go behind the head.
      behindHead(1) +
      behindHead(-1) +
      shape(
        way('606 520, 548 542, 526 590, 534 690, 540 760!, 742 760!, 748 690, 754 590, 730 540, 676 520, 640 532'),
        top,
        5.4,
      ) +
      tone('jacke', way('754 590, 748 690, 742 760!, 700 760!, 712 660, 706 560, 730 545'), INK, 2, 11, [0, 0]) +
      tone('jacke2', way('526 590, 534 690, 540 760!, 566 760!, 556 660, 556 590, 560 548'), INK, 2, 11, [0, 0]) +
      flat(way('612 530, 640 542, 670 528, 690 600, 682 758!, 606 758!, 600 600'), under) +
      shape(way('608 528, 608 484, 672 484, 674 526, 640 552'), skin, 5) +
      shape(way('536 742!, 746 742!, 754 772, 640 786, 528 772'), PROFESSIONAL.legs, 5) +
      // Lapels.
      shape(way('606 522, 586 548, 602 584, 592 592, 612 650, 606 590, 602 560'), top, 4) +
      shape(way('676 520, 698 546, 684 584, 694 592, 678 648, 686 590, 684 556'), top, 4) +
      ink(way('612 650, 607 756'), 4.6) +
      ink(way('678 648, 683 756'), 4.6) +
      // The badge.
      ink(way('614 540, 642 616, 666 538'), 7, false, TEAL) +
      shape(box(622, 612, 40, 48), WHITE, 4.2) +
      ink(way('630 640, 652 640'), 3.4),
  );
}

/** What is below the desk's board, behind the one who sits there. */
const below = (): string =>
  drawing(
    flat(box(470, DESK + 20, 700, 210), TEAL) +
      tone('unten', box(470, DESK + 20, 700, 70), INK, 2.6, 13, [0, 0]) +
      ink(way('470 922, 800 920, 1130 923'), 5) +
      // Her chair and legs, clear of the hair before them.
      shape(way('530 762!, 752 762!, 748 814, 640 826, 534 814'), YELLOW, 5) +
      [552, 606]
        .map((x, i) =>
          limb(way(`${x} 790, ${x - 6 + i * 10} 860, ${x - 12 + i * 20} 950`), [70, 62, 48], PROFESSIONAL.legs, 5),
        )
        .join('') +
      ink(way('546 800, 540 900'), 4, false, '#5b6166') +
      shoe(540, 972, INK, 0, 1) +
      shoe(596, 972, INK, 0, 1),
  );

function desk(): string {
  return drawing(
    shape(box(486, DESK + 28, 24, 280), WHITE, 5) +
      shape(box(952, DESK + 28, 24, 280), WHITE, 5) +
      shape(box(446, DESK, 720, 34), WOOD, 6) +
      ink(way(`500 ${DESK + 24}, 560 ${DESK + 25}`), 3, false, '#a77f47') +
      screen(676, DESK + 2, true, 0.64) +
      shape(way('636 686!, 744 686!, 728 697, 652 697'), WHITE, 4.4),
  );
}

const sorted = (): string => drawing(pile(556, DESK + 2, 116, 46, true, 1));

/** Before the desk, close to the floor, where nobody looks: the one who mended it. */
function student(): string {
  const { skin, top } = STUDENT;
  return drawing(
    placed(
      shape(
        way('798 806, 750 826, 728 880, 718 990, 716 1150!, 952 1150!, 946 990, 934 884, 910 828, 862 806, 830 816'),
        top,
        5.4,
      ) +
        tone('pulli', way('946 990, 934 884, 912 836, 890 850, 902 920, 904 1146!, 950 1146!'), TEAL, 2.1, 11, [0, 0]) +
        shape(way('802 816, 802 778, 858 778, 860 814, 830 834'), skin, 4.8) +
        ink(way('784 812, 830 858, 876 812'), 4.4) +
        ink(way('816 856, 812 900'), 4) +
        ink(way('844 855, 848 896'), 4),
      -30,
      100,
    ),
  );
}

/** The biscuit that waits on the desk's edge. */
const biscuit = (): string =>
  drawing(
    shape(oval(690, 660, 29, 27), YELLOW, 4.6) +
      [way('678 658, 680 657'), way('690 646, 693 647'), way('702 664, 704 663'), way('688 671, 690 672')]
        .map((crumb) => ink(crumb, 6))
        .join(''),
  );

/** Her arm comes up over the desk's edge; drawn with the biscuit between the fingers. */
function reaching(): string {
  const { skin, top } = STUDENT;
  return drawing(
    limb(way('738 968, 664 906, 686 742'), [84, 82, 62], top, 5.4) +
      flat(oval(742, 972, 40, 40), top) +
      ink(way('690 900, 672 886, 668 872'), 4.2) +
      ink(way('658 762, 686 768, 712 766'), 4.4) +
      fist(688, 700, skin, -84, 1.35),
  );
}

/** What the printer lets out at its top, one sheet after the other. */
const printed = (turn: number, color: string): string => drawing(sheet(874, 640, turn, 1.02, color));

/** A printer that prints again. */
const printer = (): string =>
  drawing(
    shape(way('806 622!, 822 608!, 926 608!, 942 622!, 944 694!, 804 694!'), WHITE, 5.6) +
      ink(way('828 616, 920 616'), 7) +
      ink(way('806 632, 942 632'), 4) +
      shape(box(830, 652, 88, 30), SKY, 4.2) +
      ink(way('838 671, 910 671'), 4) +
      flat(oval(818, 644, 5, 5), TEAL),
  );

export const aufatmen = (): Record<string, string> => ({
  'aufatmen-raum': room(),
  'aufatmen-regal': shelf(),
  'aufatmen-brief-1': drawing(bundle(134, 396, YELLOW)),
  'aufatmen-brief-2': drawing(bundle(134, 502, SKY)),
  'aufatmen-brief-3': letter(140, 494, -8, WHITE),
  'aufatmen-hauptamtliche': resting(),
  'aufatmen-unten': below(),
  'aufatmen-tisch': desk(),
  'aufatmen-studentin': student(),
  'aufatmen-stapel': sorted(),
  'aufatmen-blatt-1': printed(-7, WHITE),
  'aufatmen-blatt-2': printed(5, SKY),
  'aufatmen-blatt-3': printed(-1, WHITE),
  'aufatmen-drucker': printer(),
  'aufatmen-keks': biscuit(),
  'aufatmen-arm': reaching(),
});
