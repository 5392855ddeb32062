import { filtered, swept } from '../filters.ts';
import { white } from '../noise.ts';
import type { Random } from '../random.ts';
import { stickSlip, struck, tone } from '../struck.ts';
import { gainAt, shaped, type Wave } from '../wave.ts';
import { blow, laid, puff, type Recipe } from './recipe.ts';

/** A rope under load: fibres that stick and slip, slower as it grows taut. */
function creak(random: Random, seconds: number, from: number, to: number): Wave {
  const rate = (t: number): number => from + (to - from) * (t / seconds) + 6 * Math.sin(t * 31);
  const rub = stickSlip(seconds, rate, (t) => Math.sin((Math.PI * t) / seconds) ** 0.6, random, 0.25);
  return filtered(rub, [
    { kind: 'bell', hz: 430, q: 4, gain: 12 },
    { kind: 'bell', hz: 980, q: 4, gain: 10 },
    { kind: 'band', hz: 700, q: 0.5 },
    { kind: 'low', hz: 3800 },
  ]);
}

/** A plucked, slack or taut string: partials that fall with the tension. */
function twang(seconds: number, hz: number, droop: number): Wave {
  return tone(
    seconds,
    (t) => hz * (1 + droop * Math.exp(-t * 14)) * (1 + 0.012 * Math.sin(2 * Math.PI * 11 * t)),
    (t) => Math.min(1, t * 900) * Math.exp(-t * 6.5),
    [0.6, 0.5, 0.38, 0.26, 0.2, 0.12, 0.08],
  );
}

/** A stopper out of a neck: the hollow rings up as it opens. */
export function pop(random: Random, from: number, to: number): Wave {
  const hollow = tone(
    0.16,
    (t) =>
      gainAt(
        [
          [0, from],
          [0.05, to],
          [0.16, to * 1.04],
        ],
        t,
      ),
    (t) => Math.min(1, t * 700) * Math.exp(-t * 30),
    [1, 0.3, 0.1],
  );
  return laid(0.18, [0, hollow], [0, blow(random, 0.02, { kind: 'low', hz: 4500 }), 0.6]);
}

/** The red thread, ropes, knots, nets, lids. */
export const thread: Readonly<Record<string, Recipe>> = {
  seil: (random) =>
    laid(
      1.25,
      [0.01, creak(random, 0.5, 95, 45), 1.4],
      [0.5, creak(random, 0.62, 70, 26), 1.2],
      [
        0.46,
        struck(
          [
            [105, 0.12, 0.5],
            [210, 0.08, 0.3],
          ],
          0.2,
          random,
        ),
        0.6,
      ],
    ),
  'faden-schnalzt': (random) => {
    const whip = shaped(
      swept(white(random, 0.22), (t) => 500 + 9000 * (t / 0.2) ** 2, 1.4),
      [
        [0, 0],
        [0.15, 0.6],
        [0.2, 1],
        [0.22, 0],
      ],
    );
    return laid(
      0.85,
      [0.005, whip, 0.7],
      [0.2, blow(random, 0.025, { kind: 'high', hz: 900 }), 0.9],
      [0.2, twang(0.6, 147, 0.5), 0.75],
    );
  },
  'faden-zieht': (random) => {
    const hiss = shaped(
      swept(white(random, 0.8), (t) => 1500 + 2600 * (t / 0.8), 1.8),
      [
        [0, 0],
        [0.25, 0.5],
        [0.6, 0.7],
        [0.8, 0],
      ],
    );
    return laid(0.85, [0.01, hiss], [0.03, creak(random, 0.7, 60, 130), 0.35]);
  },
  'knoten-zu': (random) =>
    laid(
      0.75,
      [0.01, creak(random, 0.45, 70, 150), 1.1],
      [0.4, twang(0.32, 220, 0.3), 0.5],
      [0.4, blow(random, 0.04, { kind: 'low', hz: 1800 }), 0.7],
    ),
  'knoten-auf': (random) => {
    const slip = shaped(
      swept(white(random, 0.4), (t) => 1200 + 3800 * (t / 0.4), 1.5),
      [
        [0, 0],
        [0.25, 0.5],
        [0.36, 0.9],
        [0.4, 0],
      ],
    );
    const sing = tone(
      0.5,
      () => 587.33,
      (t) => Math.min(1, t * 300) * Math.exp(-t * 8),
      [0.5, 0.2, 0.08],
    );
    return laid(0.95, [0.01, slip, 0.7], [0.38, pop(random, 260, 620), 0.9], [0.42, sing, 0.4]);
  },
  netz: (random) => {
    const bounce = tone(
      0.85,
      (t) => 92 + 70 * Math.exp(-t * 5) * (1 + Math.sin(2 * Math.PI * 8.5 * t)),
      (t) => Math.min(1, t * 80) * Math.exp(-t * 3.6) * (0.65 + 0.35 * Math.cos(2 * Math.PI * 8.5 * t)),
      [0.7, 0.5, 0.35, 0.2, 0.12],
    );
    const leap = shaped(
      swept(white(random, 0.75), (t) => 350 + 2100 * (t / 0.75), 1.6),
      [
        [0, 0],
        [0.3, 0.55],
        [0.75, 0],
      ],
    );
    return laid(1.5, [0.01, creak(random, 0.4, 50, 110), 0.9], [0.36, bounce], [0.42, leap, 0.8]);
  },
  plopp: (random) =>
    laid(
      0.32,
      [
        0.005,
        puff(
          random,
          [
            [0, 0],
            [0.05, 0.12],
            [0.06, 0],
          ],
          { kind: 'band', hz: 900, q: 1 },
        ),
      ],
      [0.06, pop(random, 210, 540)],
    ),
  deckel: (random) => {
    const turn = filtered(
      stickSlip(
        0.42,
        (t) => 60 + 90 * t,
        (t) => Math.sin((Math.PI * t) / 0.42) ** 0.6,
        random,
        0.2,
      ),
      [
        { kind: 'bell', hz: 1900, q: 4, gain: 12 },
        { kind: 'band', hz: 1700, q: 0.7 },
      ],
    );
    const glass = struck(
      [
        [1640, 0.14, 0.3],
        [2930, 0.1, 0.25],
        [4420, 0.07, 0.15],
      ],
      0.3,
      random,
    );
    const lid = struck(
      [
        [950, 0.06, 0.4],
        [2500, 0.05, 0.3],
      ],
      0.12,
      random,
    );
    return laid(
      0.9,
      [0.01, turn, 0.9],
      [0.46, pop(random, 240, 590)],
      [0.465, glass, 0.35],
      [0.5, lid, 0.35],
      [0.62, glass, 0.12],
    );
  },
};
