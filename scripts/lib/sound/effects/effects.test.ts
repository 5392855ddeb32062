import { describe, expect, test } from 'vitest';
import { levelled, trimmed } from '../level.ts';
import { loudnessOf, truePeakOf } from '../loudness.ts';
import { createRandom } from '../random.ts';
import { RATE } from '../wave.ts';
import { EFFECTS } from './effects.ts';

const made = (id: string): Float32Array => trimmed(EFFECTS[id]!(createRandom(id)));

describe.each(Object.keys(EFFECTS))('the effect %s', (id) => {
  const [wave] = levelled([made(id)], 'effect');

  test('lasts between a click and three seconds', () => {
    expect(wave!.length / RATE).toBeGreaterThan(0.09);
    expect(wave!.length / RATE).toBeLessThanOrEqual(3.05);
  });

  test('begins and ends in silence, so that it does not click', () => {
    expect(Math.abs(wave![0]!)).toBeLessThan(0.001);
    expect(Math.abs(wave!.at(-1)!)).toBeLessThan(0.001);
  });

  test('is as loud as its peaks allow and nowhere clips', () => {
    expect(wave!.every(Number.isFinite)).toBe(true);
    expect(truePeakOf([wave!])).toBeLessThanOrEqual(-2);
    expect(loudnessOf([wave!]).momentary).toBeGreaterThan(-31);
    expect(loudnessOf([wave!]).momentary).toBeLessThan(-19.5);
  });
});

test('an effect is made the same to the bit from the same name', () => {
  expect(made('baeren')).toEqual(made('baeren'));
  expect(EFFECTS.zettel!(createRandom('one'))).not.toEqual(EFFECTS.zettel!(createRandom('other')));
});
