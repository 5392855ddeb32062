import { filtered } from '../filters.ts';
import { white } from '../noise.ts';
import { between, type Random } from '../random.ts';
import { struck } from '../struck.ts';
import { add, shaped, silence, type Wave } from '../wave.ts';
import { blow, laid, puff, type Recipe } from './recipe.ts';

/** A stroke over rough paper: noise that catches on the grain, faster in the middle of the stroke. */
function stroke(random: Random, seconds: number, hz: number): Wave {
  const grain = silence(seconds);
  for (let time = 0.01; time < seconds - 0.01; ) {
    const speed = Math.sin((Math.PI * time) / seconds) ** 0.6;
    add(grain, blow(random, between(random, 0.004, 0.012)), time, { gain: speed * between(random, 0.2, 1) });
    time += between(random, 0.002, 0.007) / (0.3 + speed);
  }
  return filtered(grain, [
    { kind: 'band', hz, q: 0.8 },
    { kind: 'high', hz: 900 },
    { kind: 'bell', hz: hz * 1.9, q: 2, gain: 6 },
  ]);
}

/** Paper that is crumpled or leafed: many tiny crackles, dense at the peaks of `bursts` (seconds). */
function rustle(random: Random, seconds: number, bursts: readonly number[], crackles: number): Wave {
  const out = silence(seconds);
  for (let n = 0; n < crackles; n += 1) {
    const burst = bursts[n % bursts.length] ?? 0;
    const at = burst + (random() + random() - 1) * 0.13;
    const hz = between(random, 1800, 6500);
    const crackle = blow(random, between(random, 0.003, 0.02), { kind: 'band', hz, q: 1.5 });
    if (at > 0 && at < seconds - 0.03) add(out, crackle, at, { gain: random() ** 2 });
  }
  for (const burst of bursts) {
    const sweep = puff(
      random,
      [
        [0, 0],
        [0.05, 0.1],
        [0.1, 0.05],
        [0.18, 0],
      ],
      { kind: 'band', hz: 3200, q: 0.7 },
    );
    add(out, sweep, Math.max(0, burst - 0.05));
  }
  return filtered(out, [{ kind: 'high', hz: 500 }]);
}

/** The point of a pen that meets paper on a table. */
const tap = (random: Random): Wave =>
  laid(
    0.12,
    [
      0,
      struck(
        [
          [340, 0.05, 0.5],
          [910, 0.03, 0.3],
          [2300, 0.015, 0.2],
        ],
        0.1,
        random,
      ),
    ],
    [0, blow(random, 0.012, { kind: 'high', hz: 1500 }), 0.4],
  );

/** Pens and paper. */
export const paper: Readonly<Record<string, Recipe>> = {
  stift: (random) =>
    laid(
      1.25,
      [0.01, tap(random), 0.7],
      [0.06, stroke(random, 0.36, 3300)],
      [0.46, stroke(random, 0.22, 3800), 0.8],
      [0.72, stroke(random, 0.48, 3000)],
    ),
  punkt: (random) => {
    const bloom = struck(
      [
        [220, 0.9, 0.5],
        [440, 0.7, 0.35],
        [880, 0.35, 0.08],
        [1760, 0.12, 0.05],
      ],
      0.9,
      random,
    );
    const soak = stroke(random, 0.12, 2600);
    return laid(0.95, [0.005, tap(random)], [0.02, soak, 0.5], [0.03, bloom, 0.5]);
  },
  formular: (random) => rustle(random, 1.1, [0.18, 0.3, 0.62, 0.85], 420),
  blatt: (random) => {
    const flap = shaped(filtered(white(random, 0.2), [{ kind: 'band', hz: 2400, q: 0.8 }]), [
      [0, 0],
      [0.09, 0.5],
      [0.12, 0.2],
      [0.2, 0],
    ]);
    return laid(
      0.5,
      [0.02, flap, 0.5],
      [0, rustle(random, 0.5, [0.16, 0.26], 130)],
      [0.3, blow(random, 0.06, { kind: 'band', hz: 700, q: 0.8 }), 0.35],
    );
  },
  zettel: (random) => rustle(random, 1.5, [0.15, 0.42, 0.7, 0.92, 1.25], 330),
  stempel: (random) => {
    const spring = struck(
      [
        [1850, 0.05, 0.2],
        [2720, 0.04, 0.14],
        [4100, 0.02, 0.08],
      ],
      0.1,
      random,
    );
    const table = struck(
      [
        [96, 0.16, 0.9],
        [178, 0.11, 0.6],
        [395, 0.06, 0.35],
        [820, 0.03, 0.2],
      ],
      0.3,
      random,
    );
    return laid(
      0.5,
      [0.01, spring, 0.5],
      [0.045, table],
      [0.045, blow(random, 0.03, { kind: 'low', hz: 3000 }), 0.7],
      [0.24, spring, 0.35],
      [0.25, blow(random, 0.05, { kind: 'band', hz: 2500, q: 0.8 }), 0.12],
    );
  },
};
