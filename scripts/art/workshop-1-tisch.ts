/** Panel `tisch`: one long table, a jar that nobody opens alone. */
import { hand, put } from './fingers.ts';
import { kitHead } from './kit-head.ts';
import { CORAL, createMarker, type Dot, dots, drawing, INK, type Marker, SKY, TEAL, WHITE, YELLOW } from './marker.ts';
import { COLLEAGUE, NEWCOMER, PROFESSIONAL, STUDENT, VOLUNTEER } from './people.ts';
import { rows } from './rows.ts';
import { arm, body, type Reach, type Sitter } from './sitter.ts';
import { chairs, garland, room, table, view } from './workshop-1-saal.ts';

const FULL = [-120, -120, 1240, 1240] as const;
const NAVY = '#3d405b';
const WOOD = '#d9b37a';
const HEAD = 146;
/** The two in the middle sit closer. */
const NEAR = 184;

export const GUESTS = {
  studentin: { ...STUDENT, coat: 'hoodie', x: 126, y: 552, head: HEAD },
  baeuerin: { skin: '#e8b58d', top: NAVY, coat: 'dungarees', under: CORAL, x: 248, y: 556, head: HEAD, flip: true },
  ehrenamtliche: { ...VOLUNTEER, coat: 'cardigan', x: 366, y: 566, head: NEAR },
  hauptamtliche: { ...PROFESSIONAL, coat: 'blazer', x: 636, y: 560, head: NEAR, flip: true },
  kollege: { ...COLLEAGUE, coat: 'hoodie', x: 758, y: 552, head: HEAD },
  neue: { ...NEWCOMER, coat: 'dress', x: 896, y: 558, head: HEAD, flip: true },
} as const satisfies Record<string, Sitter>;

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
  return drawn;
}

/** A big jar of gherkins, as stuck as only such a jar can be. */
function jar(): string {
  const m = createMarker(829);
  const soft = { corners: false, wobble: 1 } as const;
  let drawn = m.shape(dots('430 600, 570 600, 572 622, 428 622'), { fill: '#eef6f5', width: 6 });
  const glass = '430 622, 414 632, 404 652, 402 700, 404 734, 430 750, 500 756, 570 750, 596 734, 598 700, 596 652';
  drawn += m.shape(dots(`${glass}, 586 632, 570 622`), { ...soft, fill: '#eef6f5', width: 6 });
  drawn += m.shape(dots('410 652, 590 652, 592 734, 566 744, 500 749, 434 744, 408 734'), {
    ...soft,
    fill: '#dfeedd',
    width: 0,
  });
  for (const [x = 0, y = 0, turn = 0] of rows('436 698 4, 568 698 -5, 482 700 -3, 526 702 6')) {
    const at = (way: string): Dot[] => put(dots(way), x, y, 0.96, turn);
    drawn += m.shape(at('-4 -50, 12 -46, 23 -22, 20 16, 8 44, -6 48, -20 36, -26 4, -20 -32'), {
      ...soft,
      fill: turn > 0 ? TEAL : '#5fb5a4',
      width: 4.4,
    });
    for (const [bx = 0, by = 0] of rows('-8 -28, 8 -16, -12 0, 6 10, -6 28'))
      drawn += m.line(at(`${bx - 3} ${by}, ${bx + 4} ${by - 2}`), { width: 3.6, once: true });
  }
  drawn += m.line(dots('414 658, 412 724'), { stroke: WHITE, width: 8, once: true });
  return drawing([380, 580, 260, 190], '', drawn);
}

/** Screw lid and the hand on it in one: they come off together. */
function lid(m: Marker): string {
  const soft = { corners: false, wobble: 0.8 } as const;
  const rim = '408 566, 410 604, 436 616, 500 622, 564 616, 590 604, 592 566';
  const ribs = [418, 434, 454, 476, 500, 524, 546, 566, 582]
    .map((x) => {
      const low = 617 - Math.abs(x - 500) ** 2 / 620;
      return m.line([[x, low - 26] as Dot, [x, low - 3]], { width: 4, once: true });
    })
    .join('');
  // A short arm and a small hand: the lid is what one sees.
  const who = { ...GUESTS.hauptamtliche, head: 138, x: 646, y: 580 };
  const reach = {
    to: [530, 574],
    grip: 'flat',
    turn: 194,
    bend: -1,
    side: 'near',
    elbow: [672, 650],
    hand: 0.86,
  } as const;
  return (
    m.shape(dots(rim), { ...soft, fill: YELLOW, width: 6 }) +
    ribs +
    m.oval(500, 566, 92, 20, { fill: '#ffdf85', width: 5.4 }) +
    arm(m, who, reach)
  );
}

function guests(): Record<string, string> {
  const m = createMarker(853);
  const { studentin, baeuerin, ehrenamtliche, hauptamtliche, kollege, neue } = GUESTS;
  const torso = (who: Sitter): string => body(m, { ...who, reach: 1.5 });
  const hat = kitHead(
    { hair: 'HatHip', colors: { skin: baeuerin.skin, hair: '#e6a84a' } },
    'SmileTeeth',
    [baeuerin.x, baeuerin.y],
    HEAD,
    { mirror: true, tilt: 4 },
  );
  const one = (who: Sitter, reach: Reach): string => arm(m, who, reach);
  // The arms one does not see hang down behind the table.
  const behind = ([x, y]: Dot): string =>
    m.line(dots(`${x - 4} ${y}, ${x} ${y + 40}, ${x - 2} ${y + 80}`), { width: 4.4, corners: false });
  // Those at both ends sit further back; one drawing for all four bodies.
  const back = torso(studentin) + torso({ ...neue, skin: neue.top }) + torso(baeuerin) + hat + torso(kollege);
  return {
    'tisch-hinten': drawing(FULL, '', chairs() + back),
    'tisch-ehrenamtliche': drawing(FULL, '', torso(ehrenamtliche) + behind([430, 640])),
    'tisch-hauptamtliche': drawing(FULL, '', torso(hauptamtliche) + lanyard(m) + behind([570, 640])),
    'tisch-kuchen': drawing(
      FULL,
      '',
      cake(m, 178, 662) +
        one(baeuerin, { to: [216, 664], grip: 'flat', bend: -1, side: 'near', turn: 184, short: 0.66 }),
    ),
    'tisch-halten': drawing(
      FULL,
      '',
      one(ehrenamtliche, { to: [432, 676], grip: 'flat', bend: 1, side: 'near', turn: -8, short: 0.8, hand: 0.8 }),
    ),
    'tisch-drehen': drawing(FULL, '', lid(m)),
    'tisch-giessen': drawing(
      FULL,
      '',
      pot(m, 822, 628) + one(kollege, { to: [766, 640], grip: 'fist', bend: 1, side: 'near', turn: -6, short: 0.8 }),
    ),
    'tisch-becher': drawing(FULL, '', mug(m, 896, 734, CORAL)),
  };
}

/** What the professional is known by. */
const lanyard = (m: Marker): string =>
  m.line(dots('604 576, 634 652, 668 574'), { stroke: YELLOW, width: 7 }) +
  m.box(614, 650, 42, 44, { fill: WHITE, width: 4.6 }) +
  m.oval(634, 664, 7, 8, { fill: PROFESSIONAL.skin, width: 2.6 });

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

/** Strokes that fly off with the lid. */
function pop(): string {
  const m = createMarker(863);
  const strokes = ['446 590, 434 568', '488 588, 484 562', '530 589, 536 566'];
  return drawing(FULL, '', strokes.map((way) => m.line(dots(way), { width: 7, once: true })).join(''));
}

/** Below the cloth somebody small has found the best place. */
function below(): string {
  const m = createMarker(859);
  const skin = '#b97f56';
  let drawn = m.shape(dots('196 966, 214 896, 262 846, 330 830, 398 848, 440 900, 456 966'), {
    fill: NAVY,
    width: 5.4,
    corners: false,
  });
  drawn += m.shape(dots('252 1000, 262 964, 300 948, 360 948, 396 966, 404 1000'), {
    fill: TEAL,
    width: 5.4,
    corners: false,
  });
  drawn += kitHead({ hair: 'ShortFour', colors: { skin, hair: INK } }, 'Cheeky', [328, 962], 118, { tilt: -6 });
  drawn += m.shape(
    dots('186 946, 206 884, 256 832, 330 814, 404 834, 452 888, 468 946, 440 900, 398 852, 330 836, 262 850, 220 896'),
    { fill: WHITE, width: 5.4, corners: false },
  );
  for (const [x, turn, flip] of [
    [240, -60, false],
    [424, -120, true],
  ] as const)
    drawn += hand('fist', x, 858, skin, { turn, size: 0.46, flip, line: 4.6 });
  return drawing([160, 790, 340, 240], '', drawn);
}

export const tisch = (): Record<string, string> => ({
  'tisch-ausblick': view(),
  'tisch-raum': room(),
  'tisch-wimpel': garland(),
  'tisch-decke': table(spread()),
  'tisch-glas': jar(),
  ...guests(),
  'tisch-knall': pop(),
  'tisch-unten': below(),
});
