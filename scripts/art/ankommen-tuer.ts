/** Panel `tuer`: a door opens, and its light falls out into the night. */
import { bag, behindAt, farArm } from './behind.ts';
import { blankets, carrierArms, carrierBody, type Hold, type Place } from './carrier.ts';
import { BOY, childArm, childBehind, openKite } from './child.ts';
import { bricks, DARK, DUSK, NIGHT, rect, snow, stars } from './night.ts';
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
import { NEWCOMER, PROFESSIONAL, VOLUNTEER } from './people.ts';
import { points } from './points.ts';

/** The opening in the wall. */
const [LEFT, RIGHT, TOP, SILL] = [238, 762, 142, 858];
/** Where the leaf's free edge stands while she looks who knocks. */
const AJAR = 530;
export const AT_DOOR = { volunteer: [404, 362], professional: [612, 352], size: 1.25 } as const;

function hall(): string {
  const jacket = (x: number, fill: string): string =>
    placed(
      shape(points('-12 0, 12 0, 40 20, 36 110, 30 150, -30 150, -36 110, -40 20'), fill, 4.4) +
        ink(points('0 4, 2 148'), 3.4),
      x,
      232,
    );
  return drawing(
    flat(rect(140, 60, 720, 860), YELLOW) +
      tone('flur', rect(140, 60, 720, 230), PAPER, 4, 17, [0, 0]) +
      flat(rect(140, 760, 720, 160), PAPER) +
      ink(points('140 760, 860 760'), 5) +
      ink(points('200 222, 820 220'), 7) +
      jacket(500, CORAL) +
      jacket(722, TEAL) +
      jacket(300, SKY) +
      // A child's drawing on the wall.
      shape(rect(440, 420, 78, 62), '#ffffff', 4) +
      shape(oval(464, 446, 10, 10), YELLOW, 3.4) +
      ink(points('448 472, 474 462, 508 472'), 3.4) +
      shape(rect(676, 640, 160, 120), '#d9b37a', 5) +
      ink(points('680 700, 834 700'), 4.4) +
      [700, 738, 776].map((x) => shape(oval(x, 742, 15, 10), INK, 3)).join(''),
    // No more than shows through the opening as the panel moves.
    `${LEFT - 20} ${TOP - 20} ${RIGHT - LEFT + 40} ${SILL - TOP + 40}`,
  );
}

function wallBody(): string {
  const hole = `M${LEFT} ${TOP}H${RIGHT}V${SILL}H${LEFT}Z`;
  const frame: Dot[] = [
    [LEFT - 30, SILL, 1],
    [LEFT - 30, TOP - 30, 1],
    [RIGHT + 30, TOP - 30, 1],
    [RIGHT + 30, SILL, 1],
    [RIGHT, SILL, 1],
    [RIGHT, TOP, 1],
    [LEFT, TOP, 1],
    [LEFT, SILL, 1],
  ];
  const pane = (x: number): string =>
    shape(rect(x, 300, 150, 210), DARK, 6) +
    stars([
      [x + 36, 350],
      [x + 104, 392, 6],
      [x + 60, 450],
    ]) +
    ink(
      [
        [x + 75, 304],
        [x + 75, 506],
      ],
      5,
    ) +
    shape(rect(x - 14, 508, 178, 18), DUSK, 5);
  return (
    `<path fill-rule="evenodd" fill="${NIGHT}" d="M-130 -130H1130V862H-130Z${hole}"/>` +
    bricks(
      points('20 40, 66 66, 640 34, 860 60, 906 86, 30 610, 76 636, 850 640, 806 666, -80 250, 960 250, 330 20'),
      DUSK,
    ) +
    pane(20) +
    pane(838) +
    shape(frame, DUSK, 6) +
    // A little roof over the door.
    shape(
      [
        [LEFT - 76, TOP - 30, 1],
        [LEFT - 36, TOP - 84, 1],
        [RIGHT + 36, TOP - 86, 1],
        [RIGHT + 76, TOP - 30, 1],
      ],
      DUSK,
      6,
    ) +
    tone(
      'dach',
      [
        [LEFT - 76, TOP - 30, 1],
        [LEFT - 36, TOP - 84, 1],
        [RIGHT + 36, TOP - 86, 1],
        [RIGHT + 76, TOP - 30, 1],
      ],
      NIGHT,
      3.4,
      14,
      [0, 0],
    )
  );
}

/** Wall and ground in four pieces around the opening, each a little under the next: what is open costs no picture. */
function front(): Readonly<Record<string, string>> {
  const body = wallBody() + groundBody();
  const [left, right] = [LEFT + 4, RIGHT - 4];
  return {
    'tuer-wand-links': drawing(body, `-20 -20 ${left + 20} 1040`),
    'tuer-wand-rechts': drawing(body, `${right} -20 ${1020 - right} 1040`),
    'tuer-sturz': drawing(body, `${left - 4} -20 ${right - left + 8} ${TOP + 24}`),
    'tuer-boden': drawing(body, `${left - 4} ${SILL - 4} ${right - left + 8} ${1024 - SILL}`),
  };
}

function groundBody(): string {
  return (
    flat(rect(-130, 858, 1260, 280), DUSK) +
    tone('pflaster', rect(-130, 900, 1260, 240), NIGHT, 3, 16, [0, 0]) +
    shape(
      [
        [LEFT - 60, 858, 1],
        [RIGHT + 60, 858, 1],
        [RIGHT + 76, 896, 1],
        [LEFT - 76, 896, 1],
      ],
      DUSK,
      6,
    ) +
    ink(
      [
        [-130, 860],
        [LEFT - 60, 858],
      ],
      6,
    ) +
    ink(
      [
        [RIGHT + 60, 858],
        [1130, 860],
      ],
      6,
    ) +
    // A pot with a bare little tree waits for spring.
    shape(points('76 812!, 150 812!, 140 900!, 86 900!'), TEAL, 5) +
    [points('112 812, 116 720, 110 640'), points('114 740, 140 690'), points('114 700, 84 660')]
      .map((line) => ink(line, 6))
      .join('')
  );
}

/** The light on the step and the ground; `x` is where the door's edge lets it through. */
function light(edge: number): string {
  const spread = (RIGHT - edge) / (RIGHT - LEFT);
  const pool: Dot[] = [
    [edge, 858, 1],
    [RIGHT, 858, 1],
    [RIGHT + 60 + 220 * spread, 1130, 1],
    [edge - 40 - 260 * spread, 1130, 1],
  ];
  return drawing(
    flat(pool, YELLOW) +
      ink(
        [
          [edge - 10, 896],
          [RIGHT + 12, 896],
        ],
        5,
      ) +
      tone('fugen', pool, '#ffffff', 2.4, 26, [0, 0]),
    '-120 840 1240 300',
  );
}

/** The door leaf, its free edge at `edge`; it opens inwards on the left. */
function leaf(edge: number, upper: number, lower: number): string {
  const outer: Dot[] = [
    [LEFT, TOP, 1],
    [edge, upper, 1],
    [edge, lower, 1],
    [LEFT, SILL, 1],
  ];
  const on = (u: number, v: number): Dot => {
    const x = LEFT + (edge - LEFT) * u;
    const [a, b] = [TOP + (upper - TOP) * u, SILL + (lower - SILL) * u];
    return [x, a + (b - a) * v, 1];
  };
  const panel = (v: number, w: number): string => ink([on(0.16, v), on(0.84, v), on(0.84, w), on(0.16, w)], 4.6, true);
  const wide = edge - LEFT > 120;
  return drawing(
    shape(outer, TEAL, 6) +
      (edge - LEFT < 480 ? tone('schatten', outer, INK, 2.4, 15, [0, 0]) : '') +
      (wide ? panel(0.08, 0.4) + panel(0.5, 0.92) : '') +
      (edge - LEFT > 300 ? shape([on(0.36, 0.445), on(0.64, 0.445), on(0.64, 0.465), on(0.36, 0.465)], INK, 4) : '') +
      (wide ? shape(oval(on(0.92, 0.5)[0], on(0.92, 0.5)[1], 11, 13), YELLOW, 4.6) : ''),
    '200 100 620 800',
  );
}

const VOLUNTEER_AT: Place = { at: AT_DOOR.volunteer, size: AT_DOOR.size };
const PROFESSIONAL_AT: Place = { at: AT_DOOR.professional, size: AT_DOOR.size };
const AT_LEAF: Hold = { hand: [306, 540], side: 1, flip: true };
const WELCOME: Hold = { hand: [488, 566], side: -1, open: true, turn: 62 };
const STACK: { near: Hold; far: Hold } = {
  near: { hand: [548, 566], side: 1, grip: true },
  far: { hand: [696, 566], side: -1, grip: true, flip: true },
};

/** Light from the door along an edge. */
const rim = (line: Dot[]): string => ink(line, 4, false, YELLOW);

/** Drawings of the panel by file name. */
export function tuer(): Readonly<Record<string, string>> {
  const v = carrierArms(VOLUNTEER, VOLUNTEER_AT, { near: AT_LEAF, far: WELCOME });
  const p = carrierArms(PROFESSIONAL, PROFESSIONAL_AT, STACK);
  const [nx, ny, ns] = [221, 650, 1.66];
  const [bx, by, bs] = [738, 742, 1.6];
  const bagHand: Dot = [-96, 226];
  const coat = { coat: CORAL, head: 'scarf', headColor: CORAL, skin: NEWCOMER.skin, legs: NEWCOMER.legs } as const;
  const newcomer =
    behindAt({ ...coat, near: bagHand, far: null }, [nx, ny], ns) +
    placed(bag(TEAL, 128, 96), nx + bagHand[0] * ns, ny + bagHand[1] * ns, 1.5);
  const arm = (to?: Dot): string => placed(farArm(coat, to), nx, ny, ns);
  const withKite = placed(openKite(), 84, 66, 0.72, 20) + childArm(BOY, 'far', [74, 92], -1);
  return {
    'tuer-flur': hall(),
    'tuer-hauptamtliche': drawing(
      carrierBody(PROFESSIONAL, PROFESSIONAL_AT, STACK) +
        placed(blankets([CORAL, PAPER, SKY, TEAL], 150, 32), 622, 622, 1) +
        p.far +
        p.near,
    ),
    'tuer-ehrenamtliche': drawing(carrierBody(VOLUNTEER, VOLUNTEER_AT, { near: AT_LEAF, far: WELCOME })),
    'tuer-arm': drawing(v.near),
    'tuer-winken': drawing(v.far),
    'tuer-blatt-zu': leaf(RIGHT, TOP, SILL),
    'tuer-blatt-spalt': leaf(AJAR, 192, 824),
    'tuer-blatt-auf': leaf(306, 236, 794),
    ...front(),
    'tuer-schnee': snow(5, 150, 3.8, [LEFT - 34, RIGHT + 34]),
    'tuer-licht-zu': light(RIGHT - 10),
    'tuer-licht-spalt': light(AJAR),
    'tuer-licht-auf': light(LEFT + 10),
    'tuer-neue': drawing(newcomer, '-60 400 700 630'),
    'tuer-neue-arm-ruht': drawing(arm([112, 150])),
    'tuer-neue-arm-klopft': drawing(arm([128, -58])),
    'tuer-neue-schein': drawing(placed(rim(points('22 -98, 34 -70, 32 -40')), nx, ny, ns)),
    'tuer-junge': drawing(placed(childBehind(BOY) + withKite, bx, by, bs), '540 500 480 530'),
    'tuer-junge-schein': drawing(
      placed(rim(points('-34 -84, -37 -60, -33 -36')) + rim(points('-49 20, -51 60, -51 120')), bx, by, bs),
    ),
  };
}
