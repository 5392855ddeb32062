import { between, type Random } from '../random.ts';
import { inRoom } from '../room.ts';
import { struck, tone } from '../struck.ts';
import type { Wave } from '../wave.ts';
import { blow, laid, puff, type Recipe } from './recipe.ts';

const ROOM = { decay: 0.7, size: 0.5, damp: 4500 };

/** The hand of an office clock jumps: a relay and the hand's own ring. */
const jump = (random: Random): Wave =>
  laid(
    0.3,
    [
      0,
      struck(
        [
          [1650, 0.05, 0.5],
          [2840, 0.04, 0.4],
          [5100, 0.02, 0.2],
        ],
        0.12,
        random,
      ),
    ],
    [
      0,
      struck(
        [
          [240, 0.07, 0.5],
          [520, 0.05, 0.3],
        ],
        0.15,
        random,
      ),
    ],
    [
      0.045,
      struck(
        [
          [2050, 0.04, 0.25],
          [3600, 0.03, 0.2],
        ],
        0.1,
        random,
      ),
    ],
  );

const tick = (random: Random, hz: number): Wave =>
  laid(
    0.12,
    [
      0,
      struck(
        [
          [hz, 0.03, 0.5],
          [hz * 1.63, 0.025, 0.4],
          [hz * 2.9, 0.015, 0.25],
        ],
        0.1,
        random,
      ),
    ],
    [0, struck([[310, 0.04, 0.3]], 0.08, random)],
  );

/** The slats of a roller blind that run over its edge, `rateAt` of them a second. */
function slats(random: Random, seconds: number, rateAt: (t: number) => number): Wave {
  const parts: [number, Wave, number][] = [];
  for (let time = 0; time < seconds; time += (1 + between(random, -0.12, 0.12)) / rateAt(time)) {
    const hz = between(random, 0.94, 1.06);
    parts.push([
      time,
      struck(
        [
          [520 * hz, 0.035, 0.5],
          [1180 * hz, 0.03, 0.4],
          [2330 * hz, 0.02, 0.3],
          [4100 * hz, 0.012, 0.15],
        ],
        0.06,
        random,
      ),
      between(random, 0.5, 1),
    ]);
  }
  return laid(seconds + 0.08, ...parts);
}

/** Lamps, clocks, blinds, plugs and computers. */
export const machines: Readonly<Record<string, Recipe>> = {
  lampe: (random) => {
    const hum = (seconds: number): Wave =>
      tone(
        seconds,
        () => 100,
        (t) => 0.16 * Math.min(1, t * 200) * Math.min(1, (seconds - t) * 200),
        [1, 0.7, 0.5, 0.5, 0.35, 0.3, 0.2, 0.2, 0.15],
      );
    const click = (): Wave =>
      struck(
        [
          [2900, 0.02, 0.5],
          [4700, 0.02, 0.4],
          [7200, 0.012, 0.25],
        ],
        0.05,
        random,
      );
    return laid(
      0.9,
      [0.01, click()],
      [0.01, hum(0.05)],
      [0.13, click(), 0.7],
      [0.13, hum(0.09)],
      [0.31, click(), 0.8],
      [0.31, hum(0.05)],
      [0.5, click()],
      [0.5, hum(0.38), 0.8],
    );
  },
  zeiger: (random) => laid(0.34, [0.008, jump(random)]),
  uhr: (random) =>
    laid(1.15, [0.01, tick(random, 2150)], [0.51, tick(random, 1790), 0.9], [1.01, tick(random, 2150), 0.95]),
  rollo: (random) => {
    const run = slats(random, 0.62, (t) => 22 + 95 * t);
    const slam = struck(
      [
        [71, 0.35, 1],
        [123, 0.28, 0.8],
        [214, 0.2, 0.6],
        [455, 0.14, 0.4],
        [910, 0.1, 0.25],
      ],
      0.6,
      random,
    );
    const rattle = slats(random, 0.22, () => 34);
    return inRoom(
      laid(
        1.25,
        [0.01, run, 0.5],
        [0.64, slam],
        [0.64, blow(random, 0.16, { kind: 'low', hz: 3200 }), 1.1],
        [0.72, rattle, 0.3],
      ),
      ROOM,
      0.35,
      { tail: 0.35 },
    );
  },
  'rollo-auf': (random) =>
    laid(
      1,
      [0.01, slats(random, 0.3, () => 30), 0.7],
      [0.36, slats(random, 0.14, () => 26), 0.5],
      [0.56, slats(random, 0.34, (t) => 36 - 30 * t), 0.65],
      [0.92, struck([[240, 0.06, 0.3]], 0.08, random)],
    ),
  stecker: (random) => {
    const push = puff(
      random,
      [
        [0, 0],
        [0.06, 0.25],
        [0.1, 0.1],
        [0.11, 0],
      ],
      { kind: 'band', hz: 1900, q: 0.8 },
    );
    const lock = laid(
      0.14,
      [
        0,
        struck(
          [
            [880, 0.05, 0.5],
            [2240, 0.035, 0.45],
            [3900, 0.02, 0.3],
          ],
          0.12,
          random,
        ),
      ],
      [0, blow(random, 0.012, { kind: 'high', hz: 1500 }), 0.5],
    );
    const spark = laid(
      0.1,
      ...[0, 0.013, 0.021, 0.043, 0.06].map(
        (at) => [at, blow(random, 0.006, { kind: 'high', hz: 4000 }), between(random, 0.3, 0.8)] as const,
      ),
    );
    return laid(0.42, [0.01, push, 0.7], [0.12, lock], [0.128, spark, 0.35]);
  },
  computer: (random) => {
    // The thread's first four notes, as a machine would greet with them.
    const greeting = [440, 587.33, 659.26, 739.99].map((hz, n) => {
      const bell = tone(
        1.5,
        () => hz,
        (t) => Math.min(1, t * 90) * Math.exp(-t * (n === 3 ? 2.6 : 5)),
        [0.6, 0.22, 0.1, 0.04],
      );
      return [0.06 + n * 0.17, bell, 0.5] as const;
    });
    const fan = puff(
      random,
      [
        [0, 0],
        [0.9, 0.06],
        [1.9, 0],
      ],
      { kind: 'low', hz: 900 },
    );
    return inRoom(laid(2, ...greeting, [0, fan]), ROOM, 0.2);
  },
};
