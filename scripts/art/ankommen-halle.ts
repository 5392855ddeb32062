/** Panel `halle`: a sports hall full of beds becomes rooms. */

import { COLD, curtain, hall, nextRoom, WARM } from './ankommen-halle-raum.ts';
import { bear } from './bear.ts';
import { bag, suitcase } from './behind.ts';
import { CARDBOARD, carrierArms, carrierBody, type Hold, type Place } from './carrier.ts';
import { BOY, child, childArm, openKite } from './child.ts';
import { limb } from './limbs.ts';
import { glow, rect } from './night.ts';
import { CORAL, drawing, flat, INK, ink, oval, PAPER, placed, SKY, shape, TEAL, YELLOW } from './pen.ts';
import { NEWCOMER, PROFESSIONAL, VOLUNTEER } from './people.ts';
import { points } from './points.ts';

export const SIZE = 1.2;
export const NECKS = {
  volunteer: [192, 462],
  boy: [404, 660],
  newcomer: [686, 470],
  professional: [846, 452],
} as const;
const BOY_SIZE = 1.25;

const at = (name: Exclude<keyof typeof NECKS, 'boy'>): Place => ({ at: NECKS[name], size: SIZE });
const DRAWS: { far: Hold } = { far: { hand: [322, 420], side: -1 } };
const PINS: { near: Hold; far: Hold } = {
  near: { hand: [760, 318], side: -1 },
  far: { hand: [914, 330], side: 1 },
};
const TUCKS: { near: Hold; far: Hold } = {
  near: { hand: [578, 738], side: 1, flip: true },
  far: { hand: [704, 760], side: -1 },
};

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
    cover: drawing(
      shape(
        points(
          '318 782, 350 752, 430 756, 520 716, 612 720, 640 748, 706 756, 716 846!, 640 858, 560 846, 460 860, 380 848, 316 856!',
        ),
        YELLOW,
        5.5,
      ) +
        [points('352 754, 346 800, 352 846'), points('520 720, 540 780, 534 844'), points('640 750, 648 800, 640 852')]
          .map((line) => ink(line, 4))
          .join('') +
        points('400 800, 470 776, 590 768, 600 816, 448 828, 680 800')
          .map(([cx, cy]) => shape(oval(cx!, cy!, 13, 13), CORAL, 3.6))
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
      shape(oval(880, 950, 36, 36), YELLOW, 5) +
      ink(points('846 944, 880 956, 914 944'), 3.6) +
      ink(points('880 915, 868 950, 878 985'), 3.6),
  );
}

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
  const v = carrierArms(VOLUNTEER, at('volunteer'), DRAWS);
  const toy = bear({ x: 0, y: -40, size: 31, turn: -8, seed: 12, color: YELLOW, mood: 'glad' });
  return {
    // The cold goes under the warmth: half as fine is enough.
    'halle-kalt': hall(COLD, 'kalt', 0.5),
    'halle-warm': hall(WARM, 'warm'),
    'halle-vorhang-links': drawing(curtain(-120, 440, 316, TEAL, 7, SKY)),
    'halle-vorhang-mitte': drawing(curtain(338, 270, 320, SKY, 5, '#ffffff')),
    'halle-drachen': drawing(placed(openKite(), 394, 424, 1.02, 6) + shape(oval(403, 340, 8, 8), TEAL, 4)),
    'halle-nebenan': nextRoom(),
    'halle-schein': drawing(glow('nachtlicht', 232, 650, 150)),
    'halle-boden': things(),
    'halle-vorhang-rechts': drawing(curtain(740, 168, 316, YELLOW, 3, PAPER)),
    'halle-ehrenamtliche': drawing(carrierBody(VOLUNTEER, at('volunteer'), DRAWS)),
    'halle-ehrenamtliche-arm': drawing(v.far),
    'halle-hauptamtliche': drawing(carrierBody(PROFESSIONAL, at('professional'), PINS)),
    'halle-hauptamtliche-arme': drawing(p.far + p.near),
    'halle-licht': nightLight(true),
    'halle-licht-aus': nightLight(false),
    'halle-bett': bed.behind,
    'halle-junge': bed.body,
    'halle-neue': drawing(carrierBody(NEWCOMER, at('newcomer'), TUCKS)),
    'halle-neue-arme': drawing(n.far + n.near),
    'halle-junge-arm': drawing(
      placed(toy, 322, 752) +
        placed(childArm(BOY, 'near', [-58, 62], 1) + childArm(BOY, 'far', [88, 52], 1), x, y, BOY_SIZE),
    ),
    'halle-decke': bed.cover,
  };
}
