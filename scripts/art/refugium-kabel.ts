/** Panel `kabel`: a dead screen and too much paper above the desk; below it somebody finds the one cable. */
import { fist, limb, shoe } from './limbs.ts';
import { binders, box, cable, pile, screen, sheet } from './office.ts';
import { CORAL, drawing, flat, INK, ink, oval, PAPER, placed, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';
import { COLLEAGUE, PROFESSIONAL, STUDENT } from './people.ts';
import { way } from './way.ts';

const WHITE = '#ffffff';
const WOOD = '#d9b37a';
/** The plug at the red thread's end: deeper than the thread, whose colour is its own. */
const PLUG = '#c41f33';
/** Upper and lower edge of the desk's board. */
const DESK = { top: 474, bottom: 512 } as const;

function room(): string {
  const wall = box(-130, -130, 1260, 700);
  return drawing(
    flat(wall, PAPER) +
      tone('wand', box(-130, -130, 1260, 330), TEAL, 2.4, 17, [0, 0]) +
      binders(-110, 150, 330, [TEAL, WHITE, PAPER, CORAL, WHITE, YELLOW], false, 1) +
      binders(700, 136, 420, [WHITE, TEAL, PAPER, YELLOW, WHITE, CORAL], false, 3) +
      // A plant that nobody has watered.
      shape(way('948 474!, 938 404!, 1010 404!, 1000 474!'), CORAL, 5) +
      [
        [974, 404, 960, 330, 920, 340, 912, 390],
        [976, 404, 990, 320, 1030, 330, 1040, 384],
        [974, 404, 974, 350, 950, 300, 930, 300],
      ]
        .map(([a, b, c, d, e, f, g, h]) =>
          ink(
            [
              [a!, b!],
              [c!, d!],
              [e!, f!],
              [g!, h!],
            ],
            6,
            false,
            INK,
          ),
        )
        .join('') +
      shape(oval(908, 396, 11, 18, 20), TEAL, 4) +
      shape(oval(1044, 392, 11, 18, -20), TEAL, 4) +
      shape(oval(924, 304, 18, 11, 30), TEAL, 4),
  );
}

/** Below the desk: the modesty board, dark, so that the one below it is seen. */
function below(): string {
  return drawing(
    flat(box(-130, DESK.bottom - 10, 1260, 640), TEAL) +
      tone('unten', box(-130, DESK.bottom - 10, 1260, 130), INK, 3, 13, [0, 0]) +
      flat(box(-130, 900, 1260, 240), PAPER) +
      tone('boden', box(-130, 950, 1260, 180), TEAL, 2.4, 15, [0, 0]) +
      ink(way('-130 902, 500 899, 1130 903'), 5),
  );
}

function desk(): string {
  return drawing(
    [72, 914]
      .map((x) => shape(box(x, DESK.bottom - 8, 26, 440), WHITE, 5) + shape(box(x - 16, 928, 58, 20), INK, 4))
      .join('') +
      shape(box(-140, DESK.top, 1280, DESK.bottom - DESK.top), WOOD, 6) +
      ['-60 490, 180 492', '260 498, 420 500', '560 490, 840 492', '900 498, 1080 500']
        .map((grain) => ink(way(grain), 3, false, '#a77f47'))
        .join(''),
  );
}

/** Someone behind a stack that reaches the beard. */
const carrier = (): string =>
  drawing(
    shape(way('168 340, 120 356, 92 480!, 334 480!, 308 358, 258 340'), COLLEAGUE.top, 5) +
      shape(way('180 350, 182 310, 240 310, 242 350, 212 366'), COLLEAGUE.skin, 4.6),
  );

/** The stack in his arms: sleeves around it, fists below it. */
function stack(): string {
  const { skin, top } = COLLEAGUE;
  return drawing(
    pile(214, 470, 142, 104, false, 3) +
      limb(way('128 362, 106 416, 112 456, 154 454'), [14, 44, 50, 40], top) +
      limb(way('300 362, 322 416, 316 456, 274 454'), [14, 44, 50, 40], top) +
      fist(164, 452, skin, 8, 1) +
      fist(266, 452, skin, -8, 1, true),
  );
}

/** Her arm that knocks on the screen; it turns around the shoulder. */
function knocking(): string {
  return drawing(
    shape(
      way('549 392!, 546 440, 564 478, 596 482, 626 450, 646 376!, 602 366!, 592 404, 583 418, 583 392!'),
      PROFESSIONAL.top,
      5,
    ) +
      flat(box(552, 384, 29, 16), PROFESSIONAL.top) +
      fist(626, 336, PROFESSIONAL.skin, -66, 1.2),
  );
}

function papers(): string {
  return drawing(pile(368, 476, 96, 92, false, 5) + pile(840, 476, 104, 70, false, 2) + sheet(540, 462, 82, 0.7));
}

/** Cables that are not the one: from the desk down, and all over the floor. */
function tangle(): string {
  const ways: [string, string, number][] = [
    ['236 512, 250 600, 190 640, 170 580, 230 560, 262 640, 190 760, 96 830', INK, 9],
    ['136 512, 130 620, 176 720, 110 820, 180 930, 330 920', WHITE, 9],
    ['596 512, 590 560, 640 590, 668 552, 628 530, 600 590, 634 660, 700 690', WHITE, 8],
    ['874 512, 888 640, 930 700, 900 760, 868 700, 910 640, 902 800, 930 930, 1060 900', INK, 9],
    [
      '-40 830, 60 880, 160 860, 170 790, 96 770, 60 840, 130 920, 236 900, 200 830, 120 860, 150 960, 300 960',
      YELLOW,
      10,
    ],
    ['-40 980, 100 940, 220 900, 250 960, 180 1000, 110 960, 200 930, 340 1010, 520 1012, 620 950, 700 930', INK, 10],
    ['560 930, 640 900, 690 950, 640 990, 580 960, 650 930, 790 990, 900 960, 960 990, 1060 950', WHITE, 9],
  ];
  return drawing(ways.map(([points, color, width]) => cable(way(points), color, width)).join(''));
}

/** The computer's case, open at the side; its socket looks left. */
function tower(): string {
  return drawing(
    shape(box(700, 618, 170, 330), WHITE, 6) +
      tone('gehaeuse', box(704, 880, 162, 64), TEAL, 2.4, 12, [0, 0]) +
      shape(box(722, 644, 126, 150), INK, 4.6) +
      [668, 700, 732, 764]
        .map((y) =>
          ink(
            [
              [736, y],
              [834, y + 1],
            ],
            5,
            false,
            '#5b6166',
          ),
        )
        .join('') +
      shape(oval(760, 850, 30, 30), SKY, 5) +
      shape(oval(760, 850, 9, 9), INK, 3) +
      shape(oval(824, 836, 11, 11), YELLOW, 4.4) +
      ink(way('806 878, 842 878'), 5) +
      shape(box(680, 698, 30, 78), SKY, 5) +
      shape(box(682, 714, 14, 14), INK, 2) +
      shape(box(682, 744, 14, 14), INK, 2) +
      shape(box(716, 944, 30, 18), INK, 3) +
      shape(box(826, 944, 30, 18), INK, 3),
  );
}

/** Her screwdriver: the grip around x, y, the steel to the right. */
const driver = (x: number, y: number, turn: number, size: number): string =>
  placed(
    shape(way('30 -6!, 82 -6!, 92 -13!, 108 -10!, 108 10!, 92 13!, 82 6!, 30 6!'), '#cfd6d8', 4) +
      shape(way('-44 -12, -36 -18, 22 -16, 36 -10!, 36 10!, 22 16, -36 18, -44 12'), YELLOW, 4.4),
    x,
    y,
    size,
    turn,
  );

/** She sits cross-legged on the floor, the screwdriver ready. */
function student(): string {
  const { skin, top, legs, shoes } = STUDENT;
  return drawing(
    // The far leg, folded under.
    shape(way('400 900, 500 880, 590 904, 612 946, 560 978, 470 986, 400 980'), legs, 5.4) +
      ink(way('588 920, 540 940, 470 944'), 4) +
      shape(
        way(
          '352 722, 304 738, 268 790, 268 870, 262 946!, 384 962, 494 946!, 490 866, 498 790, 468 742, 424 720, 388 732',
        ),
        top,
        5.6,
      ) +
      tone(
        'pulli',
        way('266 900, 330 926, 420 934, 470 900, 474 800, 496 800, 490 866, 494 944!, 384 960, 264 944!'),
        TEAL,
        2.1,
        11,
        [0, 0],
      ) +
      shape(way('356 736, 356 690, 420 690, 422 734, 390 754'), skin, 5) +
      // Hood, strings, pocket.
      ink(way('334 734, 350 772, 388 786, 428 770, 446 730'), 4.4) +
      ink(way('372 784, 368 832'), 4) +
      ink(way('404 783, 408 828'), 4) +
      ink(way('326 936, 344 880, 430 880, 446 934'), 4) +
      // The near shin lies before it.
      shape(way('262 916, 206 930, 182 968, 214 996, 320 994, 440 1000, 470 968, 420 940, 340 936'), legs, 5.4) +
      ink(way('226 944, 260 966, 330 968'), 4) +
      shoe(448, 984, shoes, -4, 1.35) +
      shape(
        way('304 752!, 262 772, 218 842, 206 890, 226 922, 270 924, 292 914!, 288 872!, 264 872, 276 846, 304 818!'),
        top,
        5.4,
      ) +
      flat(way('300 760!, 312 760!, 312 812!, 296 820!'), top) +
      driver(302, 884, -62, 1.4) +
      fist(298, 892, skin, -8, 1.4),
  );
}

/** Her other arm with the plug, drawn where it sits in the socket. */
function plugging(): string {
  const { skin, top } = STUDENT;
  const pins = [722, 750].map((y) => shape(box(676, y - 6, 28, 12), '#cfd6d8', 4)).join('');
  const cuff = ink(way('546 786, 564 796, 586 800'), 4.4);
  return drawing(
    pins +
      shape(
        way('580 718!, 640 712!, 648 698!, 672 700, 684 714, 684 760, 672 774, 648 776!, 640 762!, 580 758!'),
        PLUG,
        5,
      ) +
      ink(way('664 718, 664 756'), 4, false, PAPER) +
      limb(way('454 776, 474 838, 512 858, 552 834, 574 776'), [70, 68, 64, 56, 44], top, 5.4) +
      cuff +
      fist(594, 746, skin, -24, 1.4),
  );
}

/** Loops before everything: cable on the floor close by. */
const front = (): string =>
  drawing(
    cable(
      way(
        '-60 1060, 60 1010, 150 1020, 190 1070, 100 1090, 110 1030, 260 1040, 640 1056, 740 1016, 840 1040, 900 1010, 1060 1040',
      ),
      SKY,
      13,
    ),
  );

/** What shines when it runs again. */
const rays = (): string =>
  drawing(
    Array.from({ length: 18 }, (_, i) => {
      const far = i % 2 === 0 ? 330 : 286;
      return placed(ink(way(`0 -176, 2 ${-far}`), 11, false, YELLOW), 748, 340, 1, i * 20 + 6);
    }).join(''),
  );

export const kabel = (): Record<string, string> => ({
  'kabel-raum': room(),
  'kabel-unten': below(),
  'kabel-tisch': desk(),
  'kabel-kollege': carrier(),
  'kabel-stapel': stack(),
  'kabel-klopfen': knocking(),
  'kabel-papier': papers(),
  'kabel-aus': drawing(screen(748, 476, false)),
  'kabel-an': drawing(screen(748, 476, true)),
  'kabel-strahlen': rays(),
  'kabel-gewirr': tangle(),
  'kabel-rechner': tower(),
  'kabel-studentin': student(),
  'kabel-stecker': plugging(),
  'kabel-vorn': front(),
});
