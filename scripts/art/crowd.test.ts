import { describe, expect, it } from 'vitest';
import { ROWS, seating } from './am-see-stuehle.ts';
import { createCrowd, dressKey, headKey } from './crowd.ts';

const isUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

describe('createCrowd', () => {
  it.each([1, 7, 1605, 4711])('has no two alike heads and no two alike ways to dress and sit (seed %i)', (seed) => {
    const crowd = createCrowd(80, seed);
    expect(crowd).toHaveLength(80);
    expect(isUnique(crowd.map(headKey))).toBe(true);
    expect(isUnique(crowd.map(dressKey))).toBe(true);
  });

  it('gives neighbours other hair and another top', () => {
    const crowd = createCrowd(80, 1605);
    for (const [i, person] of crowd.entries()) {
      expect(person.top).not.toBe(crowd[i - 1]?.top);
      expect(person.hair).not.toBe(crowd[i - 1]?.hair);
    }
  });

  it('gives the same people for the same seed', () => {
    expect(createCrowd(12, 3)).toEqual(createCrowd(12, 3));
  });
});

describe('seating', () => {
  it('seats eighty, all different', () => {
    expect(ROWS.reduce((sum, { seats }) => sum + seats, 0)).toBe(80);
    const people = seating().map(({ person }) => person);
    expect(people).toHaveLength(80);
    expect(isUnique(people.map(headKey))).toBe(true);
  });
});
