import { filtered, swept } from '../filters.ts';
import { brown, white } from '../noise.ts';
import { inRoom } from '../room.ts';
import { struck, tone } from '../struck.ts';
import { gainAt, shaped, type Wave } from '../wave.ts';
import { laid, puff, type Recipe } from './recipe.ts';

/** The train at night. */
export const train: Readonly<Record<string, Recipe>> = {
  zug: (random) => {
    const wheels = shaped(brown(random, 3), [
      [0, 0],
      [0.25, 0.9],
      [1.7, 0.5],
      [2.1, 0],
    ]);
    const fall = (t: number): number => 1 - 0.07 * (t / 2) ** 2;
    const screech = (hz: number, strength: number): Wave =>
      tone(
        2.1,
        (t) => hz * fall(t) * (1 + 0.004 * Math.sin(t * 61 + hz)),
        (t) =>
          strength *
          gainAt(
            [
              [0, 0],
              [0.5, 0.5],
              [1.5, 1],
              [1.95, 0.4],
              [2.1, 0],
            ],
            t,
          ) *
          (0.75 + 0.25 * Math.sin(t * 37 + hz)),
        [1, 0.2],
      );
    const rub = shaped(filtered(white(random, 2.1), [{ kind: 'band', hz: 2700, q: 3 }]), [
      [0, 0],
      [0.6, 0.2],
      [1.7, 0.3],
      [2.1, 0],
    ]);
    const hiss = puff(
      random,
      [
        [0, 0],
        [0.03, 0.9],
        [0.25, 0.55],
        [0.85, 0],
      ],
      { kind: 'high', hz: 2200 },
      { kind: 'low', hz: 9000 },
    );
    const buffers = struck(
      [
        [62, 0.4, 0.9],
        [148, 0.25, 0.5],
        [390, 0.12, 0.3],
      ],
      0.5,
      random,
    );
    return inRoom(
      laid(
        3,
        [0, wheels, 0.6],
        [0, screech(1830, 0.2)],
        [0, screech(2465, 0.26)],
        [0, screech(3290, 0.12)],
        [0, rub, 0.6],
        [2.02, buffers, 0.55],
        [2.1, hiss, 0.45],
      ),
      { decay: 1.6, size: 1, damp: 4000 },
      0.3,
    );
  },
  zugtuer: (random) => {
    const air = puff(
      random,
      [
        [0, 0],
        [0.02, 0.8],
        [0.16, 0.35],
        [0.42, 0],
      ],
      { kind: 'high', hz: 1800 },
    );
    const roll = shaped(
      swept(white(random, 0.75), (t) => 380 + 260 * t, 0.8),
      [
        [0, 0],
        [0.1, 0.6],
        [0.6, 0.5],
        [0.75, 0],
      ],
    );
    const stop = struck(
      [
        [130, 0.14, 0.8],
        [285, 0.1, 0.5],
        [760, 0.05, 0.3],
      ],
      0.3,
      random,
    );
    return laid(1.35, [0.01, air, 0.6], [0.3, roll, 1.1], [1.02, stop, 0.8], [1.03, air, 0.12]);
  },
};
