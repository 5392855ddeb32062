/** Panel `tisch`: one long table, a jar that nobody opens alone. */
import { hand } from './fingers.ts';
import { kitHead } from './kit-head.ts';
import { CORAL, createMarker, type Dot, dots, drawing, INK, type Marker, SKY, TEAL, WHITE, YELLOW } from './marker.ts';
import { COLLEAGUE, NEWCOMER, PROFESSIONAL, STUDENT, VOLUNTEER } from './people.ts';
import { arm, body, type Reach, type Sitter } from './sitter.ts';
import { jar } from './workshop-1-glas.ts';
import { chairs, garland, room, table, view } from './workshop-1-saal.ts';
import { cake, mug, pot, spread } from './workshop-1-speisen.ts';

const FULL = [-120, -120, 1240, 1240] as const;
const NAVY = '#3d405b';
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
