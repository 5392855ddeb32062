/** Panel `halle`: a sports hall full of beds becomes rooms. */

import { COLD, curtain, hall, nextRoom, WARM } from './ankommen-halle-raum.ts';
import { bear } from './bear.ts';
import { bag, suitcase } from './behind.ts';
import { CARDBOARD, carrierArms, carrierBody, type Hold, type Place } from './carrier.ts';
import { BOY, child, childArm, openKite } from './child.ts';
import { hand } from './fingers.ts';
import { limb } from './limbs.ts';
import { glow, rect } from './night.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, oval, PAPER, placed, SKY, shape, TEAL, YELLOW } from './pen.ts';
import { NEWCOMER, PROFESSIONAL, VOLUNTEER } from './people.ts';
import { points } from './points.ts';

export const SIZE = 1.2;
export const NECKS = {
  volunteer: [218, 462],
  boy: [404, 660],
  newcomer: [686, 470],
  professional: [821, 452],
} as const;
const BOY_SIZE = 1.33;

const at = (name: Exclude<keyof typeof NECKS, 'boy'>): Place => ({ at: NECKS[name], size: SIZE });
const DRAWS: { far: Hold } = { far: { hand: [332, 424], side: -1 } };
const PINS: { near: Hold; far: Hold } = {
  near: { hand: [739, 315], side: -1 },
  far: { hand: [861, 312], side: 1 },
};
const TUCKS: { near: Hold; far: Hold } = {
  near: { hand: [578, 716], side: 1, grip: true, turn: 84 },
  far: { hand: [690, 744], side: -1, grip: true, turn: 100 },
};

/** Patches of the quilt, every other one. */
const QUILT = [
  ['314 788!, 392 774!, 394 820!, 313 828!', CORAL],
  ['482 762!, 558 734!, 560 808!, 483 814!', PAPER],
  ['648 750!, 718 762!, 722 808!, 648 804!', TEAL],
  ['398 826!, 476 818!, 476 878!, 398 884!', SKY],
  ['564 814!, 640 808!, 642 876!, 564 882!', CORAL],
] as const;

function boyInBed(): { behind: string; body: string; cover: string } {
  const [x, y] = NECKS.boy;
  return {
    behind: drawing(
      // Head end and mattress.
      shape(rect(258, 640, 26, 250), CARDBOARD, 5.5) +
        shape(rect(270, 786, 450, 62), CARDBOARD, 5.5) +
        shape(points('276 752, 500 744, 706 750, 716 792, 500 800, 276 798'), '#ffffff', 5) +
        shape(rect(690, 720, 24, 170), CARDBOARD, 5.5) +
        shape(points('288 742, 296 668, 330 652, 364 676, 370 748, 330 760'), '#ffffff', 5),
    ),
    body: drawing(
      limb(points('410 806, 520 774, 610 792'), [58, 54, 44], BOY.legs) +
        limb(points('420 812, 540 800, 636 800'), [58, 54, 44], BOY.legs) +
        shape(points('626 780, 650 768, 672 778, 668 800, 660 820, 628 822'), '#ffffff', 4.6) +
        placed(child({ ...BOY, standing: false }), x, y, BOY_SIZE),
    ),
    // A quilt that hangs down over the bed's side; she holds its upper edge.
    cover: drawing(
      shape(
        points(
          '314 784, 380 770, 450 768, 540 734, 600 718, 648 744, 706 748, 722 760!, 726 884!, 640 880, 560 888, 480 881, 400 889, 310 884!',
        ),
        YELLOW,
        5.5,
      ) +
        QUILT.map(([text, fill]) => flat(points(text), fill)).join('') +
        [
          points('312 830, 400 822, 500 814, 620 806, 724 812'),
          points('394 770, 396 826, 394 886'),
          points('478 760, 480 818, 478 880'),
          points('560 728, 562 812, 560 886'),
          points('644 744, 644 808, 646 880'),
        ]
          .map((line) => ink(line, 4))
          .join(''),
    ),
  };
}

/** What they have arrived with, and what waits on the floor. */
function things(): string {
  return drawing(
    placed(suitcase(CORAL, 132, 62), 400, 846) +
      placed(bag(TEAL, 120, 80), 590, 836) +
      // Slippers, side by side.
      shape(points('300 946, 308 928, 350 930, 362 942, 356 952, 306 954'), CORAL, 4.6) +
      shape(points('318 976, 326 958, 368 960, 380 972, 374 982, 324 984'), CORAL, 4.6) +
      shape(oval(776, 950, 36, 36), YELLOW, 5) +
      ink(points('742 944, 776 956, 810 944'), 3.6) +
      ink(points('776 915, 764 950, 774 985'), 3.6),
  );
}

/** Her arm reaches around the curtain's edge; the cloth creases towards her fingers. */
const pullingArm = (): string =>
  ['300 380, 290 352, 288 324', '312 372, 308 348, 312 324'].map((line) => ink(points(line), 4)).join('') +
  limb(points('272 508, 316 548, 366 528, 378 462'), [44, 46, 42, 36], VOLUNTEER.top, 5.6) +
  flat(points('264 494, 278 486, 296 506, 286 532, 268 526'), VOLUNTEER.top) +
  hand('fist', 318, 404, VOLUNTEER.skin, { turn: -142, size: 0.66, flip: true, line: 4.4 });

function nightLight(lit: boolean): string {
  return drawing(
    shape(rect(180, 742, 104, 120), CARDBOARD, 5) +
      ink(points('184 790, 282 790'), 4) +
      ink(points('232 740, 232 690'), 8) +
      shape(oval(232, 740, 28, 8), INK, 4) +
      shape(points('212 636!, 252 636!, 272 694!, 192 694!'), PAPER, 5) +
      (lit ? flat(points('202 672!, 262 672!, 268 690!, 196 690!'), YELLOW) : ''),
  );
}

/** Drawings of the panel by file name. */
export function halle(): Readonly<Record<string, string>> {
  const bed = boyInBed();
  const [x, y] = NECKS.boy;
  const n = carrierArms(NEWCOMER, at('newcomer'), TUCKS);
  const p = carrierArms(PROFESSIONAL, at('professional'), PINS);
  const toy = bear({ x: 0, y: -40, size: 31, turn: -8, seed: 12, color: YELLOW, mood: 'glad' });
  return {
    // The cold goes under the warmth: less than half as fine is enough.
    'halle-kalt': hall(COLD, 'kalt', 0.4),
    'halle-warm': hall(WARM, 'warm'),
    'halle-vorhang-links': drawing(curtain(-120, 450, 316, TEAL, 7, SKY)),
    'halle-vorhang-mitte': drawing(curtain(338, 270, 320, SKY, 5, '#ffffff')),
    'halle-drachen': drawing(
      ink(points('570 414, 574 370, 572 318'), 3.4) +
        placed(openKite(), 566, 484, 0.85, 4) +
        shape(oval(570, 412, 7, 7), TEAL, 4),
    ),
    'halle-nebenan': nextRoom(),
    'halle-schein': drawing(glow('nachtlicht', 232, 650, 124)),
    'halle-boden': things(),
    'halle-vorhang-rechts': drawing(curtain(715, 168, 316, YELLOW, 3, PAPER)),
    'halle-ehrenamtliche': drawing(carrierBody(VOLUNTEER, at('volunteer'), DRAWS)),
    'halle-ehrenamtliche-arm': drawing(pullingArm()),
    'halle-hauptamtliche': drawing(carrierBody(PROFESSIONAL, at('professional'), PINS)),
    'halle-hauptamtliche-arme': drawing(
      [739, 861].map((hx) => limb([[hx, 316] as Dot, [hx + 1, 366]], [26, 28], PROFESSIONAL.skin, 4.4)).join('') +
        p.far +
        p.near,
    ),
    'halle-licht': nightLight(true),
    'halle-licht-aus': nightLight(false),
    'halle-bett': bed.behind,
    'halle-junge': bed.body,
    'halle-neue': drawing(carrierBody(NEWCOMER, at('newcomer'), TUCKS)),
    'halle-neue-arme': drawing(n.far + n.near),
    'halle-junge-arm': drawing(
      placed(toy, 322, 752) +
        placed(childArm(BOY, 'near', [-58, 62], 1) + childArm(BOY, 'far', [6, 72], -1, true), x, y, BOY_SIZE),
    ),
    'halle-decke': bed.cover,
  };
}
