/** Panel `tisch`: one long table, a jar that nobody opens alone. */
import { hand, put, tubeOf } from './fingers.ts';
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

const BRINE = '#eef0c4';
const GREEN = '#8fb35c';
const DARK_GREEN = '#6f9a4e';

/** One gherkin, upright around 0,0: crooked, with warts. */
function gherkin(m: Marker, x: number, y: number, turn: number, size: number, fill: string): string {
  const at = (way: string): Dot[] => put(dots(way), x, y, size, turn);
  let drawn = m.shape(at('-8 -58, 8 -58, 20 -38, 24 -6, 20 30, 8 56, -8 58, -20 38, -19 8, -15 -20, -18 -42'), {
    corners: false,
    wobble: 1,
    fill,
    width: 4.6,
  });
  for (const [bx = 0, by = 0] of rows('-4 -38, 10 -22, -6 -2, 12 14, -6 34'))
    drawn += m.oval(...(at(`${bx} ${by}`)[0] ?? [x, y]), 3, 3, { fill: INK, width: 1, once: true });
  return drawn;
}

/** A big jar of gherkins, as stuck as only such a jar can be. */
function jar(): string {
  const m = createMarker(829);
  const soft = { corners: false, wobble: 0.8 } as const;
  const glass =
    '436 566, 436 586, 404 598, 384 622, 380 660, 381 704, 390 730, 420 740, 500 744, 580 740, 610 730, 619 704, 620 660, 616 622, 596 598, 564 586, 564 566';
  let drawn = m.shape(dots(glass), { ...soft, fill: '#f4fafa', width: 0, off: [0, 0] });
  drawn += m.shape(
    dots('396 622, 500 630, 604 622, 609 660, 608 702, 600 722, 574 729, 500 732, 426 729, 400 722, 392 702, 391 660'),
    { ...soft, fill: BRINE, width: 0, off: [0, 0] },
  );
  for (const [x = 0, y = 0, turn = 0, dark = 0] of rows(
    '470 668 -6 0, 532 668 7 1, 418 676 8 1, 582 676 -8 0, 448 680 -3 0, 556 682 4 0',
  ))
    drawn += gherkin(m, x, y, turn, 0.86, dark ? DARK_GREEN : GREEN);
  // where the brine ends
  drawn += m.line(dots('392 624, 440 632, 500 634, 560 632, 608 624'), { ...soft, width: 3.6, once: true });
  // a label with nothing but a gherkin on it
  drawn += m.shape(dots('444 636, 500 641, 556 636, 556 698, 500 703, 444 698'), { fill: WHITE, width: 4.8 });
  drawn += gherkin(m, 498, 670, 68, 0.66, GREEN);
  drawn += m.line(dots('456 648, 500 652, 544 648'), { ...soft, stroke: YELLOW, width: 5, once: true });
  // the glass itself: its outline, the turns of the screw, light on both sides
  drawn += m.shape(dots(glass), { ...soft, width: 7.4 });
  drawn += m.line(dots('438 570, 500 576, 562 570'), { ...soft, width: 4, once: true });
  drawn += m.line(dots('438 584, 500 590, 562 584'), { ...soft, width: 4, once: true });
  drawn += m.line(dots('404 626, 399 660, 400 696'), { ...soft, stroke: WHITE, width: 9, once: true });
  drawn += m.line(dots('590 612, 600 634'), { ...soft, stroke: WHITE, width: 9, once: true });
  drawn += m.line(dots('602 652, 603 664'), { ...soft, stroke: WHITE, width: 9, once: true });
  // the fingers of her other hand, round the back
  for (const y of [640, 662, 684, 705])
    drawn += tubeOf(
      [
        [622, y - 2],
        [604, y + 2],
        [592, y + 3],
      ],
      20,
      VOLUNTEER.skin,
      4.4,
    );
  return drawing([360, 540, 290, 220], '', drawn);
}

/** Screw lid and the hand on it in one: they come off together. */
function lid(m: Marker): string {
  const soft = { corners: false, wobble: 0.8 } as const;
  const ribs = Array.from({ length: 15 }, (_, i) => {
    const x = 500 + Math.sin(((i - 7) / 7.6) * 1.45) * 78;
    const low = 580 - (x - 500) ** 2 / 760;
    return m.line([[x, low - 24] as Dot, [x, low - 4]], { width: 3.2, once: true });
  }).join('');
  // A short arm and a small hand: the lid is what one sees.
  const who = { ...GUESTS.hauptamtliche, head: 138, x: 650, y: 570 };
  const reach = {
    to: [540, 548],
    grip: 'flat',
    turn: 194,
    bend: -1,
    side: 'near',
    elbow: [676, 640],
    hand: 0.8,
  } as const;
  return (
    m.shape(dots('418 536, 420 566, 446 576, 500 581, 554 576, 580 566, 582 536'), { ...soft, fill: SKY, width: 6.4 }) +
    ribs +
    m.oval(500, 536, 83, 17, { fill: WHITE, width: 5.6 }) +
    m.line(dots('452 540, 500 546, 548 540'), { ...soft, stroke: SKY, width: 6, once: true }) +
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
      one(ehrenamtliche, { to: [430, 682], grip: 'flat', bend: 1, side: 'near', turn: -8, short: 0.8, hand: 0.8 }),
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
  const strokes = ['452 556, 442 536', '488 554, 485 530', '524 555, 530 532'];
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
