import {
  darkTrees,
  eveningSky,
  hotelAtNight,
  jetty,
  nightWater,
  settingSun,
  sleepingDuck,
  windowLights,
} from './abend-see.ts';
import { kitHead } from './kit-head.ts';
import { reeds } from './lake.ts';
import { limb, shoe } from './limbs.ts';
import { CORAL, type Dot, drawing, flat, ink, oval, PAPER, SKY, shape, TEAL, YELLOW } from './pen.ts';

export const HORIZON = 476;
const SUN_X = 500;

/** The boy who sits at the jetty's end and lets his legs hang; the seat is at x, y, he looks left. */
function boy(x: number, y: number): string {
  const at = (dx: number, dy: number, c: 0 | 1 = 0): Dot => [x + dx, y + dy, c];
  return (
    limb([at(6, -14), at(-38, -14), at(-40, 40)], [30, 28, 22], '#3d405b', 4.4) +
    shoe(x - 34, y + 58, '#f6f1e4', 6, 0.66, true) +
    limb([at(10, -10), at(-24, -10), at(-26, 48)], [30, 28, 22], '#3d405b', 4.4) +
    shoe(x - 20, y + 66, '#f6f1e4', 2, 0.66, true) +
    shape(
      [at(-18, -84), at(-26, -40), at(-22, -2, 1), at(30, -2, 1), at(32, -44), at(22, -84), at(2, -92)],
      TEAL,
      4.6,
    ) +
    limb([at(-4, -74), at(-22, -38), at(-52, -56)], [26, 24, 17], TEAL, 4.4) +
    shape(oval(x - 58, y - 62, 11, 10), '#b97f56', 3.8) +
    kitHead({ hair: 'ShortFour', colors: { skin: '#b97f56' } }, 'Smile', [x + 2, y - 86], 72, {
      mirror: true,
      tilt: 12,
    })
  );
}

/** The kite on its string. */
function kite(): string {
  const [hx, hy] = [702, 532];
  const tail: Dot[] = [
    [610, 302],
    [640, 330],
    [628, 360],
    [652, 384],
  ];
  return (
    ink(
      [
        [hx, hy],
        [650, 430],
        [596, 270],
      ],
      2.6,
      false,
      PAPER,
    ) +
    ink(tail, 3, false, PAPER) +
    tail
      .slice(1)
      .map(([x, y]) =>
        shape(
          [
            [x - 12, y - 6, 1],
            [x, y, 1],
            [x - 10, y + 8, 1],
            [x + 12, y + 6, 1],
            [x, y, 1],
            [x + 12, y - 7, 1],
          ],
          SKY,
          3,
        ),
      )
      .join('') +
    shape(
      [
        [560, 170, 1],
        [640, 214, 1],
        [610, 302, 1],
        [530, 246, 1],
      ],
      YELLOW,
      4.8,
    ) +
    flat(
      [
        [563, 175, 1],
        [636, 215, 1],
        [588, 232, 1],
      ],
      CORAL,
    ) +
    ink(
      [
        [560, 170],
        [610, 302],
      ],
      3.6,
    ) +
    ink(
      [
        [530, 246],
        [640, 214],
      ],
      3.6,
    )
  );
}

export function drawAbend(): Readonly<Record<string, string>> {
  return {
    'abend-himmel': drawing(eveningSky(HORIZON, SUN_X, 7)),
    'abend-sonne': drawing(settingSun(SUN_X, HORIZON + 10, 96)),
    'abend-ufer': drawing(
      darkTrees(-130, 1130, HORIZON, 5, 0.8) +
        hotelAtNight(66, HORIZON, 0.86) +
        darkTrees(-130, 70, HORIZON, 11, 1.5) +
        darkTrees(350, 420, HORIZON, 15, 1.2),
    ),
    'abend-wasser': drawing(
      nightWater(HORIZON, 1130, SUN_X, 4) + windowLights([94, 132, 170, 200, 240, 276, 312], HORIZON, 3, 110),
    ),
    'abend-ente': drawing(sleepingDuck(330, 640, 0.9)),
    'abend-steg': drawing(jetty(740, 1130, 606, 90)),
    'abend-junge': drawing(boy(762, 590)),
    'abend-drachen': drawing(kite()),
    'abend-schilf': drawing(reeds(60, 1050, 9, 12, 1.5, '#3d405b') + reeds(960, 1060, 8, 5, 1.3, '#3d405b')),
  };
}
