import { describe, expect, it } from 'vitest';
import { BEFORE_END, learnedSpeed, offsetAfter, speechPlaceOf } from './speech-pace.ts';
import { spreadWords, wordAt } from './word-times.ts';

const DURATION = 3;
const words = spreadWords('Wer hält das andere Ende?', DURATION);
const run = (offset: number, seconds: number, place: Parameters<typeof offsetAfter>[3], speed = 1): number[] => {
  const offsets = [offset];
  for (let passed = 0; passed < seconds; passed += 1 / 60)
    offsets.push(offsetAfter(offsets.at(-1)!, 1 / 60, speed, place));
  return offsets;
};

describe('a line that a device speaks', () => {
  it('goes on at its estimated pace while nothing is told of words', () => {
    expect(run(0, 1, speechPlaceOf(words, DURATION, null, false)).at(-1)).toBeCloseTo(1, 1);
    expect(run(0, 1, speechPlaceOf(words, DURATION, null, false), 1.5).at(-1)).toBeCloseTo(1.5, 1);
  });

  it('waits just before its end while it is still spoken', () => {
    expect(run(2.5, 5, speechPlaceOf(words, DURATION, null, false)).at(-1)).toBe(DURATION - BEFORE_END);
  });

  it('hurries to its end when it is over early, without a leap', () => {
    const offsets = run(1, 1, speechPlaceOf(words, DURATION, null, true));
    expect(offsets.at(-1)).toBe(DURATION);
    const steps = offsets.slice(1).map((offset, index) => offset - offsets[index]!);
    expect(Math.max(...steps)).toBeLessThan(0.07);
  });

  it('marks each word when it is heard: neither before nor long after', () => {
    const late = run(0, 3, speechPlaceOf(words, DURATION, 1, false)).at(-1)!;
    expect(wordAt(words, late)).toBe(words[1]);
    const heard = run(0.1, 0.5, speechPlaceOf(words, DURATION, 3, false)).at(-1)!;
    expect(wordAt(words, heard)).toBe(words[3]);
  });

  it('never goes back', () => {
    expect(offsetAfter(2, 0.1, 1, speechPlaceOf(words, DURATION, 0, false))).toBe(2);
  });
});

it('learns how fast the voice is, within bounds', () => {
  expect(learnedSpeed(1, 4, 2)).toBe(1.5);
  expect(learnedSpeed(1.5, 4, 2)).toBe(1.75);
  expect(learnedSpeed(1, 4, 0.01)).toBe(1.75);
  expect(learnedSpeed(1, 4, 1000)).toBe(0.7);
  expect(learnedSpeed(1.2, 4, 0)).toBe(1.2);
});
