/** A source of even numbers 0..1 that gives the same row for the same seed. */
export type Random = () => number;

/** A seeded source (mulberry32 over a hash of the name), so that every sound is made anew the same to the bit. */
export function createRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number between two. */
export const between = (random: Random, from: number, to: number): number => from + (to - from) * random();

/** One of a list. @throws {RangeError} for an empty list */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError('oneOf: an empty list');
  return found;
}
