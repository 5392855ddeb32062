import { metal } from '../effects/metal.ts';
import { blow } from '../effects/recipe.ts';
import { latch, wood } from '../effects/wood.ts';
import { filtered } from '../filters.ts';
import { brown, pink } from '../noise.ts';
import { between, type Random } from '../random.ts';
import { inRoom } from '../room.ts';
import { struck, tone } from '../struck.ts';
import { murmur } from '../voice.ts';
import { add, silence, type Wave, waveOf } from '../wave.ts';
import { BED, type Bed, layered, strew, under } from './bed.ts';

const ring = { ring: true };
const HALL = { decay: 1.6, size: 1, damp: 3200 };
const ROOM = { decay: 0.5, size: 0.4, damp: 3500 };

/** A fan: air through blades, its motor's hum and the beat of a blade that runs untrue. */
function fan(random: Random, hz: number): Wave {
  const air = filtered(
    pink(random, BED, ring),
    [
      { kind: 'low', hz: 1600 },
      { kind: 'bell', hz: 420, q: 1.5, gain: 5 },
    ],
    ring,
  );
  const turn = (t: number, of: number): number => Math.sin((2 * Math.PI * Math.round(of * BED) * t) / BED);
  const hum = waveOf(BED, (t) => turn(t, hz) + 0.5 * turn(t, 2 * hz) + 0.22 * turn(t, 3 * hz) + 0.16 * turn(t, 5 * hz));
  return layered([under(air, (t) => 1 + 0.1 * turn(t, 6.2)), 0.6], [under(hum, (t) => 1 + 0.2 * turn(t, 0.31)), 0.035]);
}

/** Keys of a keyboard in runs of words. */
function typing(random: Random, runs: number): Wave {
  const desk = silence(BED);
  const key = (): Wave => {
    const hz = between(random, 1500, 2500);
    const down = struck(
      [
        [hz, 0.02, 0.5],
        [hz * 2.1, 0.012, 0.3],
        [310, 0.03, 0.4],
      ],
      0.06,
      random,
      0.05,
    );
    add(down, blow(random, 0.008, { kind: 'high', hz: 2000 }), 0, { gain: 0.6 });
    return down;
  };
  for (let run = 0; run < runs; run += 1) {
    let at = ((run + between(random, 0, 0.5)) * BED) / runs;
    for (let n = 4 + Math.floor(random() * 9); n > 0; n -= 1) {
      add(desk, key(), at, { gain: between(random, 0.35, 1), wrap: true });
      at += between(random, 0.09, 0.24);
    }
  }
  return inRoom(desk, ROOM, 0.25, ring);
}

/** The clock on an office wall: twenty strokes a ring. */
function clock(random: Random): Wave {
  const wall = silence(BED);
  for (let n = 0; n < 20; n += 1) {
    const hz = n % 2 ? 1720 : 1960;
    add(
      wall,
      struck(
        [
          [hz, 0.035, 0.5],
          [hz * 1.62, 0.03, 0.4],
          [hz * 2.7, 0.02, 0.2],
          [290, 0.05, 0.3],
        ],
        0.1,
        random,
      ),
      n * 0.96 + 0.3,
      { wrap: true },
    );
  }
  return inRoom(wall, ROOM, 0.35, ring);
}

/** Steps on a floor, some way off. */
const step = (random: Random): Wave =>
  tone(
    0.16,
    (t) => 105 - 160 * t,
    (t) => Math.min(1, t * 300) * Math.exp(-t * 34),
    [1, 0.4],
  ).map((s) => s * between(random, 0.97, 1));

const stillAir = (random: Random): Wave =>
  filtered(
    brown(random, BED, ring),
    [
      { kind: 'low', hz: 500 },
      { kind: 'high', hz: 60 },
    ],
    ring,
  );

/** Places under a roof. */
export const inside: Readonly<Record<string, Bed>> = {
  saal: (random) => {
    const things = silence(BED);
    strew(things, 3, random, () => [wood.stuehle?.(random) ?? silence(1), 0.05]);
    strew(things, 3, random, () => [metal.tassen?.(random) ?? silence(1), 0.03]);
    const people = inRoom(murmur(BED, 15, random, { busy: 0.75, dull: 1900 }), HALL, 0.8, ring);
    return layered(
      [people, 1],
      [filtered(inRoom(things, HALL, 0.6, ring), [{ kind: 'low', hz: 3500 }], ring), 1],
      [stillAir(random), 0.04],
    );
  },
  amt: (random) => {
    const far = silence(BED);
    strew(far, 2, random, () => [filtered(latch(random), [{ kind: 'low', hz: 1200 }]), 0.12]);
    return layered(
      [clock(random), 0.1],
      [fan(random, 50), 0.12],
      [typing(random, 3), 0.05],
      [inRoom(far, HALL, 0.8, ring), 1],
    );
  },
  haus: (random) => {
    const life = silence(BED);
    strew(life, 5, random, () => [metal.tassen?.(random) ?? silence(1), between(random, 0.02, 0.06)]);
    strew(life, 2, random, () => [metal.tablett?.(random) ?? silence(1), 0.025]);
    strew(life, 1, random, () => [latch(random), 0.08]);
    for (let n = 0; n < 9; n += 1) add(life, step(random), 7.4 + n * 0.46, { gain: 0.05 + 0.012 * n, wrap: true });
    const near = inRoom(murmur(BED, 4, random, { busy: 0.5, dull: 1900 }), ROOM, 0.4, ring);
    const walls = filtered(
      inRoom(murmur(BED, 7, random, { busy: 0.7, dull: 900 }), ROOM, 0.5, ring),
      [{ kind: 'low', hz: 700 }],
      ring,
    );
    return layered([near, 0.5], [walls, 1.1], [inRoom(life, ROOM, 0.4, ring), 1.2], [stillAir(random), 0.04]);
  },
  buero: (random) => {
    const disk = silence(BED);
    strew(disk, 9, random, () => [
      struck(
        [
          [930, 0.02, 0.5],
          [2100, 0.015, 0.3],
        ],
        0.04,
        random,
      ),
      between(random, 0.02, 0.06),
    ]);
    return layered([fan(random, 118), 0.2], [typing(random, 4), 0.18], [disk, 1.2], [stillAir(random), 0.05]);
  },
};
