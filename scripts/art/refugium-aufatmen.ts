/** Panel `aufatmen`: it runs, the papers find their places, everybody breathes out. */
import { trees } from './lake.ts';
import { fist, limb } from './limbs.ts';
import { binders, box, mug, pile, screen, sheet } from './office.ts';
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

const WHITE = '#ffffff';
const WOOD = '#d9b37a';
const DESK = 692;

function room(): string {
  const wall = box(-130, -130, 1260, 1050);
  const panes = flat(box(420, 60, 420, 380), SKY) + trees(420, 850, 420, 56, [TEAL, WHITE, TEAL, YELLOW], 1.1);
  return drawing(
    flat(wall, PAPER) +
      tone('wand', box(-130, 560, 1260, 360), YELLOW, 3, 16, [0, 0]) +
      `<clipPath id="fenster"><path d="M420 60H840V440H420Z"/></clipPath><g clip-path="url(#fenster)">${panes}</g>` +
      ink(box(416, 56, 428, 388), 9, true) +
      ink(
        [
          [630, 60],
          [632, 440],
        ],
        8,
      ) +
      shape(box(396, 440, 468, 18), WHITE, 5) +
      binders(886, 250, 280, [TEAL, WHITE, YELLOW, WHITE, CORAL, WHITE], true, 2) +
      binders(886, 420, 280, [WHITE, TEAL, WHITE, YELLOW], true, 4) +
      flat(box(-130, 916, 1260, 220), WOOD) +
      ink(
        [
          [-130, 917],
          [500, 914],
          [1130, 918],
        ],
        5,
      ),
  );
}

const ROWS = [330, 436, 542, 648] as const;
const COLUMNS = [44, 134] as const;

/** Pigeonholes: every letter has one now. */
function shelf(): string {
  const letters: [number, number, string][] = [
    [44, 330, WHITE],
    [134, 330, YELLOW],
    [44, 436, SKY],
    [44, 542, WHITE],
    [134, 648, CORAL],
    [44, 648, WHITE],
  ];
  return drawing(
    shape(box(30, 310, 212, 600), WOOD, 6) +
      ROWS.flatMap((y) => COLUMNS.map((x) => shape(box(x, y, 84, 92), INK, 4))).join('') +
      letters
        .map(
          ([x, y, color]) =>
            shape(box(x + 8, y + 52, 68, 12), WHITE, 3.4) +
            shape(box(x + 10, y + 64, 66, 13), color, 3.4) +
            shape(box(x + 7, y + 77, 70, 13), WHITE, 3.4),
        )
        .join('') +
      shape(box(44, 760, 174, 130), WOOD, 4.4) +
      ink(
        [
          [112, 800],
          [150, 800],
        ],
        7,
      ),
  );
}

const letter = (color: string): string =>
  drawing(
    placed(
      shape(box(-46, -30, 92, 60), color, 4.6) +
        ink(
          [
            [-44, -28],
            [0, 6],
            [44, -28],
          ],
          4,
        ),
      196,
      486,
      1,
      -8,
    ),
  );

function chair(): string {
  return drawing(
    shape(
      [
        [540, 470],
        [640, 452],
        [738, 470],
        [752, 600],
        [744, 760],
        [536, 760],
        [528, 600],
      ],
      INK,
      6,
    ) +
      ink(
        [
          [560, 500],
          [556, 620],
        ],
        4,
        false,
        '#5b6166',
      ),
  );
}

/** She leans back, both hands behind the head. */
function resting(): string {
  const { skin, top, under = WHITE } = PROFESSIONAL;
  const torso: Dot[] = [
    [606, 520],
    [548, 542],
    [526, 590],
    [534, 690],
    [540, 770, 1],
    [742, 770, 1],
    [748, 690],
    [754, 590],
    [730, 540],
    [676, 520],
    [640, 532],
  ];
  return drawing(
    // Forearms go behind the head.
    limb(
      [
        [552, 580],
        [478, 478],
        [590, 428],
      ],
      [60, 58, 46],
      top,
      5.2,
    ) +
      limb(
        [
          [728, 578],
          [806, 474],
          [690, 424],
        ],
        [60, 58, 46],
        top,
        5.2,
      ) +
      shape(torso, top, 5.4) +
      flat(
        [
          [612, 530],
          [640, 542],
          [670, 528],
          [690, 600],
          [682, 768],
          [606, 768],
          [600, 600],
        ],
        under,
      ) +
      shape(
        [
          [608, 528],
          [608, 484],
          [672, 484],
          [674, 526],
          [640, 552],
        ],
        skin,
        5,
      ) +
      ink(
        [
          [606, 530],
          [596, 620],
          [606, 766],
        ],
        4.6,
      ) +
      ink(
        [
          [676, 528],
          [692, 610],
          [682, 766],
        ],
        4.6,
      ) +
      // The badge.
      ink(
        [
          [614, 540],
          [642, 640],
          [666, 538],
        ],
        7,
        false,
        TEAL,
      ) +
      shape(box(622, 640, 40, 48), WHITE, 4.2) +
      ink(
        [
          [630, 668],
          [652, 668],
        ],
        3.4,
      ),
  );
}

function desk(): string {
  return drawing(
    flat(box(470, DESK + 30, 700, 200), TEAL) +
      tone('unten', box(470, DESK + 30, 700, 70), INK, 2.6, 13, [0, 0]) +
      shape(box(470, DESK + 28, 24, 270), WHITE, 5) +
      shape(box(944, DESK + 28, 24, 270), WHITE, 5) +
      shape(box(446, DESK, 720, 34), WOOD, 6) +
      ink(
        [
          [500, DESK + 17],
          [640, DESK + 18],
        ],
        3,
        false,
        '#a77f47',
      ) +
      screen(930, DESK + 2, true, 0.62),
  );
}

const coffee = (): string => drawing(mug(736, DESK + 2, CORAL, 1.05));

function steam(): string {
  const wisp = (x: number): string =>
    ink(
      [
        [x, 626],
        [x - 12, 606],
        [x + 8, 586],
        [x - 6, 562],
      ],
      5,
    );
  return drawing(wisp(726) + wisp(748));
}

const sorted = (): string => drawing(pile(536, DESK + 2, 116, 78, true, 1));

const flying = (n: number): string =>
  drawing(
    [
      sheet(520, 560, 14, 0.9),
      sheet(560, 470, -22, 0.9, SKY),
      sheet(470, 420, 30, 0.9, YELLOW),
      sheet(860, 330, -14, 0.9),
    ][n] ?? '',
  );

/** Under the desk, where nobody looks: the one who mended it. */
function student(): string {
  const { skin, top } = STUDENT;
  return drawing(
    shape(
      [
        [756, 934],
        [708, 950],
        [686, 1010],
        [680, 1130, 1],
        [896, 1130, 1],
        [892, 1010],
        [872, 952],
        [824, 934],
        [790, 944],
      ],
      top,
      5.2,
    ) +
      shape(
        [
          [764, 944],
          [764, 908],
          [818, 908],
          [820, 942],
          [792, 960],
        ],
        skin,
        4.6,
      ),
  );
}

/** Her arm comes up over the desk's edge for a biscuit. */
function reaching(): string {
  const { skin, top } = STUDENT;
  return drawing(
    limb(
      [
        [866, 990],
        [900, 880],
        [836, 756],
      ],
      [58, 52, 42],
      top,
      5,
    ) +
      placed(
        shape(oval(0, 0, 26, 24), YELLOW, 4.6) +
          [-9, 4, 12].map((x, i) => shape(oval(x, -8 + i * 8, 3, 3), INK, 2)).join(''),
        826,
        660,
        1,
      ) +
      fist(832, 712, skin, -100, 1.25),
  );
}

export const aufatmen = (): Record<string, string> => ({
  'aufatmen-raum': room(),
  'aufatmen-regal': shelf(),
  'aufatmen-brief': letter(WHITE),
  'aufatmen-brief-gelb': letter(YELLOW),
  'aufatmen-stuhl': chair(),
  'aufatmen-hauptamtliche': resting(),
  'aufatmen-tisch': desk(),
  'aufatmen-tasse': coffee(),
  'aufatmen-dampf': steam(),
  'aufatmen-stapel': sorted(),
  'aufatmen-blatt-1': flying(0),
  'aufatmen-blatt-2': flying(1),
  'aufatmen-blatt-3': flying(2),
  'aufatmen-studentin': student(),
  'aufatmen-arm': reaching(),
});
