import { filtered } from '../filters.ts';
import { between, type Random } from '../random.ts';
import { inRoom } from '../room.ts';
import { type Mode, stickSlip, struck } from '../struck.ts';
import { shaped, type Wave } from '../wave.ts';
import { blow, laid, puff, type Recipe } from './recipe.ts';

const ROOM = { decay: 0.5, size: 0.35, damp: 3500 };
const DOOR: readonly Mode[] = [
  [112, 0.18, 0.9],
  [187, 0.14, 0.7],
  [265, 0.1, 0.5],
  [410, 0.07, 0.4],
  [690, 0.04, 0.25],
  [1150, 0.025, 0.15],
];
const CHAIR: readonly Mode[] = [
  [230, 0.09, 0.6],
  [395, 0.08, 0.6],
  [640, 0.06, 0.45],
  [1010, 0.045, 0.35],
  [1730, 0.03, 0.2],
  [2600, 0.02, 0.12],
];
const CARTON: readonly Mode[] = [
  [78, 0.12, 0.9],
  [131, 0.1, 0.7],
  [214, 0.07, 0.4],
  [340, 0.04, 0.2],
];

const knock = (random: Random): Wave =>
  laid(0.25, [0, struck(DOOR, 0.25, random, 0.02)], [0, blow(random, 0.015, { kind: 'band', hz: 1300, q: 0.7 }), 0.5]);

/** A lever and a bolt. */
export const latch = (random: Random): Wave =>
  laid(
    0.25,
    [
      0,
      struck(
        [
          [1300, 0.03, 0.5],
          [2150, 0.03, 0.4],
          [3900, 0.02, 0.3],
        ],
        0.1,
        random,
      ),
    ],
    [
      0.11,
      struck(
        [
          [420, 0.06, 0.6],
          [980, 0.04, 0.5],
          [2700, 0.03, 0.3],
        ],
        0.14,
        random,
      ),
    ],
    [0.11, blow(random, 0.02, { kind: 'high', hz: 800 }), 0.4],
  );

const clack = (random: Random): Wave =>
  laid(0.2, [0, struck(CHAIR, 0.2, random, 0.06)], [0, blow(random, 0.012, { kind: 'high', hz: 700 }), 0.4]);

/** A foot of a chair over the floor. */
function scrape(random: Random, seconds: number): Wave {
  const rub = stickSlip(
    seconds,
    (t) => 95 + 70 * (t / seconds),
    (t) => Math.sin((Math.PI * t) / seconds) ** 0.5,
    random,
    0.3,
  );
  return filtered(rub, [
    { kind: 'band', hz: 620, q: 1.1 },
    { kind: 'bell', hz: 1400, q: 3, gain: 9 },
    { kind: 'low', hz: 4000 },
  ]);
}

const carton = (random: Random, hard: number): Wave =>
  laid(
    0.3,
    [0, struck(CARTON, 0.3, random, 0.08), hard],
    [0, blow(random, 0.07, { kind: 'band', hz: 480, q: 0.6 }), 0.8 * hard],
  );

const slide = (random: Random): Wave =>
  puff(
    random,
    [
      [0, 0],
      [0.06, 0.5],
      [0.16, 0.35],
      [0.24, 0],
    ],
    { kind: 'band', hz: 1500, q: 0.5 },
    { kind: 'low', hz: 3500 },
  );

/** Wood, doors, chairs and boxes. */
export const wood: Readonly<Record<string, Recipe>> = {
  klopfen: (random) =>
    inRoom(laid(0.6, [0.01, knock(random)], [0.25, knock(random), 0.85]), ROOM, 0.25, {
      tail: 0.2,
    }),
  tuer: (random) => {
    // A hinge sings as it turns: up, over, and down again.
    const rate = (t: number): number =>
      120 + 210 * Math.sin(Math.PI * Math.min(1, t / 0.95)) ** 2 + 16 * Math.sin(t * 27);
    const rub = stickSlip(0.95, rate, (t) => Math.sin((Math.PI * t) / 0.95) ** 0.7, random, 0.05, 0.25);
    const creak = filtered(rub, [
      { kind: 'high', hz: 260 },
      { kind: 'bell', hz: 760, q: 5, gain: 14 },
      { kind: 'bell', hz: 1350, q: 6, gain: 12 },
      { kind: 'low', hz: 4200 },
    ]);
    const air = puff(
      random,
      [
        [0, 0],
        [0.4, 0.25],
        [0.9, 0],
      ],
      { kind: 'low', hz: 420 },
    );
    return inRoom(laid(1.5, [0.01, latch(random), 0.45], [0.24, creak, 1.1], [0.35, air, 0.4]), ROOM, 0.3, {
      tail: 0.25,
    });
  },
  stuehle: (random) =>
    inRoom(
      laid(
        1.3,
        [0.01, scrape(random, 0.34), 2.4],
        [0.33, clack(random)],
        [0.52, scrape(random, 0.2), 1.9],
        [0.7, clack(random), 0.8],
        [0.95, clack(random), 0.45],
      ),
      ROOM,
      0.35,
      { tail: 0.25 },
    ),
  stapel: (random) => {
    const clatter = Array.from(
      { length: 7 },
      (_, n) => [0.02 + 0.055 * n + between(random, 0, 0.03), clack(random), 0.9 - 0.1 * n] as const,
    );
    return inRoom(laid(0.75, ...clatter, [0.04, struck(DOOR, 0.3, random), 0.6]), ROOM, 0.35, { tail: 0.25 });
  },
  karton: (random) =>
    laid(
      1.05,
      [0.01, slide(random), 0.6],
      [0.17, carton(random, 0.85)],
      [0.52, slide(random), 0.55],
      [0.68, carton(random, 1)],
    ),
  feldbett: (random) => {
    const spring = (hz: number): Wave =>
      shaped(
        struck(
          [
            [hz, 0.3, 0.4],
            [hz * 1.52, 0.22, 0.3],
            [hz * 2.31, 0.16, 0.2],
            [hz * 3.1, 0.1, 0.1],
          ],
          0.35,
          random,
        ),
        [
          [0, 0],
          [0.03, 1],
          [0.35, 0.6],
        ],
      );
    const squeal = stickSlip(
      0.4,
      (t) => 430 - 260 * t,
      (t) => Math.sin((Math.PI * t) / 0.4),
      random,
      0.03,
      0.15,
    );
    const rub = filtered(squeal, [
      { kind: 'high', hz: 350 },
      { kind: 'bell', hz: 1750, q: 5, gain: 12 },
      { kind: 'low', hz: 5000 },
    ]);
    const canvas = blow(random, 0.22, { kind: 'low', hz: 360 });
    return laid(
      1.25,
      [0.01, canvas, 1.2],
      [0.04, spring(870), 0.5],
      [0.2, rub, 0.35],
      [0.62, rub, 0.2],
      [0.66, canvas, 0.5],
      [0.7, spring(960), 0.3],
    );
  },
  stein: (random) => {
    const stone: readonly Mode[] = [
      [2350, 0.05, 0.5],
      [3820, 0.045, 0.45],
      [5610, 0.03, 0.3],
      [7900, 0.02, 0.15],
      [1180, 0.03, 0.3],
    ];
    return laid(
      0.34,
      [0.005, struck(stone, 0.2, random)],
      [0.005, blow(random, 0.006, { kind: 'high', hz: 2000 }), 0.6],
      [0.085, struck(stone, 0.15, random, 0.03), 0.22],
      [0.01, struck([[310, 0.06, 0.3]], 0.12, random)],
    );
  },
  schere: (random) => {
    const snip = laid(
      0.22,
      [
        0,
        puff(
          random,
          [
            [0, 0],
            [0.05, 0.3],
            [0.085, 0.6],
            [0.1, 0],
          ],
          { kind: 'high', hz: 3500 },
        ),
      ],
      [
        0.095,
        struck(
          [
            [3100, 0.06, 0.4],
            [4750, 0.05, 0.4],
            [6900, 0.035, 0.25],
          ],
          0.12,
          random,
        ),
      ],
    );
    return laid(0.62, [0.01, snip], [0.28, snip, 0.85]);
  },
};
