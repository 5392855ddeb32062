import { kitHead } from './kit-head.ts';
import { cloud, house, trees, water } from './lake.ts';
import { tube } from './limbs.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, PAPER, placed, SKY, shape, TEAL, tone } from './pen.ts';
import { NEWCOMER, PROFESSIONAL, STUDENT, VOLUNTEER } from './people.ts';
import { arm, FAR_SHOULDER, NEAR_SHOULDER, pinch, type Stander, stander } from './stander.ts';

/** Lower ends of the necks in the front row, and where each hand holds the line. */
export const FRONT = {
  volunteer: { neck: [288, 622], hand: [252, 452] },
  professional: { neck: [404, 628], hand: [450, 474] },
  newcomer: { neck: [524, 618], hand: [482, 462] },
  student: { neck: [734, 624], hand: [690, 456] },
} as const;

/** Where the marker first touches the paper. */
const DOT: Dot = [232, 468];

function sky(): string {
  return drawing(
    cloud(108, 318, 1.05, '#ffffff') +
      cloud(936, 110, 1, '#ffffff') +
      tone(
        'licht',
        [
          [-120, -120, 1],
          [330, -120, 1],
          [200, 90],
          [60, 190],
          [-120, 250, 1],
        ],
        '#ffffff',
        3.2,
        16,
        [0, 0],
      ) +
      tone(
        'schein',
        [
          [1120, 260, 1],
          [960, 330],
          [880, 420],
          [700, 500],
          [640, 560, 1],
          [1120, 560, 1],
        ],
        CORAL,
        2.4,
        16,
        [0, 0],
      ),
  );
}

/** The kite and its string, which ends among the crowd. */
function kite(): string {
  const sail: Dot[] = [
    [868, 232, 1],
    [926, 268, 1],
    [902, 346, 1],
    [838, 300, 1],
  ];
  return drawing(
    ink(
      [
        [902, 346],
        [894, 400],
        [930, 470],
        [936, 560],
      ],
      3,
    ) +
      flat(sail, CORAL, [3, -3]) +
      flat(
        [
          [868, 232, 1],
          [926, 268, 1],
          [838, 300, 1],
        ],
        '#ffffff',
        [3, -3],
      ) +
      ink(sail, 5, true) +
      ink(
        [
          [868, 232],
          [902, 346],
        ],
        3.6,
      ) +
      ink(
        [
          [926, 268],
          [838, 300],
        ],
        3.6,
      ) +
      [
        [893, 372],
        [902, 408],
        [922, 446],
      ]
        .map(([x, y]) =>
          shape(
            [
              [x! - 14, y! - 8, 1],
              [x! + 14, y! + 8, 1],
              [x! + 14, y! - 9, 1],
              [x! - 13, y! + 9, 1],
            ],
            TEAL,
            3.4,
          ),
        )
        .join(''),
  );
}

function shore(): string {
  const hotel: Dot[] = [
    [560, 546, 1],
    [560, 480, 1],
    [690, 478, 1],
    [692, 546, 1],
  ];
  const panes = [576, 604, 632, 660]
    .map((x) =>
      flat(
        [
          [x, 496, 1],
          [x + 16, 496, 1],
          [x + 16, 516, 1],
          [x, 516, 1],
        ],
        INK,
      ),
    )
    .join('');
  return drawing(
    trees(-110, 330, 546, 7, [TEAL, SKY, TEAL, '#ffffff'], 0.9) +
      house(338, 546, 62, 42, TEAL) +
      trees(424, 560, 546, 12, [SKY, TEAL], 0.8) +
      shape(hotel, '#ffffff', 4.4) +
      shape(
        [
          [548, 482, 1],
          [572, 456, 1],
          [680, 455, 1],
          [704, 480, 1],
        ],
        TEAL,
        4.4,
        [3, -2],
      ) +
      panes +
      trees(704, 1120, 546, 23, [TEAL, '#ffffff', SKY], 0.9),
  );
}

/** The hand that draws: marker, fingers, a long sleeve that reaches in from the right. The nib is at 0,0. */
function penHand(skin: string, sleeve: string): string {
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

interface Extra {
  readonly hair: string;
  readonly face: string;
  readonly at: readonly [number, number];
  readonly body: Stander;
  readonly mirror?: boolean;
  readonly more?: object;
  readonly hairColor?: string;
}

const SMALL = 0.82;

function extra({ hair, face, at: [x, y], body, mirror = false, more = {}, hairColor = INK }: Extra): string {
  const colors = { skin: body.skin, top: body.top, hair: hairColor, headscarf: body.top };
  const raised =
    (body.near ? arm(NEAR_SHOULDER, body.near, body.top, -1) + pinch(body.near[0], body.near[1], body.skin) : '') +
    (body.far ? arm(FAR_SHOULDER, body.far, body.top, 1) + pinch(body.far[0], body.far[1], body.skin, 0, 1, true) : '');
  return (
    placed(stander({ ...body, standing: false }), x, y, SMALL, 0, mirror) +
    kitHead({ hair, colors, ...more }, face, [x, y + 2], 96 * SMALL, { mirror, tilt: mirror ? 9 : -9 }) +
    placed(raised, x, y, SMALL, 0, mirror)
  );
}

const wear = (skin: string, top: string, coat: Stander['coat']): Stander => ({
  skin,
  top,
  legs: INK,
  shoes: INK,
  coat,
});

const BACK_LEFT: readonly Extra[] = [
  {
    hair: 'ShortFour',
    face: 'Smile',
    at: [24, 628],
    body: { ...wear('#e8b58d', '#ffffff', 'hoodie') },
    hairColor: '#ffffff',
    more: { beard: 'MustacheFive' },
  },
  { hair: 'LongAfro', face: 'SmileTeeth', at: [132, 606], body: wear('#7a4b2b', SKY, 'dress') },
  { hair: 'Bangs', face: 'Awe', at: [346, 596], body: wear('#f1cfb1', '#ffffff', 'dress'), hairColor: '#f2694b' },
];
const BACK_RIGHT: readonly Extra[] = [
  { hair: 'Bun', face: 'SmileTeeth', at: [606, 594], body: wear('#c68a5e', '#ffffff', 'dress'), mirror: true },
  {
    hair: 'GrayShort',
    face: 'Calm',
    at: [838, 596],
    body: wear('#f1cfb1', CORAL, 'hoodie'),
    mirror: true,
    hairColor: '#ffffff',
  },
  { hair: 'Hijab', face: 'Smile', at: [906, 622], body: wear('#e8b58d', SKY, 'dress'), mirror: true },
  { hair: 'Pomp', face: 'BigSmile', at: [984, 612], body: wear('#a56a43', '#ffffff', 'hoodie'), mirror: true },
];

/** A body of the front row and, apart, the arm that rises to the line. */
function front(
  look: Stander,
  { neck, hand }: { readonly neck: readonly [number, number]; readonly hand: readonly [number, number] },
): [string, string] {
  const reach: Dot = [hand[0] - neck[0], hand[1] - neck[1]];
  const isNear = reach[0] < 0;
  const body = stander({ ...look, ...(isNear ? { near: reach } : { far: reach }) });
  const raised =
    arm(isNear ? NEAR_SHOULDER : FAR_SHOULDER, reach, look.top, isNear ? -1 : 1) +
    pinch(reach[0], reach[1], look.skin, 0, 1, !isNear);
  return [drawing(placed(body, neck[0], neck[1])), drawing(placed(raised, neck[0], neck[1]))];
}

/** All drawings of the cover by file name. */
export function drawTitelbild(): Readonly<Record<string, string>> {
  const [v, vArm] = front(VOLUNTEER, FRONT.volunteer);
  const [p, pArm] = front(PROFESSIONAL, FRONT.professional);
  const [n, nArm] = front(NEWCOMER, FRONT.newcomer);
  const [s, sArm] = front(STUDENT, FRONT.student);
  const ground: Dot[] = [
    [-130, 872],
    [180, 860],
    [430, 868],
    [700, 858],
    [1130, 870, 1],
    [1130, 1130, 1],
    [-130, 1130, 1],
  ];
  return {
    'titelbild-himmel': sky(),
    'titelbild-drachen': kite(),
    'titelbild-gegenueber': shore(),
    'titelbild-see': drawing(water('welle', 544, 900, 77)),
    'titelbild-ufer': drawing(flat(ground, PAPER) + tone('kies', ground, INK, 1.8, 19) + ink(ground.slice(0, 5), 6)),
    'titelbild-stift': drawing(placed(penHand('#c68a5e', '#ffffff'), DOT[0], DOT[1], 1, 9), '0 200 1600 700'),
    'titelbild-menge-links': drawing(BACK_LEFT.map(extra).join('')),
    'titelbild-menge-rechts': drawing(BACK_RIGHT.map(extra).join('')),
    'titelbild-ehrenamtliche': v,
    'titelbild-ehrenamtliche-arm': vArm,
    'titelbild-hauptamtliche': p,
    'titelbild-hauptamtliche-arm': pArm,
    'titelbild-neue': n,
    'titelbild-neue-arm': nArm,
    'titelbild-studentin': s,
    'titelbild-studentin-arm': sArm,
  };
}
