import { createRoomPen, FINE, THIN } from './haus-plan.ts';
import { kitPerson, look } from './kit-person.ts';
import { CORAL, type Dot, drawing, INK, PAPER, type Pen, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';

const WOOD = '#d9b37a';
const VIEW = [-120, -120, 1240, 1240] as const;
const MID: Pen = { once: true, width: 4, wobble: 1.4, off: [0, 0] };
const LINE: Pen = { width: 5.5, wobble: 1.8, off: [1.5, 1.5] };

/** The doorway in the facade. */
export const DOOR = { left: 600, right: 850, top: 290, floor: 900 } as const;

/** Blocks of flats with balconies that people live on, trees, lawn and street. */
function street(): string {
  const p = createRoomPen(61);
  const balcony = (x: number, y: number, fill: string): string => {
    let all =
      p.box(x, y, 62, 58, SKY, MID) +
      p.line(
        [
          [x + 31, y],
          [x + 31, y + 58],
        ],
        2.4,
      );
    const kind = Math.floor(p.random() * 5);
    if (kind === 0)
      all +=
        p.line(
          [
            [x + 2, y + 14],
            [x + 60, y + 16],
          ],
          2,
        ) +
        p.box(x + 8, y + 15, 12, 18, CORAL, THIN) +
        p.box(x + 26, y + 16, 14, 14, YELLOW, THIN) +
        p.box(x + 45, y + 16, 10, 20, WHITE, THIN);
    if (kind === 1)
      all += [10, 26, 44].map((dx) => p.oval(x + dx, y + 28, 9, 9, [CORAL, YELLOW, TEAL][dx % 3]!, THIN)).join('');
    if (kind === 2)
      all +=
        p.oval(x + 44, y + 20, 13, 13, WHITE, THIN) +
        p.line(
          [
            [x + 44, y + 20],
            [x + 54, y + 12],
          ],
          2.4,
        );
    return (
      all +
      p.box(x - 6, y + 34, 74, 28, fill, MID) +
      [8, 22, 36, 50]
        .map((dx) =>
          p.line(
            [
              [x + dx, y + 38],
              [x + dx, y + 58],
            ],
            2,
          ),
        )
        .join('')
    );
  };
  const block = (x: number, y: number, columns: number, wall: string, fill: string): string => {
    const width = columns * 104 + 30;
    let all = p.box(x, y, width, 860 - y, wall, LINE);
    for (let row = 0; y + 40 + row * 104 < 700; row += 1)
      for (let i = 0; i < columns; i += 1) all += balcony(x + 32 + i * 104, y + 30 + row * 104, fill);
    return all;
  };
  const tree = (x: number, y: number, size: number, fill: string): string =>
    p.shape(
      [
        [x - 12 * size, 850],
        [x - 8 * size, y],
        [x + 9 * size, y],
        [x + 14 * size, 850],
      ],
      WOOD,
      MID,
    ) +
    p.shape(
      p.around(x, y - 40 * size, 84 * size, 92 * size, 8, 9).map(([a, b]) => [p.about(a, 12), p.about(b, 12)] as const),
      fill,
      { ...LINE, corners: false },
    ) +
    [
      [-30, -50],
      [12, -90],
      [26, -30],
      [-20, 0],
    ]
      .map(([a, b]) =>
        p.line(
          [
            [x + (a! - 12) * size, y + b! * size],
            [x + a! * size, y + (b! - 12) * size],
            [x + (a! + 12) * size, y + b! * size],
          ],
          3,
        ),
      )
      .join('');
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
  return drawing(
    VIEW,
    tone('luft', WHITE, 2.6, 17) + tone('rasen', INK, 1.6, 16),
    p.flat(-120, -120, 1240, 1000, SKY) +
      '<path d="M-120 240h1240v500h-1240z" fill="url(#luft)"/>' +
      cloud(90, 90, 0.9) +
      cloud(430, 40, 0.8) +
      cloud(330, 190, 0.55) +
      block(-110, 330, 2, PAPER, TEAL) +
      block(160, 420, 3, WHITE, CORAL) +
      block(480, 250, 2, PAPER, YELLOW) +
      p.flat(-120, 770, 1240, 130, TEAL) +
      '<path d="M-120 770h1240v100h-1240z" fill="url(#rasen)" opacity=".5"/>' +
      p.line(
        [
          [-120, 770],
          [300, 772],
          [700, 768],
          [1120, 771],
        ],
        5,
      ) +
      tree(70, 640, 1, TEAL) +
      tree(440, 640, 0.9, YELLOW),
  );
}

/** Pavement in front of the house, up to the reader. */
function pavement(): string {
  const p = createRoomPen(62);
  const slabs = [-60, 140, 340, 540, 740, 940]
    .map((x) =>
      p.line(
        [
          [x + (500 - x) * 0.12, 872],
          [x, 1120],
        ],
        3,
      ),
    )
    .join('');
  return drawing(
    VIEW,
    tone('weg', INK, 1.7, 17),
    p.flat(-120, 862, 1240, 260, PAPER) +
      '<path d="M-120 900h1240v220h-1240z" fill="url(#weg)" opacity=".45"/>' +
      slabs +
      p.line(
        [
          [-120, 950],
          [400, 953],
          [1120, 948],
        ],
        3,
      ) +
      p.line(
        [
          [-120, 862],
          [500, 864],
          [1120, 861],
        ],
        5,
      ) +
      p.line(
        [
          [-120, 874],
          [500, 877],
          [1120, 874],
        ],
        3,
      ),
  );
}

/** The hall behind the door: warm, coats, a lamp, two who wait. */
function hall(): string {
  const p = createRoomPen(63);
  const { left, right, top, floor } = DOOR;
  const coats = [
    [left + 28, CORAL],
    [left + 62, TEAL],
    [left + 96, WHITE],
  ] as const;
  return drawing(
    VIEW,
    tone('warm', CORAL, 2.4, 15),
    p.flat(left - 20, top - 20, right - left + 40, floor - top + 20, YELLOW) +
      `<path d="M${left - 20} ${top}h300v320h-300z" fill="url(#warm)" opacity=".45"/>` +
      p.flat(left - 20, 800, right - left + 40, 110, WOOD) +
      p.line(
        [
          [left - 20, 800],
          [right + 20, 800],
        ],
        4,
      ) +
      p.line(
        [
          [left, 402],
          [left + 130, 402],
        ],
        6,
      ) +
      coats
        .map(([x, fill]) =>
          p.shape(
            [
              [x - 4, 404],
              [x + 8, 404],
              [x + 22, 440],
              [x + 18, 540],
              [x - 14, 540],
              [x - 18, 440],
            ],
            fill,
            MID,
          ),
        )
        .join('') +
      p.line(
        [
          [725, top - 20],
          [725, 318],
        ],
        4,
      ) +
      p.shape(
        [
          [690, 350],
          [706, 318],
          [744, 318],
          [760, 350],
        ],
        CORAL,
        LINE,
      ) +
      p.oval(725, 354, 16, 10, WHITE, MID) +
      p.box(770, 400, 58, 72, WHITE, MID) +
      p.shape(
        [
          [776, 466],
          [790, 430],
          [804, 448],
          [818, 420],
          [822, 466],
        ],
        TEAL,
        THIN,
      ),
  );
}

/** The front of the house, with a hole where the door is. */
function facade(): string {
  const p = createRoomPen(64);
  const { left, right, top, floor } = DOOR;
  const wall = `<path d="M500 -120H1120V${floor}H${right}V${top}H${left}V${floor}H500Z" fill="${CORAL}"/><path d="M500 -120H1120V${floor}H${right}V${top}H${left}V${floor}H500Z" fill="url(#putz)" opacity=".5"/>`;
  const bricks = [
    [530, 60],
    [560, 760],
    [520, 560],
    [930, 90],
    [900, 640],
    [960, 820],
    [540, 860],
    [880, 250],
    [1040, 560],
    [760, 30],
  ]
    .map(
      ([x, y]) =>
        p.line(
          [
            [x!, y!],
            [x! + 44, y! + 1],
          ],
          3.4,
        ) +
        p.line(
          [
            [x! + 20, y! + 18],
            [x! + 62, y! + 18],
          ],
          3.4,
        ),
    )
    .join('');
  const window = (x: number, y: number): string =>
    p.box(x, y, 150, 170, WHITE, LINE) +
    p.box(x + 14, y + 14, 122, 142, YELLOW, MID) +
    p.line(
      [
        [x + 75, y + 14],
        [x + 75, y + 156],
      ],
      4,
    ) +
    p.line(
      [
        [x + 14, y + 80],
        [x + 136, y + 80],
      ],
      4,
    ) +
    p.box(x - 12, y + 164, 174, 18, WHITE, MID);
  const canopy = p.shape(
    [
      [left - 50, top - 16],
      [left - 34, top - 60],
      [right + 34, top - 60],
      [right + 50, top - 16],
    ],
    TEAL,
    LINE,
  );
  const frame =
    p.line(
      [
        [left, floor],
        [left, top],
        [right, top],
        [right, floor],
      ],
      16,
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
      9,
      WHITE,
      { ...MID, corners: true },
    );
  // A house with an open hand for a roof would be too clever: a cup and steam say what there is inside.
  const sign =
    p.box(512, 330, 66, 78, WHITE, LINE) +
    p.shape(
      [
        [526, 364],
        [562, 364],
        [558, 390],
        [530, 390],
      ],
      TEAL,
      THIN,
    ) +
    p.line(
      [
        [562, 368],
        [571, 374],
        [560, 384],
      ],
      3.4,
    ) +
    p.line(
      [
        [538, 356],
        [541, 349],
        [537, 342],
      ],
      3,
    ) +
    p.line(
      [
        [551, 356],
        [554, 349],
        [550, 342],
      ],
      3,
    );
  const pot =
    p.shape(
      [
        [520, 900],
        [512, 838],
        [576, 838],
        [568, 900],
      ],
      TEAL,
      LINE,
    ) +
    [
      [528, 800],
      [545, 784],
      [562, 802],
    ]
      .map(
        ([x, y], i) =>
          p.line(
            [
              [545, 838],
              [x!, y! + 6],
            ],
            3.4,
          ) +
          p.oval(x!, y!, 15, 15, [YELLOW, WHITE, YELLOW][i]!, MID) +
          p.oval(x!, y!, 5, 5, INK, THIN),
      )
      .join('');
  return drawing(
    VIEW,
    tone('putz', INK, 1.5, 16),
    wall +
      p.line(
        [
          [500, -120],
          [501, 400],
          [499, floor],
        ],
        6,
      ) +
      bricks +
      window(560, -30) +
      window(800, -30) +
      window(920, 380) +
      canopy +
      frame +
      sign +
      pot +
      p.line(
        [
          [500, floor],
          [left, floor + 1],
        ],
        5,
      ) +
      p.line(
        [
          [right, floor],
          [1120, floor + 1],
        ],
        5,
      ),
  );
}

/** The door's leaf, hinged on the right: closed, half, open. */
function leaf(share: number): string {
  const p = createRoomPen(65);
  const { left, right, top, floor } = DOOR;
  const free = right - (right - left - 4) * share;
  const grow = share === 1 ? 0 : 26;
  const at = (u: number, v: number): Dot => {
    const x = right + (free - right) * u;
    const [a, b] = [top - (grow * u) / 2 + 4, floor + grow * u];
    return [x, a + (b - a) * v];
  };
  const quad = (u0: number, v0: number, u1: number, v1: number): Dot[] => [
    at(u0, v0),
    at(u1, v0),
    at(u1, v1),
    at(u0, v1),
  ];
  return drawing(
    VIEW,
    '',
    p.shape(quad(0, 0, 1, 1), TEAL, LINE) +
      p.shape(quad(0.18, 0.08, 0.82, 0.42), YELLOW, MID) +
      p.line([at(0.5, 0.08), at(0.5, 0.42)], 4) +
      p.shape(quad(0.18, 0.52, 0.82, 0.9), share < 0 ? '#268a85' : TEAL, MID) +
      p.oval(at(0.9, 0.49)[0], at(0.9, 0.49)[1], 9, 10, YELLOW, MID),
  );
}

const light = (): string =>
  drawing(
    VIEW,
    '',
    `<path d="M${DOOR.left} ${DOOR.floor}H${DOOR.right}L${DOOR.right + 60} 1120H${DOOR.left - 260}Z" fill="${YELLOW}"/>`,
  );

/** A bag over the shoulder of the kit's walking body: strap and bag in two parts would cross the arm, so it hangs behind. */
function bag(): string {
  const p = createRoomPen(66);
  return drawing(
    VIEW,
    '',
    p.line(
      [
        [262, 452],
        [214, 560],
        [176, 660],
      ],
      15,
      INK,
    ) +
      p.line(
        [
          [262, 452],
          [214, 560],
          [176, 660],
        ],
        8,
        TEAL,
      ) +
      p.shape(
        [
          [112, 668],
          [128, 640],
          [214, 636],
          [238, 664],
          [246, 762],
          [226, 784],
          [126, 788],
          [106, 764],
        ],
        TEAL,
        { ...LINE, corners: false },
      ) +
      p.line(
        [
          [112, 690],
          [176, 700],
          [242, 688],
        ],
        4,
      ) +
      p.box(158, 690, 34, 26, YELLOW, MID),
  );
}

const passers = (): string =>
  drawing(VIEW, '', kitPerson(look('CornrowsLight', '#7a4b2b', YELLOW, INK), 'Bike', 'Smile', [200, 856], 190));
const walkers = (): string =>
  drawing(
    VIEW,
    '',
    kitPerson(look('GrayBun', '#e8b58d', WHITE, TEAL, { ink: WHITE }), 'WalkingColorTee', 'Calm', [430, 858], 176, {
      mirror: true,
    }) +
      kitPerson(
        look('Bald', '#a56a43', CORAL, INK, { beard: 'FullMedium', ink: '#e6e6e6' }),
        'BlazerColorTee',
        'Smile',
        [370, 860],
        182,
      ),
  );

/** All drawings of the open door by file name. */
export function offeneTuer(): Readonly<Record<string, string>> {
  return {
    'offene-tuer-strasse': street(),
    'offene-tuer-gehweg': pavement(),
    'offene-tuer-rad': passers(),
    'offene-tuer-leute': walkers(),
    'offene-tuer-flur': hall(),
    'offene-tuer-fassade': facade(),
    'offene-tuer-licht': light(),
    'offene-tuer-zu': leaf(1),
    'offene-tuer-halb': leaf(0.55),
    'offene-tuer-offen': leaf(-0.42),
    'offene-tuer-tasche': bag(),
  };
}
void FINE;
