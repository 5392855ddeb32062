/** Panel `tisch`: one long table, a jar that nobody opens alone. */
import { hand, put } from './fingers.ts';
import { kitHead } from './kit-head.ts';
import {
  CORAL,
  createMarker,
  type Dot,
  dots,
  drawing,
  fade,
  INK,
  type Marker,
  PAPER,
  SKY,
  TEAL,
  tone,
  WHITE,
  YELLOW,
} from './marker.ts';
import { COLLEAGUE, NEWCOMER, PROFESSIONAL, STUDENT, VOLUNTEER } from './people.ts';
import { arm, body, type Reach, type Sitter } from './sitter.ts';

const FULL = [-120, -120, 1240, 1240] as const;
const NAVY = '#3d405b';
const WOOD = '#d9b37a';
const HEAD = 152;

export const GUESTS = {
  studentin: { ...STUDENT, coat: 'hoodie', x: 112, y: 552, head: HEAD },
  baeuerin: { skin: '#e8b58d', top: NAVY, coat: 'dungarees', under: CORAL, x: 262, y: 560, head: HEAD, flip: true },
  ehrenamtliche: { ...VOLUNTEER, coat: 'cardigan', x: 408, y: 548, head: HEAD },
  hauptamtliche: { ...PROFESSIONAL, coat: 'blazer', x: 596, y: 540, head: HEAD, flip: true },
  kollege: { ...COLLEAGUE, coat: 'hoodie', x: 752, y: 556, head: HEAD },
  neue: { ...NEWCOMER, coat: 'dress', x: 896, y: 562, head: HEAD, flip: true },
} as const satisfies Record<string, Sitter>;

/** A room that has something of both: garlands, and a window towards each side. */
function room(): string {
  const m = createMarker(801);
  let drawn = `<path d="M-120 -120H1120V1120H-120Z" fill="${PAPER}"/>`;
  drawn += `<path d="M-120 -120H520L470 1120H-120Z" fill="url(#a)"/><path d="M1120 -120H520L470 1120H1120Z" fill="url(#b)"/>`;
  const frame = (x: number, fill: string, view: string): string =>
    m.box(x - 14, 236, 308, 344, { fill: WHITE, width: 5.4 }) +
    m.box(x, 250, 280, 316, { fill, width: 5 }) +
    view +
    m.line(
      [
        [x + 140, 250],
        [x + 140, 566],
      ],
      { width: 7 },
    ) +
    m.line(
      [
        [x, 366],
        [x + 280, 366],
      ],
      { width: 7 },
    );
  const village =
    m.shape(dots('72 566, 72 520, 180 486, 352 516, 352 566'), { fill: TEAL, width: 4.4 }) +
    m.shape(dots('150 510, 150 420, 176 356, 202 420, 202 510'), { fill: WHITE, width: 4.4 }) +
    m.shape(dots('142 424, 176 340, 210 424'), { fill: CORAL, width: 4.4 }) +
    m.box(216, 450, 90, 66, { fill: WHITE, width: 4.4 }) +
    m.shape(dots('206 454, 260 408, 318 454'), { fill: CORAL, width: 4.4 });
  let city = '';
  for (const [x, top, w] of [
    [656, 420, 62],
    [722, 350, 72],
    [800, 400, 56],
    [862, 440, 66],
  ] as const) {
    city += m.box(x, top, w, 566 - top, { fill: WHITE, width: 4.4 });
    for (let y = top + 18; y < 540; y += 34)
      for (let wx = x + 12; wx < x + w - 12; wx += 24)
        city += m.box(wx, y, 12, 16, { fill: TEAL, width: 2.8, once: true });
  }
  drawn += frame(72, YELLOW, village) + frame(652, SKY, city);
  // the garland hangs from both walls
  const string: Dot[] = [
    [-130, 60],
    [120, 150],
    [370, 190],
    [500, 196],
    [630, 190],
    [880, 150],
    [1130, 60],
  ];
  drawn += m.line(string, { width: 4.4, corners: false });
  for (let i = 0; i < 15; i += 1) {
    const x = -70 + i * 82;
    const y = 198 - ((x - 500) / 630) ** 2 * 138;
    drawn += m.shape(
      [
        [x - 26, y - 3],
        [x + 26, y - 3],
        [x + 2, y + 58],
      ],
      { fill: [YELLOW, TEAL, CORAL, WHITE, SKY][i % 5] ?? WHITE, width: 4.4 },
    );
  }
  drawn += m.box(-130, 940, 1260, 200, { fill: WOOD, width: 5.4 });
  for (const y of [984, 1040])
    drawn += m.line(
      [
        [-130, y],
        [1130, y - 4],
      ],
      { width: 4, stroke: '#a9834c' },
    );
  return drawing(FULL, tone('a', '#ffdf85', 3.4, 15) + tone('b', '#a9d9d6', 3.4, 15), drawn);
}

/** Garden chairs on one side, office chairs on the other; nobody sits where they came from. */
function chairs(): string {
  const m = createMarker(811);
  let drawn = '';
  for (const [x, kind] of [
    [112, 'office'],
    [262, 'garden'],
    [408, 'garden'],
    [596, 'office'],
    [752, 'office'],
    [896, 'garden'],
  ] as const) {
    if (kind === 'office')
      drawn += m.shape(put(dots('-84 0, -76 -96, 0 -112, 76 -96, 84 0, 84 120, -84 120'), x, 640), {
        fill: NAVY,
        width: 5.4,
        corners: false,
      });
    else {
      drawn += m.box(x - 92, 556, 184, 30, { fill: WOOD, width: 5 });
      for (const dx of [-84, -40, 4, 48]) drawn += m.box(x + dx, 586, 30, 110, { fill: WOOD, width: 4.6 });
    }
  }
  return drawing(FULL, '', drawn);
}

function table(): string {
  const m = createMarker(821);
  let drawn = m.shape(dots('-20 690, 1020 690, 1060 742, -60 742'), { fill: WHITE, width: 6 });
  drawn += m.shape(dots('-60 742, 1060 742, 1046 960, 900 944, 720 962, 500 946, 280 962, 100 944, -46 960'), {
    fill: WHITE,
    width: 6,
  });
  drawn += `<path d="M-60 742H1060L1050 960L900 944L720 962L500 946L280 962L100 944L-50 960Z" fill="url(#t)"/>`;
  drawn +=
    m.line(dots('-60 780, 1060 780'), { stroke: YELLOW, width: 13 }) +
    m.line(dots('-58 806, 1058 806'), { stroke: TEAL, width: 9 });
  for (const x of [40, 230, 400, 590, 770, 940])
    drawn += m.line(
      [
        [x, 748],
        [x + 8, 840],
        [x - 4, 940],
      ],
      { width: 4.4, corners: false },
    );
  return drawing(FULL, tone('t', '#dfeceb', 3, 15), drawn);
}

const plate = (m: Marker, x: number, y: number): string => m.oval(x, y, 56, 14, { fill: WHITE, width: 4.6 });

const mug = (m: Marker, x: number, y: number, fill: string): string =>
  m.line(
    [
      [x + 20, y - 34],
      [x + 40, y - 28],
      [x + 36, y - 10],
      [x + 18, y - 8],
    ],
    { width: 6, corners: false },
  ) +
  m.shape(
    [
      [x - 24, y - 46],
      [x + 24, y - 46],
      [x + 20, y],
      [x - 20, y],
    ],
    { fill, width: 4.8 },
  );

function cake(m: Marker, x: number, y: number): string {
  return (
    plate(m, x, y) +
    m.shape(
      [
        [x - 42, y - 4],
        [x - 40, y - 44],
        [x + 36, y - 58],
        [x + 38, y - 6],
      ],
      { fill: YELLOW, width: 4.8 },
    ) +
    m.shape(
      [
        [x - 41, y - 22],
        [x + 38, y - 30],
        [x + 38, y - 20],
        [x - 41, y - 12],
      ],
      { fill: CORAL, width: 0 },
    ) +
    m.shape(
      [
        [x - 44, y - 42],
        [x - 30, y - 56],
        [x + 36, y - 72],
        [x + 40, y - 52],
        [x + 18, y - 48],
        [x + 6, y - 40],
        [x - 14, y - 44],
      ],
      { fill: WHITE, width: 4.6, corners: false },
    ) +
    m.oval(x + 4, y - 70, 10, 10, { fill: CORAL, width: 3.6 })
  );
}

/** What stands on the cloth: cake from here, folders from there. */
function spread(): string {
  const m = createMarker(823);
  let drawn = '';
  // folders, a whole stack
  for (const [i, fill] of [TEAL, SKY, YELLOW].entries())
    drawn += m.box(636 + i * 4, 704 - i * 22, 112 - i * 6, 22, { fill, width: 4.6 });
  drawn += m.oval(656, 713, 5, 5, { fill: WHITE, width: 2.6, once: true });
  drawn += mug(m, 330, 716, YELLOW);
  // a ring cake with a piece gone
  drawn += m.oval(236, 722, 76, 15, { fill: SKY, width: 4.8 });
  drawn += m.shape(dots('180 716, 184 676, 210 656, 264 656, 288 676, 292 716'), {
    fill: WOOD,
    width: 5,
    corners: false,
  });
  drawn += m.shape(dots('184 684, 196 660, 236 650, 276 660, 288 684, 270 680, 258 694, 240 680, 222 692, 206 680'), {
    fill: WHITE,
    width: 4.6,
    corners: false,
  });
  return drawing(FULL, '', drawn);
}

/** The laptop in front of the student, seen from behind. */
function laptop(): string {
  const m = createMarker(827);
  return drawing(
    [0, 600, 240, 140],
    '',
    m.shape(dots('30 714, 44 632, 168 630, 180 712'), { fill: SKY, width: 5.4 }) +
      m.oval(108, 672, 11, 11, { fill: WHITE, width: 4 }) +
      m.shape(dots('18 714, 192 712, 202 728, 10 730'), { fill: WHITE, width: 5 }),
  );
}

/** The jar of last summer's cherries. */
function jar(): string {
  const m = createMarker(829);
  let drawn = m.shape(dots('452 612, 546 612, 560 640, 562 712, 548 728, 448 728, 436 712, 438 640'), {
    fill: '#e9f4f3',
    width: 5.6,
  });
  drawn += m.shape(dots('442 652, 470 646, 500 654, 530 646, 557 652, 557 710, 546 724, 450 724, 440 710'), {
    fill: CORAL,
    width: 3.6,
  });
  for (const [x, y] of [
    [462, 668],
    [490, 674],
    [518, 666],
    [542, 678],
    [472, 700],
    [504, 704],
    [534, 706],
  ] as const)
    drawn += m.oval(x, y, 12, 11, { fill: '#dd5536', width: 3.2, once: true });
  return drawing([420, 560, 160, 190], '', drawn + m.line(dots('452 636, 450 664'), { stroke: WHITE, width: 6 }));
}

function lid(): string {
  const m = createMarker(839);
  const { hauptamtliche } = GUESTS;
  const drawn = m.box(444, 586, 110, 32, { fill: YELLOW, width: 5.4 });
  return drawn + arm(m, hauptamtliche, { to: [500, 588], grip: 'fist', bend: -1, side: 'far', flip: false });
}

const reaching = (m: Marker, who: Sitter, reaches: readonly Reach[]): string =>
  reaches.map((reach) => arm(m, who, reach)).join('');

function guests(): Record<string, string> {
  const m = createMarker(853);
  const { studentin, baeuerin, ehrenamtliche, hauptamtliche, kollege, neue } = GUESTS;
  const torso = (who: Sitter): string => drawing(FULL, '', body(m, { ...who, reach: 1.5 }));
  const hat = kitHead(
    { hair: 'HatHip', colors: { skin: baeuerin.skin, hair: '#e6a84a' } },
    'SmileTeeth',
    [baeuerin.x, baeuerin.y],
    HEAD,
    { mirror: true, tilt: 4 },
  );
  return {
    'tisch-studentin': torso(studentin),
    'tisch-baeuerin': drawing(FULL, '', body(m, { ...baeuerin, reach: 1.5 }) + hat),
    'tisch-ehrenamtliche': torso(ehrenamtliche),
    'tisch-hauptamtliche': torso(hauptamtliche),
    'tisch-kollege': torso(kollege),
    'tisch-neue': torso(neue),
    'tisch-studentin-arm': drawing(
      FULL,
      '',
      reaching(m, studentin, [{ to: [150, 640], grip: 'open', bend: -1, side: 'far', flip: true, turn: -50 }]),
    ),
    'tisch-kuchen': drawing(
      FULL,
      '',
      cake(m, 196, 640) + reaching(m, baeuerin, [{ to: [222, 640], grip: 'flat', bend: -1, side: 'far', flip: true }]),
    ),
    'tisch-halten': drawing(
      FULL,
      '',
      reaching(m, ehrenamtliche, [{ to: [446, 690], grip: 'flat', bend: -1, side: 'near', flip: false }]),
    ),
    'tisch-drehen': drawing(FULL, '', lid()),
    'tisch-giessen': drawing(
      FULL,
      '',
      pot(m, 838, 610) + reaching(m, kollege, [{ to: [800, 640], grip: 'fist', bend: -1, side: 'far', flip: true }]),
    ),
    'tisch-becher': drawing(
      FULL,
      '',
      mug(m, 872, 702, CORAL) + reaching(m, neue, [{ to: [896, 690], grip: 'fist', bend: -1, side: 'far' }]),
    ),
  };
}

/** A tea pot, tilted towards the cup. */
function pot(m: Marker, x: number, y: number): string {
  const at = (way: string): Dot[] => put(dots(way), x, y, 1, 24);
  return (
    m.line(at('-44 -16, -74 -14, -70 24, -40 26'), { width: 9, corners: false }) +
    m.shape(at('40 -4, 62 -34, 74 -32, 66 4, 42 26'), { fill: WHITE, width: 5 }) +
    m.shape(at('-46 -26, 44 -26, 52 14, 36 40, -38 40, -52 14'), { fill: WHITE, width: 5.4, corners: false }) +
    m.line(at('-44 6, 46 6'), { stroke: TEAL, width: 10 }) +
    m.oval(...(at('0 -36')[0] ?? [x, y]), 9, 9, { fill: TEAL, width: 4 })
  );
}

/** Below the cloth: somebody small, who wears the village's second largest jersey, and a dog. */
function below(): string {
  const m = createMarker(859);
  let drawn = m.shape(dots('250 960, 262 880, 300 846, 350 840, 394 862, 410 960'), {
    fill: PAPER,
    width: 5,
    corners: false,
  });
  drawn += kitHead({ hair: 'ShortFour', colors: { skin: '#b97f56', hair: INK } }, 'Cheeky', [330, 966], 104, {
    tilt: -8,
  });
  drawn +=
    hand('fist', 262, 884, '#b97f56', { turn: -80, size: 0.4 }) +
    hand('fist', 398, 884, '#b97f56', { turn: -100, size: 0.4, flip: true });
  return drawing([200, 800, 260, 220], '', drawn);
}

export const tisch = (): Record<string, string> => ({
  'tisch-raum': room(),
  'tisch-stuehle': chairs(),
  'tisch-decke': table(),
  'tisch-kaffee': spread(),
  'tisch-rechner': laptop(),
  'tisch-glas': jar(),
  ...guests(),
  'tisch-unten': below(),
});
