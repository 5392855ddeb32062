import {
  DEEP,
  darkTrees,
  eveningSky,
  hotelAtNight,
  jetty,
  nightWater,
  settingSun,
  sleepingDuck,
  windowLights,
} from './abend-see.ts';
import { BOY, openKite } from './child.ts';
import { kitHead } from './kit-head.ts';
import { duck, reeds } from './lake.ts';
import { limb, shoe } from './limbs.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, oval, PAPER, placed, SKY, shape, YELLOW } from './pen.ts';
import { way } from './way.ts';

export const HORIZON = 476;
const SUN_X = 456;

/** The boy who sits at the jetty's end and lets his legs hang; the seat is at x, y, he looks up to his kite. */
function boy(x: number, y: number): string {
  const at = (dx: number, dy: number, c: 0 | 1 = 0): Dot => [x + dx, y + dy, c];
  const { skin, top, legs, shoes } = BOY;
  return (
    limb([at(6, -14), at(-40, -14), at(-46, 40)], [30, 28, 22], legs, 4.4) +
    shoe(x - 38, y + 60, shoes, 8, 0.7, true) +
    shape([at(-20, -86), at(-28, -40), at(-24, -2, 1), at(32, -2, 1), at(34, -46), at(24, -86), at(2, -94)], top, 4.6) +
    ink([at(-26, -34), at(0, -30), at(33, -36)], 3.4) +
    ink([at(-24, -60), at(-4, -57)], 3.4) +
    limb([at(12, -10), at(-26, -10), at(-28, 50)], [30, 28, 22], legs, 4.4) +
    shoe(x - 22, y + 70, shoes, 4, 0.7, true) +
    limb([at(-2, -72), at(-20, -40), at(-56, -62)], [27, 25, 18], top, 4.4) +
    shape(oval(x - 62, y - 67, 12, 11), skin, 3.8) +
    // His other hand holds the edge of the planks.
    limb([at(20, -76), at(42, -44), at(40, -16)], [27, 25, 18], top, 4.4) +
    shape(oval(x + 42, y - 8, 13, 9), skin, 3.6) +
    ink([at(-20, -86), at(2, -78), at(24, -86)], 7, false, CORAL) +
    ink([at(22, -84), at(46, -70), at(58, -78)], 8, false, CORAL) +
    kitHead({ hair: 'ShortFour', colors: { skin, hair: INK } }, 'Awe', [x + 2, y - 88], 78, { mirror: true, tilt: 16 })
  );
}

/** Where the boy holds the string. */
const STRING: Dot = [700, 523];

/** The kite on its string. */
const kite = (): string =>
  ink([STRING, [676, 484], [646, 424], [604, 336]], 3, false, PAPER) + placed(openKite(), 600, 330, 0.84, -20);

/** The rowing boat of page 2, tied up for the night. */
const boat = (x: number, y: number): string => {
  const at = (dx: number, dy: number, c: 0 | 1 = 0): Dot => [x + dx, y + dy, c];
  return (
    shape([at(-160, -30, 1), at(160, -34, 1), at(122, 26), at(70, 38), at(-80, 38), at(-128, 22)], '#ffffff', 5.4) +
    flat([at(-136, 12), at(0, 22), at(134, 8, 1), at(120, 26), at(70, 36), at(-80, 36), at(-126, 22, 1)], CORAL) +
    shape([at(-160, -30, 1), at(-60, -18), at(60, -19), at(160, -34, 1), at(60, -40), at(-60, -40)], DEEP, 4.8) +
    shape([at(-40, -40, 1), at(0, -40, 1), at(4, -18, 1), at(-36, -18, 1)], '#d9b37a', 4) +
    ink([at(-196, 12), at(-70, -32), at(36, -66)], 10) +
    ink([at(-196, 12), at(-70, -32), at(36, -66)], 5, false, '#d9b37a') +
    ink([at(-170, 48), at(-40, 54), at(80, 50), at(176, 54)], 4, false, SKY)
  );
};

const moon = (x: number, y: number): string =>
  flat(
    [
      [x + 8, y - 46, 1],
      [x - 26, y - 32],
      [x - 40, y],
      [x - 26, y + 32],
      [x + 10, y + 45, 1],
      [x - 10, y + 22],
      [x - 16, y],
      [x - 10, y - 24],
    ],
    YELLOW,
  );

const shore = (late: boolean): string =>
  drawing(
    darkTrees(-130, 1130, HORIZON, 5, 0.8) +
      hotelAtNight(72, HORIZON, 0.86, late) +
      darkTrees(-130, 78, HORIZON, 11, 1.1) +
      darkTrees(352, 440, HORIZON, 15, 1.1),
  );

export function drawAbend(): Readonly<Record<string, string>> {
  return {
    'abend-himmel': drawing(eveningSky(HORIZON, SUN_X, 7) + moon(812, 150)),
    'abend-sonne': drawing(settingSun(SUN_X, HORIZON + 16, 128)),
    'abend-ufer': shore(false),
    'abend-ufer-spaet': shore(true),
    'abend-wasser': drawing(nightWater(HORIZON, 1130, SUN_X, 4)),
    'abend-lichter': drawing(windowLights([98, 138, 178, 212, 236, 282, 322], HORIZON, 3, 110)),
    'abend-ente': drawing(sleepingDuck(330, 640, 0.9)),
    'abend-ente-wach': drawing(duck(330, 640, 0.9) + ink(way('276 648, 312 650, 348 648, 386 650'), 4, false, SKY)),
    'abend-steg': drawing(jetty(740, 1130, 606, 90)),
    'abend-junge': drawing(boy(762, 590)),
    'abend-boot': drawing(boat(290, 846)),
    'abend-drachen': drawing(kite()),
    'abend-schilf': drawing(reeds(60, 1050, 9, 12, 1.5, '#3d405b') + reeds(960, 1060, 8, 5, 1.3, '#3d405b')),
  };
}
