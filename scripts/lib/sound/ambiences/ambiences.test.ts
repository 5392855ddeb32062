import { describe, expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { seamOf } from '../seam.ts';
import { LOOP_STEP, peakOf, RATE } from '../wave.ts';
import { AMBIENCES } from './ambiences.ts';
import { BED, wandering } from './bed.ts';

// The two murmurs take seconds to make; their parts are tested beside voice.ts.
const quick = Object.keys(AMBIENCES).filter((id) => id !== 'saal' && id !== 'haus');

describe.each(quick)('the ambience %s', (id) => {
  const ring = AMBIENCES[id]!(createRandom(id));

  test('is whole codec frames long and sounds', () => {
    expect(ring.length).toBe(BED * RATE);
    expect(BED / LOOP_STEP).toBeCloseTo(Math.round(BED / LOOP_STEP), 9);
    expect(peakOf([ring])).toBeGreaterThan(0.01);
    expect(ring.every(Number.isFinite)).toBe(true);
  });

  test('closes to a ring', () => {
    const { level, step, click, spectrum } = seamOf([ring]);
    expect(level).toBeLessThan(3);
    expect(step).toBeLessThan(1);
    expect(click).toBeLessThan(0);
    expect(spectrum).toBeLessThan(3);
  });
});

test('what wanders comes round with the ring and stays between its ends', () => {
  const value = wandering(createRandom('wind'), 2, 5);
  expect(value(BED)).toBeCloseTo(value(0), 9);
  for (let time = 0; time < BED; time += 0.1) {
    expect(value(time)).toBeGreaterThanOrEqual(2);
    expect(value(time)).toBeLessThanOrEqual(5);
  }
});
