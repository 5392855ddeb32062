import { filtered, swept } from '../filters.ts';
import { white } from '../noise.ts';
import { between, type Random } from '../random.ts';
import { struck, tone } from '../struck.ts';
import { vowelSound } from '../voice.ts';
import { gainAt, shaped, type Wave } from '../wave.ts';
import { blow, laid, puff, type Recipe } from './recipe.ts';

/** A quack: a rough, nasal cry that falls and breaks off. */
export function quack(random: Random, seconds: number, hz: number): Wave {
  const pitch = (t: number): number =>
    hz *
    gainAt(
      [
        [0, 0.9],
        [0.03, 1.12],
        [seconds, 0.78],
      ],
      t,
    ) *
    (1 + 0.05 * Math.sin(2 * Math.PI * 72 * t));
  const gain = (t: number): number =>
    gainAt(
      [
        [0, 0],
        [0.018, 1],
        [seconds * 0.7, 0.75],
        [seconds, 0],
      ],
      t,
    );
  const cry = tone(seconds, pitch, gain, [0.35, 0.45, 0.5, 0.6, 0.7, 0.65, 0.55, 0.5, 0.4, 0.3, 0.22, 0.15]);
  const air = shaped(white(random, seconds), [
    [0, 0],
    [0.02, 0.25],
    [seconds, 0],
  ]);
  return filtered(laid(seconds, [0, cry], [0, air, 0.5]), [
    { kind: 'bell', hz: 1150, q: 3, gain: 13 },
    { kind: 'bell', hz: 2500, q: 3, gain: 9 },
    { kind: 'high', hz: 420 },
    { kind: 'low', hz: 5200 },
  ]);
}

/** One note of a small bird: a pure tone that sweeps. */
export const chirp = (seconds: number, from: number, to: number, trill = 0): Wave =>
  tone(
    seconds,
    (t) => from + (to - from) * (t / seconds) + trill * Math.sin(2 * Math.PI * 34 * t),
    (t) => Math.sin(Math.PI * Math.min(1, t / seconds)) ** 1.2,
    [1, 0.06],
  );

/** Breath with a little voice under it, as relief lets it go. */
function relief(random: Random): Wave {
  const air = swept(white(random, 1.1), (t) => 1250 - 700 * Math.min(1, t), 1.3);
  const voice = vowelSound(
    'u',
    {
      seconds: 0.75,
      hzAt: (t) => 205 - 75 * t,
      gain: [
        [0, 0],
        [0.06, 0.5],
        [0.3, 0.3],
        [0.75, 0],
      ],
      breath: 1.2,
      tract: 1.17,
    },
    random,
  );
  return laid(
    1.3,
    [
      0.01,
      puff(
        random,
        [
          [0, 0],
          [0.008, 0.9],
          [0.04, 0.1],
          [0.06, 0],
        ],
        { kind: 'low', hz: 1400 },
      ),
      0.5,
    ],
    [
      0.03,
      shaped(air, [
        [0, 0],
        [0.07, 1],
        [0.4, 0.6],
        [1.1, 0],
      ]),
      1,
    ],
    [0.04, voice, 4],
  );
}

/** Beasts, breath, hands and what they eat and play. */
export const alive: Readonly<Record<string, Recipe>> = {
  ente: (random) =>
    laid(
      0.78,
      [0.01, quack(random, 0.24, 232)],
      [0.3, quack(random, 0.19, 218), 0.8],
      [0.54, quack(random, 0.15, 205), 0.5],
    ),
  vogel: () =>
    laid(
      0.8,
      [0.01, chirp(0.09, 3300, 4300)],
      [0.14, chirp(0.08, 3500, 4500), 0.9],
      [0.28, chirp(0.2, 4700, 3100, 260), 0.9],
      [0.56, chirp(0.1, 3400, 4200), 0.5],
    ),
  huhn: (random) => {
    const cluck = (strength: number, seconds: number, hz: number): [Wave, number] => [
      filtered(
        tone(
          seconds,
          (t) => hz * (1 + 0.5 * (t / seconds)),
          (t) => Math.sin((Math.PI * t) / seconds) ** 0.6,
          [0.5, 0.5, 0.4, 0.3, 0.2, 0.1],
        ),
        [{ kind: 'bell', hz: 1400, q: 2.5, gain: 10 }],
      ),
      strength,
    ];
    const wings = Array.from(
      { length: 6 },
      (_, n) =>
        [
          0.5 + 0.075 * n,
          puff(
            random,
            [
              [0, 0],
              [0.02, 0.6],
              [0.07, 0],
            ],
            { kind: 'band', hz: 900, q: 0.6 },
          ),
          0.9 - 0.1 * n,
        ] as const,
    );
    return laid(
      1.05,
      [0.01, ...cluck(0.7, 0.07, 390)],
      [0.17, ...cluck(0.7, 0.07, 410)],
      [0.32, ...cluck(1, 0.22, 430)],
      ...wings,
    );
  },
  seufzer: relief,
  zischen: (random) => {
    const s = shaped(
      filtered(white(random, 0.55), [
        { kind: 'high', hz: 4200 },
        { kind: 'bell', hz: 6800, q: 2, gain: 8 },
      ]),
      [
        [0, 0],
        [0.05, 0.8],
        [0.35, 0.6],
        [0.5, 0],
      ],
    );
    return laid(
      0.66,
      [0.008, blow(random, 0.03, { kind: 'band', hz: 1300, q: 0.8 }), 0.7],
      [0.045, s],
      [0.57, blow(random, 0.025, { kind: 'high', hz: 2500 }), 0.5],
    );
  },
  keks: (random) => {
    const crumbs = Array.from(
      { length: 26 },
      (_, n) =>
        [
          0.01 + (n < 12 ? n * 0.006 : 0.16 + (n - 12) * 0.011) + between(random, 0, 0.008),
          blow(random, between(random, 0.004, 0.014), { kind: 'band', hz: between(random, 1200, 4800), q: 1.4 }),
          between(random, 0.2, 1),
        ] as const,
    );
    return laid(
      0.5,
      [
        0.01,
        struck(
          [
            [620, 0.03, 0.5],
            [1430, 0.02, 0.4],
          ],
          0.06,
          random,
        ),
      ],
      ...crumbs,
    );
  },
  trommel: (random) => {
    const low = (strength: number): Wave =>
      laid(
        0.4,
        [
          0,
          tone(
            0.4,
            (t) => 98 + 34 * Math.exp(-t * 40),
            (t) => strength * Math.min(1, t * 800) * Math.exp(-t * 10),
            [1, 0.25, 0.1],
          ),
        ],
        [0, blow(random, 0.03, { kind: 'low', hz: 1200 }), 0.4 * strength],
      );
    const rim = (strength: number): Wave =>
      laid(
        0.16,
        [
          0,
          struck(
            [
              [395, 0.09, 0.6],
              [690, 0.07, 0.4],
              [1120, 0.05, 0.25],
            ],
            0.16,
            random,
          ),
        ],
        [0, blow(random, 0.02, { kind: 'high', hz: 1200 }), 0.6],
      ).map((sample) => sample * strength);
    // Over the waltz: low, high, high, twice.
    return laid(
      1.95,
      [0.01, low(1)],
      [0.277, rim(0.4)],
      [0.543, rim(0.7)],
      [0.81, low(0.8)],
      [0.943, rim(0.35)],
      [1.077, rim(0.8)],
      [1.61, low(0.9)],
    );
  },
};
