import { filtered } from '../filters.ts';
import { between, type Random } from '../random.ts';
import { inRoom } from '../room.ts';
import { type Mode, struck } from '../struck.ts';
import { add, silence, type Wave } from '../wave.ts';
import { blow, laid, type Recipe } from './recipe.ts';

const ROOM = { decay: 0.6, size: 0.4, damp: 6000 };

/** A small bell: partials of a shallow bowl over its deepest. */
const bell = (hz: number, decay: number): readonly Mode[] => [
  [hz, decay, 0.5],
  [hz * 1.006, decay * 0.9, 0.3],
  [hz * 2.74, decay * 0.6, 0.35],
  [hz * 5.38, decay * 0.35, 0.2],
  [hz * 8.7, decay * 0.2, 0.1],
];

/** China: cups, saucers, plates. */
const china = (random: Random, hz: number): Wave =>
  struck(
    [
      [hz, 0.16, 0.5],
      [hz * 1.58, 0.13, 0.4],
      [hz * 2.43, 0.1, 0.3],
      [hz * 3.6, 0.06, 0.2],
      [hz * 4.9, 0.04, 0.12],
    ],
    0.3,
    random,
    0.02,
  );

/** Bells, dishes, keys, and the pot. */
export const metal: Readonly<Record<string, Recipe>> = {
  fahrradklingel: (random) => {
    // A bicycle's bell: the thumb turns two clappers against the cap.
    const ring = silence(1.3);
    [0.01, 0.055, 0.1, 0.15, 0.21, 0.42, 0.465, 0.51, 0.56, 0.63].forEach((at, n) => {
      add(ring, struck(bell(n % 2 ? 2350 : 2310, 0.75), 0.7, random), at, { gain: between(random, 0.5, 0.9) });
    });
    return filtered(ring, [{ kind: 'high', hz: 1200 }]);
  },
  tuerglocke: (random) => {
    const swing = [0.01, 0.13, 0.3, 0.44, 0.66].map(
      (at, n) => [at, struck(bell(n % 2 ? 1568 : 1480, 0.95), 0.95, random), 0.9 * 0.72 ** n] as const,
    );
    return inRoom(laid(1.55, ...swing), ROOM, 0.2, { tail: 0.25 });
  },
  tassen: (random) =>
    laid(
      0.6,
      [0.01, china(random, 1950), 0.9],
      [0.075, china(random, 2280), 0.4],
      [0.13, china(random, 1950), 0.15],
      [0.01, blow(random, 0.01, { kind: 'high', hz: 1500 }), 0.3],
    ),
  tablett: (random) => {
    const tray = struck(
      [
        [410, 0.35, 0.35],
        [655, 0.3, 0.3],
        [1120, 0.25, 0.25],
        [1870, 0.15, 0.2],
      ],
      0.5,
      random,
    );
    const dishes = Array.from(
      { length: 9 },
      (_, n) =>
        [
          0.04 + n * 0.075 + between(random, 0, 0.05),
          china(random, between(random, 1700, 3100)),
          between(random, 0.15, 0.6),
        ] as const,
    );
    return laid(1.1, [0.01, tray, 0.8], [0.01, blow(random, 0.04, { kind: 'low', hz: 900 }), 0.6], ...dishes);
  },
  schluessel: (random) => {
    const jingle = Array.from({ length: 11 }, (_, n) => {
      const hz = between(random, 2900, 5200);
      return [
        0.01 + n * 0.055 + between(random, 0, 0.04),
        struck(
          [
            [hz, 0.12, 0.4],
            [hz * 1.41, 0.09, 0.35],
            [hz * 1.93, 0.06, 0.25],
          ],
          0.2,
          random,
        ),
        between(random, 0.3, 0.9),
      ] as const;
    });
    return laid(0.9, ...jingle);
  },
  topf: (random) => {
    // A bubble's tone rises as it opens.
    const bubbles = Array.from({ length: 8 }, (_, n) => {
      const [from, seconds] = [between(random, 170, 330), between(random, 0.05, 0.1)];
      const bubble = silence(seconds).map((_s, i, all) => {
        const share = i / all.length;
        return (
          Math.sin(2 * Math.PI * (i / 48_000) * from * (1 + 0.55 * share)) *
          Math.sin(Math.PI * share) ** 0.7 *
          (1 - share * 0.6)
        );
      });
      return [0.02 + n * 0.12 + between(random, -0.015, 0.04), bubble, between(random, 0.5, 1)] as const;
    });
    return filtered(laid(1.15, ...bubbles), [{ kind: 'low', hz: 1800 }]);
  },
};
