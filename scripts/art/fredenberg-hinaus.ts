import { createRoomPen } from './haus-plan.ts';
import { fist } from './limbs.ts';
import { CORAL, type Dot, drawing, INK, PAPER, type Pen, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';
import { placed } from './pen.ts';
import { NAVY, NEWCOMER } from './people.ts';
import { arm, FAR_SHOULDER, NEAR_SHOULDER, type Stander, stander } from './stander.ts';

const WOOD = '#d9b37a';
const VIEW = [-120, -120, 1240, 1240] as const;
const MID: Pen = { once: true, width: 4, wobble: 1.4, off: [0, 0] };
const LINE: Pen = { width: 5.5, wobble: 1.8, off: [1.5, 1.5] };

export const GUEST: Stander = { skin: '#b97f56', top: SKY, legs: INK, shoes: INK, coat: 'hoodie' };
/** Neck's lower ends, and where the two hands meet. */
export const NECKS = { newcomer: [338, 392], guest: [676, 386] } as const;
export const CLASP: Dot = [508, 606];
const SIZE = 1.42;

function garden(): string {
  const p = createRoomPen(71);
  const cloud = (x: number, y: number, s: number): string =>
    p.shape(
      [
        [-90, 18],
        [-96, -8],
        [-62, -24],
        [-40, -52],
        [2, -56],
        [28, -34],
        [62, -40],
        [92, -14],
        [86, 16],
        [0, 24],
      ].map(([a, b]) => [x + a! * s, y + b! * s] as const),
      WHITE,
      { ...MID, corners: false },
    );
  let block = p.box(560, 210, 330, 560, PAPER, LINE);
  for (let y = 240; y < 680; y += 96)
    for (let x = 590; x < 860; x += 96)
      block +=
        p.box(x, y, 56, 56, p.random() < 0.3 ? YELLOW : SKY, MID) +
        p.box(x - 5, y + 34, 66, 24, [TEAL, CORAL, WHITE][Math.floor(p.random() * 3)]!, MID);
  const tree =
    p.shape(
      [
        [900, 850],
        [908, 540],
        [928, 540],
        [938, 850],
      ],
      WOOD,
      MID,
    ) +
    p.shape(
      p.around(918, 470, 120, 140, 8, 9).map(([a, b]) => [p.about(a, 14), p.about(b, 14)] as const),
      TEAL,
      { ...LINE, corners: false },
    );
  return drawing(
    VIEW,
    tone('luft', WHITE, 2.6, 17) + tone('rasen', INK, 1.6, 16),
    p.flat(-120, -120, 1240, 1000, SKY) +
      '<path d="M-120 200h1240v500h-1240z" fill="url(#luft)"/>' +
      cloud(560, 110, 1) +
      cloud(850, 60, 0.7) +
      block +
      tree +
      p.flat(-120, 740, 1240, 160, TEAL) +
      '<path d="M-120 740h1240v120h-1240z" fill="url(#rasen)" opacity=".5"/>' +
      p.line(
        [
          [-120, 740],
          [500, 742],
          [1120, 739],
        ],
        5,
      ) +
      p.flat(-120, 850, 1240, 280, PAPER) +
      p.line(
        [
          [-120, 850],
          [500, 852],
          [1120, 849],
        ],
        5,
      ) +
      [0, 220, 440, 660, 880]
        .map((x) =>
          p.line(
            [
              [x + (500 - x) * 0.15, 854],
              [x, 1120],
            ],
            3,
          ),
        )
        .join(''),
  );
}

/** The other door of the house, open towards the left; warm light behind. */
function house(): string {
  const p = createRoomPen(72);
  const [left, right, top, floor] = [150, 440, 190, 900];
  return drawing(
    VIEW,
    tone('putz', INK, 1.5, 16) + tone('warm', CORAL, 2.4, 15),
    p.flat(left - 10, top - 10, right - left + 20, floor - top + 10, YELLOW) +
      `<path d="M${left} ${top}h${right - left}v300h-${right - left}z" fill="url(#warm)" opacity=".5"/>` +
      p.flat(left, 790, right - left, 110, WOOD) +
      p.line(
        [
          [left, 790],
          [right, 790],
        ],
        4,
      ) +
      `<path d="M-120 -120H520V${floor}H${right}V${top}H${left}V${floor}H-120Z" fill="${CORAL}"/><path d="M-120 -120H520V${floor}H${right}V${top}H${left}V${floor}H-120Z" fill="url(#putz)" opacity=".5"/>` +
      p.line(
        [
          [521, -120],
          [519, 400],
          [520, floor],
        ],
        6,
      ) +
      [
        [20, 120],
        [60, 500],
        [30, 760],
        [460, 300],
        [470, 700],
        [300, 40],
        [440, 90],
      ]
        .map(([x, y]) =>
          p.line(
            [
              [x!, y!],
              [x! + 40, y! + 1],
            ],
            3.4,
          ),
        )
        .join('') +
      p.line(
        [
          [left, floor],
          [left, top],
          [right, top],
          [right, floor],
        ],
        17,
        INK,
        { ...MID, corners: true },
      ) +
      p.line(
        [
          [left, floor],
          [left, top],
          [right, top],
          [right, floor],
        ],
        10,
        WHITE,
        { ...MID, corners: true },
      ) +
      p.shape(
        [
          [left - 46, top - 18],
          [left - 30, top - 66],
          [right + 30, top - 66],
          [right + 46, top - 18],
        ],
        YELLOW,
        LINE,
      ) +
      p.line(
        [
          [-120, floor],
          [left, floor + 1],
        ],
        5,
      ) +
      p.line(
        [
          [right, floor],
          [520, floor + 1],
        ],
        5,
      ) +
      p.shape(
        [
          [left, top + 4],
          [left, floor],
          [left - 96, floor + 30],
          [left - 96, top - 14],
        ],
        TEAL,
        LINE,
      ) +
      p.shape(
        [
          [left - 20, top + 60],
          [left - 20, 480],
          [left - 76, 484],
          [left - 76, top + 50],
        ],
        YELLOW,
        MID,
      ) +
      p.oval(left - 80, 560, 9, 10, YELLOW, MID),
  );
}

const local = ([x, y]: Dot, [nx, ny]: Dot, flip = 1): Dot => [((x - nx) / SIZE) * flip, (y - ny) / SIZE];

function newcomer(): readonly [string, string] {
  const p = createRoomPen(73);
  const hand = local(CLASP, NECKS.newcomer);
  const apron =
    p.shape(
      [
        [-40, 60],
        [34, 60],
        [38, 130],
        [56, 140],
        [58, 236],
        [-62, 238],
        [-62, 142],
        [-46, 132],
      ],
      WHITE,
      { ...MID, corners: false },
    ) +
    p.line(
      [
        [-36, 62],
        [-22, 4],
      ],
      4,
    ) +
    p.line(
      [
        [30, 62],
        [22, 2],
      ],
      4,
    ) +
    p.line(
      [
        [-62, 142],
        [-66, 146],
      ],
      4,
    ) +
    p.box(-34, 164, 62, 38, WHITE, MID) +
    p.line(
      [
        [-3, 164],
        [-3, 202],
      ],
      3,
    ) +
    p.line(
      [
        [-62, 150],
        [0, 156],
        [58, 148],
      ],
      3.4,
    );
  const keys =
    p.oval(42, 168, 9, 9, 'none', MID) +
    p.line(
      [
        [44, 177],
        [46, 204],
        [54, 204],
      ],
      4,
    ) +
    p.line(
      [
        [38, 176],
        [32, 200],
        [26, 198],
      ],
      4,
    );
  const body = stander({ ...NEWCOMER, near: [-60, 120], far: hand }) + apron + keys;
  const farArm =
    arm([40, 50], [hand[0] - 6, hand[1]], NEWCOMER.top, 1, 40) + fist(hand[0] - 6, hand[1], NEWCOMER.skin, 0, 0.95);
  const nearArm = arm(NEAR_SHOULDER, [-36, 176], NEWCOMER.top, 1, 42) + fist(-30, 172, NEWCOMER.skin, 10, 0.9);
  return [
    drawing(VIEW, '', placed(body + nearArm, ...NECKS.newcomer, SIZE)),
    drawing(VIEW, '', placed(farArm, ...NECKS.newcomer, SIZE)),
  ];
}

function guest(): readonly [string, string] {
  const p = createRoomPen(74);
  const hand = local(CLASP, NECKS.guest, -1);
  const suitcase =
    p.box(-112, 226, 104, 130, WOOD, LINE) +
    p.line(
      [
        [-104, 226],
        [-104, 356],
      ],
      4,
    ) +
    p.line(
      [
        [-18, 226],
        [-18, 356],
      ],
      4,
    ) +
    p.line(
      [
        [-78, 226],
        [-76, 208],
        [-46, 208],
        [-44, 226],
      ],
      7,
    ) +
    p.box(-74, 258, 30, 22, CORAL, MID);
  const body =
    stander({ ...GUEST, far: hand, near: [-60, 210] }) +
    suitcase +
    arm(NEAR_SHOULDER, [-60, 222], GUEST.top, 1) +
    fist(-61, 214, GUEST.skin, 90, 0.9);
  const farArm =
    arm([40, 50], [hand[0] - 4, hand[1]], GUEST.top, 1, 40) + fist(hand[0] - 4, hand[1], GUEST.skin, 0, 0.95);
  return [
    drawing(VIEW, '', placed(body, ...NECKS.guest, SIZE, 0, true)),
    drawing(VIEW, '', placed(farArm, ...NECKS.guest, SIZE, 0, true)),
  ];
}

/** All drawings of the way out by file name. */
export function hinaus(): Readonly<Record<string, string>> {
  const [neue, neueArm] = newcomer();
  const [gast, gastArm] = guest();
  return {
    'hinaus-garten': garden(),
    'hinaus-haus': house(),
    'hinaus-neue': neue,
    'hinaus-neue-arm': neueArm,
    'hinaus-gast': gast,
    'hinaus-gast-arm': gastArm,
  };
}
void NAVY;
void FAR_SHOULDER;
