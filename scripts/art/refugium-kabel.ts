/** Panel `kabel`: a dead screen and too much paper above the desk; below it somebody finds the one cable. */
import { fist, limb, shoe } from './limbs.ts';
import { binders, box, cable, pile, screen, screwdriver, sheet } from './office.ts';
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
import { COLLEAGUE, PROFESSIONAL, STUDENT } from './people.ts';

const WHITE = '#ffffff';
const WOOD = '#d9b37a';
/** Upper and lower edge of the desk's board. */
const DESK = { top: 474, bottom: 512 } as const;

function room(): string {
  const wall = box(-130, -130, 1260, 700);
  return drawing(
    flat(wall, SKY) +
      tone('wand', box(-130, -130, 1260, 330), TEAL, 2.4, 17, [0, 0]) +
      binders(-110, 150, 330, [TEAL, WHITE, PAPER, CORAL, WHITE, YELLOW], false, 1) +
      binders(700, 136, 420, [WHITE, TEAL, PAPER, YELLOW, WHITE, CORAL], false, 3) +
      // A plant that nobody has watered.
      shape(
        [
          [948, 474, 1],
          [938, 404, 1],
          [1010, 404, 1],
          [1000, 474, 1],
        ],
        CORAL,
        5,
      ) +
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
      ink(
        [
          [-130, 902],
          [500, 899],
          [1130, 903],
        ],
        5,
      ),
  );
}

function desk(): string {
  return drawing(
    [72, 914]
      .map((x) => shape(box(x, DESK.bottom - 8, 26, 440), WHITE, 5) + shape(box(x - 16, 928, 58, 20), INK, 4))
      .join('') +
      shape(box(-140, DESK.top, 1280, DESK.bottom - DESK.top), WOOD, 6) +
      [
        [-60, 180],
        [260, 420],
        [560, 840],
        [900, 1080],
      ]
        .map(([a, b], i) =>
          ink(
            [
              [a!, 490 + (i % 2) * 8],
              [b!, 492 + (i % 2) * 8],
            ],
            3,
            false,
            '#a77f47',
          ),
        )
        .join(''),
  );
}

/** Someone behind a stack that reaches the chin: sleeves around it, fists below it. */
function carrier(): string {
  const { skin, top } = COLLEAGUE;
  return drawing(
    shape(
      [
        [150, 322],
        [112, 350],
        [92, 480, 1],
        [330, 480, 1],
        [314, 350],
        [272, 322],
      ],
      top,
      5,
    ) +
      pile(214, 470, 142, 128, false, 3) +
      limb(
        [
          [126, 352],
          [96, 430],
          [152, 452],
        ],
        [54, 50, 40],
        top,
      ) +
      limb(
        [
          [300, 352],
          [330, 430],
          [276, 452],
        ],
        [54, 50, 40],
        top,
      ) +
      fist(164, 452, skin, 8, 1) +
      fist(266, 452, skin, -8, 1, true),
  );
}

/** Her arm that knocks on the screen; it turns around the shoulder. */
function knocking(): string {
  return drawing(
    limb(
      [
        [520, 400],
        [580, 440],
        [628, 372],
      ],
      [60, 56, 44],
      PROFESSIONAL.top,
      5,
    ) + fist(642, 342, PROFESSIONAL.skin, -50, 1.15),
  );
}

function papers(): string {
  return drawing(
    pile(368, 476, 96, 92, false, 5) +
      pile(840, 476, 104, 70, false, 2) +
      sheet(540, 462, 82, 0.7) +
      sheet(900, 500, 74, 0.8, SKY),
  );
}

/** Cables that are not the one. */
function tangle(): string {
  const ways: [Dot[], string, number][] = [
    [
      [
        [-30, 860],
        [80, 900],
        [180, 860],
        [150, 780],
        [80, 800],
        [110, 900],
        [240, 950],
        [420, 930],
      ],
      INK,
      9,
    ],
    [
      [
        [120, 512],
        [126, 640],
        [170, 760],
        [110, 860],
        [190, 930],
        [330, 900],
      ],
      WHITE,
      9,
    ],
    [
      [
        [-30, 960],
        [120, 930],
        [230, 980],
        [160, 1010],
        [90, 960],
        [220, 900],
        [360, 980],
        [560, 950],
        [720, 940],
      ],
      YELLOW,
      10,
    ],
    [
      [
        [860, 512],
        [880, 660],
        [850, 800],
        [900, 930],
        [1030, 900],
      ],
      INK,
      9,
    ],
    [
      [
        [690, 960],
        [800, 985],
        [900, 950],
        [960, 990],
        [1040, 960],
      ],
      WHITE,
      9,
    ],
  ];
  return drawing(ways.map(([points, color, width]) => cable(points, color, width)).join(''));
}

/** The computer's case, open at the side; its socket looks left. */
function tower(): string {
  return drawing(
    shape(box(700, 618, 170, 330), WHITE, 6) +
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
      ink(
        [
          [806, 878],
          [842, 878],
        ],
        5,
      ) +
      shape(box(684, 706, 26, 62), SKY, 5) +
      shape(box(716, 944, 30, 18), INK, 3) +
      shape(box(826, 944, 30, 18), INK, 3),
  );
}

/** She sits cross-legged on the floor. */
function student(): string {
  const { skin, top, legs, shoes } = STUDENT;
  return drawing(
    limb(
      [
        [440, 905],
        [566, 900],
        [470, 962],
      ],
      [92, 84, 62],
      legs,
      5.4,
    ) +
      shoe(372, 984, shoes, -6, 1.3) +
      shape(
        [
          [352, 722],
          [304, 738],
          [270, 790],
          [276, 880],
          [268, 944, 1],
          [384, 958],
          [488, 944, 1],
          [484, 860],
          [492, 790],
          [466, 742],
          [424, 720],
          [388, 732],
        ],
        top,
        5.6,
      ) +
      shape(
        [
          [356, 736],
          [356, 690],
          [420, 690],
          [422, 734],
          [390, 754],
        ],
        skin,
        5,
      ) +
      ink(
        [
          [334, 734],
          [388, 778],
          [446, 730],
        ],
        4.4,
      ) +
      ink(
        [
          [374, 774],
          [370, 822],
        ],
        4,
      ) +
      ink(
        [
          [404, 772],
          [408, 818],
        ],
        4,
      ) +
      limb(
        [
          [320, 930],
          [222, 912],
          [372, 974],
        ],
        [96, 88, 62],
        legs,
        5.4,
      ) +
      shoe(404, 996, shoes, 4, 1.3, true) +
      // The near hand rests on the knee with the screwdriver.
      screwdriver(286, 884, -64, 1.05) +
      limb(
        [
          [304, 776],
          [236, 852],
          [270, 896],
        ],
        [62, 58, 46],
        top,
        5.4,
      ) +
      fist(290, 890, skin, -14, 1.3),
  );
}

/** Her other arm with the plug, drawn where it sits in the socket. */
function plugging(): string {
  const { skin, top } = STUDENT;
  const plug =
    shape(box(636, 716, 36, 42), INK, 4) +
    ink(
      [
        [672, 726],
        [690, 726],
      ],
      7,
      false,
      '#9aa3a8',
    ) +
    ink(
      [
        [672, 748],
        [690, 748],
      ],
      7,
      false,
      '#9aa3a8',
    );
  return drawing(
    plug +
      limb(
        [
          [462, 778],
          [520, 836],
          [590, 754],
        ],
        [64, 60, 46],
        top,
        5.4,
      ) +
      fist(622, 740, skin, -12, 1.35),
  );
}

/** Loops before everything: cable on the floor close by. */
function front(): string {
  return drawing(
    cable(
      [
        [-60, 1040],
        [60, 990],
        [170, 1010],
        [210, 1060],
        [120, 1080],
        [100, 1010],
        [300, 1000],
        [520, 1040],
        [620, 1000],
        [760, 1010],
        [840, 1050],
        [1060, 1020],
      ],
      INK,
      12,
    ),
  );
}

/** What goes round when it runs again. */
const rays = (): string =>
  drawing(
    [-70, -40, -12, 16, 44, 72]
      .map((turn) =>
        placed(
          ink(
            [
              [0, -206],
              [2, -250],
            ],
            9,
            false,
            YELLOW,
          ),
          748,
          360,
          1,
          turn,
        ),
      )
      .join(''),
  );

export const kabel = (): Record<string, string> => ({
  'kabel-raum': room(),
  'kabel-unten': below(),
  'kabel-tisch': desk(),
  'kabel-stapel': carrier(),
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
