import { between, type Random } from '../random.ts';
import { add, RATE, type Wave } from '../wave.ts';

/** How long an ambience goes on before it comes round (seconds); a multiple of LOOP_STEP. */
export const BED = 19.2;

/** Makes an ambience: a ring of `BED` seconds. */
export type Bed = (random: Random) => Wave;

/** A value that wanders between two and comes round with the ring: a few slow waves of whole turns. */
export function wandering(random: Random, low: number, high: number, turns = 5): (time: number) => number {
  const waves = Array.from({ length: turns }, (_, n) => ({
    turn: n + 1,
    phase: random() * 2 * Math.PI,
    size: random() / (n + 1),
  }));
  const most = waves.reduce((sum, { size }) => sum + size, 0) || 1;
  return (time) => {
    const sum = waves.reduce(
      (all, { turn, phase, size }) => all + size * Math.sin((2 * Math.PI * turn * time) / BED + phase),
      0,
    );
    return low + (high - low) * (0.5 + (0.5 * sum) / most);
  };
}

/** A copy whose strength wanders. */
export const under = (wave: Wave, gain: (time: number) => number): Wave => {
  let now = 0;
  return wave.map((sample, i) => {
    if (i % 64 === 0) now = gain(i / RATE);
    return sample * now;
  });
};

/** Strews `count` sounds over a ring, in place: evenly dealt, never on the beat, over the ring's end if need be. */
export function strew(
  into: Wave,
  count: number,
  random: Random,
  make: (n: number) => readonly [wave: Wave, gain: number],
): void {
  for (let n = 0; n < count; n += 1) {
    const [wave, gain] = make(n);
    add(into, wave, ((n + between(random, 0, 0.9)) * BED) / count, { gain, wrap: true });
  }
}

/** The sum of rings, each with its strength. */
export function layered(...layers: readonly (readonly [wave: Wave, gain: number])[]): Wave {
  const out = new Float32Array(Math.round(BED * RATE));
  for (const [wave, gain] of layers) add(out, wave, 0, { gain, wrap: true });
  return out;
}
