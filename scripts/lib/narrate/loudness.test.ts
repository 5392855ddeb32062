import { describe, expect, it } from 'vitest';
import { levelled, MAX_PEAK, TARGET } from './level.ts';
import { loudnessOf, truePeakOf } from './loudness.ts';

const RATE = 48_000;

/** A sine wave; `phase` in turns, `level` in dBFS. */
const sine = (hertz: number, seconds: number, level: number, phase = 0): Float32Array =>
  Float32Array.from({ length: Math.round(seconds * RATE) }, (_, at) => {
    return 10 ** (level / 20) * Math.sin(2 * Math.PI * ((hertz * at) / RATE + phase));
  });

/** Noise that comes and goes like syllables; the same at each call. */
function babble(seconds: number, level: number): Float32Array {
  let seed = 7;
  return Float32Array.from({ length: Math.round(seconds * RATE) }, (_, at) => {
    seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
    return level * (seed / 2 ** 31 - 1) * Math.sin((Math.PI * 4 * at) / RATE) ** 6;
  });
}

describe('loudnessOf', () => {
  it('has the values of the recommendation', () => {
    // A sine of 997 Hz at full scale on one channel reads −3.01 LUFS.
    expect(loudnessOf(sine(997, 3, 0), RATE)).toBeCloseTo(-3.01, 1);
    expect(loudnessOf(sine(997, 3, -20), RATE)).toBeCloseTo(-23.01, 1);
  });

  it('does not count silence around speech', () => {
    const line = new Float32Array(RATE * 4);
    line.set(sine(997, 2, -20), RATE);
    expect(loudnessOf(line, RATE)).toBeGreaterThan(-24);
  });

  it('measures a word shorter than a block', () => {
    expect(loudnessOf(sine(997, 0.25, -20), RATE)).toBeCloseTo(-23, 0);
    expect(loudnessOf(new Float32Array(RATE), RATE)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('truePeakOf', () => {
  it('sees the height between two samples', () => {
    // At a quarter of the rate, an eighth of a turn late, all samples lie 3 dB below the curve's height.
    expect(truePeakOf(sine(RATE / 4, 0.1, -6, 1 / 8))).toBeCloseTo(-6, 0);
    expect(truePeakOf(sine(100, 0.1, -6))).toBeCloseTo(-6, 1);
  });
});

describe('levelled', () => {
  for (const level of [0.01, 0.2, 0.9]) {
    it(`brings speech of level ${level} to the target, peaks and all`, () => {
      const out = levelled(babble(2.5, level), RATE);
      expect(Math.abs(loudnessOf(out, RATE) - TARGET)).toBeLessThan(0.3);
      expect(truePeakOf(out)).toBeLessThan(MAX_PEAK - 1);
      expect(out).toHaveLength(2.5 * RATE);
    });
  }

  it('begins and ends without a click', () => {
    const out = levelled(sine(200, 1, -10), RATE);
    expect(Math.abs(out[0] ?? 1)).toBeLessThan(0.01);
    expect(Math.abs(out.at(-1) ?? 1)).toBeLessThan(0.01);
  });
});
