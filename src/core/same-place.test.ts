import { expect, it } from 'vitest';
import { samePlace } from './same-place.ts';
import type { Score } from './score.ts';

const score = (...lengths: number[]): Score => {
  let time = 0;
  const panels = lengths.map((length, index) => {
    const start = time;
    time += length;
    return {
      index,
      id: `bild-${index}`,
      start,
      end: time,
      arrival: 0,
      rest: 0.9,
      lettering: [],
      voice: [],
      ambience: null,
      music: null,
      sounds: [],
    };
  });
  return { duration: time, panels };
};
const [read, spoken] = [score(4, 6), score(10, 30)];

it.each([
  [0, 0],
  [2, 5],
  [4, 10],
  [7, 25],
  [10, 40],
])('%f s of reading are %f s of telling, and back', (short, long) => {
  expect(samePlace(read, spoken, short)).toBeCloseTo(long);
  expect(samePlace(spoken, read, long)).toBeCloseTo(short);
});
