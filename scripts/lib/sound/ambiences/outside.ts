import { chirp, quack } from '../effects/alive.ts';
import { cloth } from '../effects/cloth.ts';
import { filtered, swept } from '../filters.ts';
import { brown, pink, white } from '../noise.ts';
import { between, type Random } from '../random.ts';
import { inRoom } from '../room.ts';
import { struck, tone } from '../struck.ts';
import { RATE, silence, type Wave, waveOf } from '../wave.ts';
import { BED, type Bed, layered, strew, under, wandering } from './bed.ts';

const ring = { ring: true };
const OUTSIDE = { decay: 1.4, size: 1, damp: 2500 };

/** Wind: noise through a band that wanders, stronger where it is higher. */
function wind(random: Random, low: number, high: number, q: number): Wave {
  const gust = wandering(random, 0, 1, 7);
  const air = swept(pink(random, BED, ring), (t) => low + (high - low) * gust(t), q, ring);
  return under(air, (t) => 0.12 + 0.88 * gust(t) ** 1.5);
}

/** Small waves on a shore: each runs up, spills and draws back, with drops that ring. */
function water(random: Random, waves: number, bright: number): Wave {
  const shore = silence(BED);
  strew(shore, waves, random, () => {
    const seconds = between(random, 0.7, 1.5);
    const wash = filtered(white(random, seconds), [
      { kind: 'band', hz: between(random, 380, bright), q: 0.7 },
      { kind: 'low', hz: 2600 },
    ]);
    return [
      wash.map((sample, i) => sample * Math.sin(Math.PI * (i / wash.length) ** 0.6) ** 2),
      between(random, 0.25, 0.8),
    ];
  });
  strew(shore, waves * 5, random, () => {
    const [hz, seconds] = [between(random, 420, 1150), between(random, 0.03, 0.07)];
    return [
      tone(
        seconds,
        (t) => hz * (1 + 0.5 * (t / seconds)),
        (t) => Math.sin((Math.PI * t) / seconds) ** 1.5,
      ),
      between(random, 0.01, 0.09),
    ];
  });
  return shore;
}

/** A cricket: pulses of a high tone in threes, `turns` calls a ring. */
function cricket(random: Random, hz: number, turns: number, share: number): Wave {
  const shift = random();
  return waveOf(BED, (time) => {
    const call = (((time / BED) * turns + shift) % 1) / share;
    if (call >= 1) return 0;
    const pulse = Math.max(0, Math.sin(Math.PI * call * 3 * 2)) ** 1.5;
    return Math.sin(2 * Math.PI * Math.round(hz * BED) * (time / BED)) * pulse * Math.sin(Math.PI * call);
  });
}

/** Birds of a morning, near and far. */
function birds(random: Random, count: number): Wave {
  const sky = silence(BED);
  strew(sky, count, random, () => {
    const song = silence(1.2);
    const base = between(random, 2500, 4600);
    const notes = 2 + Math.floor(random() * 5);
    for (let n = 0; n < notes; n += 1) {
      const note = chirp(
        between(random, 0.06, 0.16),
        base * between(random, 0.85, 1.2),
        base * between(random, 0.8, 1.3),
        random() < 0.3 ? 200 : 0,
      );
      song.set(note, Math.round(n * 0.18 * RATE));
    }
    return [inRoom(song, OUTSIDE, 0.5, { tail: 0.8 }), between(random, 0.03, 0.22)];
  });
  return sky;
}

/** Places under the sky. */
export const outside: Readonly<Record<string, Bed>> = {
  winternacht: (random) => {
    const hum = waveOf(BED, (t) =>
      [50, 100, 150, 62.5].reduce(
        (sum, hz, n) => sum + Math.sin((2 * Math.PI * Math.round(hz * BED) * t) / BED) / (n + 1.5),
        0,
      ),
    );
    const rails = filtered(brown(random, BED, ring), [{ kind: 'band', hz: 95, q: 0.8 }], ring);
    const far = silence(BED);
    strew(far, 3, random, () => [
      inRoom(
        struck(
          [
            [1240, 0.5, 0.4],
            [1985, 0.4, 0.3],
            [2860, 0.3, 0.15],
          ],
          0.6,
          random,
        ),
        { decay: 2.4, size: 1, damp: 2000 },
        1.2,
        { tail: 2 },
      ),
      0.012,
    ]);
    return layered(
      [wind(random, 260, 760, 1.6), 1],
      [wind(random, 900, 1900, 6), 0.4],
      [under(hum, wandering(random, 0.01, 0.024)), 1],
      [under(rails, wandering(random, 0.2, 0.7)), 0.9],
      [far, 1],
    );
  },
  see: (random) => {
    const reed = filtered(pink(random, BED, ring), [{ kind: 'band', hz: 3800, q: 0.6 }], ring);
    const far = silence(BED);
    strew(far, 2, random, () => [
      filtered(inRoom(quack(random, 0.2, 225), OUTSIDE, 0.8, { tail: 1 }), [{ kind: 'low', hz: 1700 }]),
      0.03,
    ]);
    return layered(
      [water(random, 15, 900), 1.3],
      [under(reed, wandering(random, 0.08, 0.4, 7)), 0.5],
      [far, 1],
      [birds(random, 3), 0.3],
      [wind(random, 250, 420, 0.7), 0.18],
    );
  },
  regen: (random) => {
    const drops = silence(BED);
    strew(drops, 2300, random, () => {
      const hz = between(random, 900, 5200);
      return [
        struck(
          [
            [hz, 0.012, 0.6],
            [hz * 1.7, 0.008, 0.3],
          ],
          0.016,
          random,
        ),
        random() ** 4 * 0.5 + 0.01,
      ];
    });
    strew(drops, 14, random, () => {
      const hz = between(random, 700, 1300);
      return [
        tone(
          0.07,
          (t) => hz * (1 + 3 * t),
          (t) => Math.min(1, t * 600) * Math.exp(-t * 55),
        ),
        between(random, 0.05, 0.16),
      ];
    });
    const hiss = filtered(
      pink(random, BED, ring),
      [
        { kind: 'high', hz: 700 },
        { kind: 'low', hz: 7000 },
      ],
      ring,
    );
    return layered([drops, 2.6], [under(hiss, wandering(random, 0.24, 0.36)), 1], [wind(random, 180, 380, 0.8), 0.25]);
  },
  wiese: (random) => {
    const line = silence(BED);
    strew(line, 2, random, () => [filtered(cloth.waesche?.(random) ?? silence(1), [{ kind: 'low', hz: 1500 }]), 0.09]);
    const leaves = filtered(pink(random, BED, ring), [{ kind: 'band', hz: 4200, q: 0.5 }], ring);
    return layered(
      [wind(random, 220, 520, 0.9), 0.35],
      [under(leaves, wandering(random, 0.06, 0.3, 6)), 0.5],
      [birds(random, 12), 0.9],
      [line, 1],
    );
  },
  'see-abend': (random) => {
    const crickets = layered(
      [cricket(random, 4150, 24, 0.34), 0.05],
      [cricket(random, 4520, 19, 0.3), 0.03],
      [cricket(random, 3890, 27, 0.4), 0.02],
    );
    return layered([water(random, 11, 620), 0.8], [crickets, 2.4], [wind(random, 180, 320, 0.7), 0.2]);
  },
};
