import { filtered, swept } from '../filters.ts';
import { white } from '../noise.ts';
import { between, type Random } from '../random.ts';
import { struck, tone } from '../struck.ts';
import { gainAt, shaped, type Wave } from '../wave.ts';
import { blow, laid, puff, type Recipe } from './recipe.ts';

/** A cloth that snaps in the wind: dull push, bright edge. */
const flap = (random: Random, bright: number): Wave =>
  laid(
    0.3,
    [
      0,
      puff(
        random,
        [
          [0, 0],
          [0.07, 0.6],
          [0.12, 0.25],
          [0.28, 0],
        ],
        { kind: 'low', hz: 520 },
      ),
    ],
    [
      0.05,
      puff(
        random,
        [
          [0, 0],
          [0.02, 0.7],
          [0.05, 0.2],
          [0.14, 0],
        ],
        { kind: 'band', hz: bright, q: 0.7 },
      ),
      0.8,
    ],
  );

/** Something stuffed that falls. */
function thud(random: Random, hz: number): Wave {
  const body = tone(
    0.2,
    (t) => hz * (1 - 1.8 * t),
    (t) => Math.exp(-t * 26) * Math.min(1, t * 300),
  );
  return laid(0.22, [0, body, 0.9], [0, blow(random, 0.11, { kind: 'low', hz: 700 }), 0.8]);
}

/** A bear's squeaker: a reed that rises, falls and gasps. */
function squeak(random: Random, seconds: number): Wave {
  const hz = (t: number): number =>
    gainAt(
      [
        [0, 780],
        [0.05, 1420],
        [seconds * 0.55, 1250],
        [seconds, 690],
      ],
      t,
    ) *
    (1 + 0.02 * Math.sin(t * 290));
  const gain = (t: number): number =>
    gainAt(
      [
        [0, 0],
        [0.02, 0.8],
        [seconds * 0.5, 0.7],
        [seconds * 0.62, 0.1],
        [seconds * 0.75, 0.35],
        [seconds, 0],
      ],
      t,
    );
  const reed = tone(seconds, hz, gain, [0.6, 0.5, 0.4, 0.22, 0.12, 0.06]);
  return laid(
    seconds,
    [0, filtered(reed, [{ kind: 'bell', hz: 2700, q: 2, gain: 6 }])],
    [
      0,
      shaped(filtered(white(random, seconds), [{ kind: 'high', hz: 3000 }]), [
        [0, 0],
        [0.03, 0.05],
        [seconds, 0],
      ]),
    ],
  );
}

/** Light cloth that beats the air so fast that it purrs. */
function flutter(random: Random, seconds: number, rateAt: (t: number) => number, hz: number): Wave {
  let phase = 0;
  const air = filtered(white(random, seconds), [{ kind: 'band', hz, q: 0.6 }]);
  return air.map((sample, i) => {
    phase = (phase + rateAt(i / 48_000) / 48_000) % 1;
    return (
      sample * (0.12 + Math.max(0, Math.sin(2 * Math.PI * phase)) ** 3) * Math.sin((Math.PI * i) / air.length) ** 0.5
    );
  });
}

/** Cloth, bears, kite, bag. */
export const cloth: Readonly<Record<string, Recipe>> = {
  vorhang: (random) => {
    const rings = Array.from(
      { length: 12 },
      (_, n) =>
        [
          0.05 + 0.6 * (n / 12) ** 0.85 + between(random, 0, 0.02),
          struck(
            [
              [between(random, 2600, 3600), 0.05, 0.3],
              [between(random, 4200, 5600), 0.04, 0.25],
            ],
            0.08,
            random,
          ),
          between(random, 0.2, 0.5),
        ] as const,
    );
    const rail = puff(
      random,
      [
        [0, 0],
        [0.1, 0.35],
        [0.55, 0.3],
        [0.72, 0],
      ],
      { kind: 'band', hz: 2100, q: 0.6 },
    );
    return laid(1.05, [0.02, rail, 0.3], ...rings, [0.66, flap(random, 1600), 0.6]);
  },
  waesche: (random) =>
    laid(
      1.3,
      [0.02, flap(random, 1900), 0.7],
      [0.38, flap(random, 2300)],
      [0.56, flap(random, 2100), 0.6],
      [0.95, flap(random, 1700), 0.75],
    ),
  drachen: (random) => {
    const purr = flutter(random, 1.7, (t) => 17 + 9 * Math.sin(t * 3.4) ** 2, 1500);
    const air = swept(white(random, 1.7), (t) => 600 + 500 * Math.sin((Math.PI * t) / 1.7), 1.2);
    return laid(
      1.75,
      [0.02, purr, 1.3],
      [
        0.02,
        shaped(air, [
          [0, 0],
          [0.6, 0.3],
          [1.7, 0],
        ]),
      ],
    );
  },
  baeren: (random) => {
    const falls = Array.from({ length: 34 }, (_, n) => {
      const at = 0.03 + 2.3 * (n / 34) ** 1.15 + between(random, 0, 0.05);
      const strength = gainAt(
        [
          [0, 0.4],
          [0.6, 1],
          [1.4, 0.9],
          [2.4, 0.3],
        ],
        at,
      );
      return [at, thud(random, between(random, 70, 135)), strength * between(random, 0.5, 1)] as const;
    });
    const tumble = shaped(filtered(white(random, 2.6), [{ kind: 'low', hz: 340 }]), [
      [0, 0],
      [0.6, 0.4],
      [1.5, 0.35],
      [2.6, 0],
    ]);
    return laid(2.95, ...falls, [0, tumble, 0.45], [2.3, squeak(random, 0.36), 0.42], [2.66, thud(random, 90), 0.35]);
  },
  quietsch: (random) => laid(0.44, [0.01, squeak(random, 0.4)]),
  rucksack: (random) => {
    const buckle = struck(
      [
        [2100, 0.04, 0.4],
        [3350, 0.03, 0.3],
        [5200, 0.02, 0.2],
      ],
      0.08,
      random,
    );
    const strap = puff(
      random,
      [
        [0, 0],
        [0.08, 0.4],
        [0.22, 0],
      ],
      { kind: 'band', hz: 1200, q: 0.6 },
    );
    return laid(
      0.85,
      [0.02, strap, 0.5],
      [0.2, thud(random, 82), 1.1],
      [0.24, buckle, 0.35],
      [0.3, buckle, 0.2],
      [0.42, strap, 0.25],
    );
  },
  polster: (random) =>
    laid(
      0.42,
      [0.005, thud(random, 105), 0.9],
      [
        0.03,
        puff(
          random,
          [
            [0, 0],
            [0.04, 0.3],
            [0.3, 0],
          ],
          { kind: 'low', hz: 800 },
        ),
        0.6,
      ],
    ),
};
