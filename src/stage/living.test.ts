import { describe, expect, it } from 'vitest';
import type { LivingMotion } from '../core/story.ts';
import { displaceOf, isBlinking } from './living.ts';

const body = { box: { x: 100, y: 100, width: 300, height: 600 }, pivot: { x: 250, y: 700 }, seed: 5 };
const at = (motion: LivingMotion, x: number, y: number, seconds: number, seed = body.seed) => {
  const out = { x: 0, y: 0 };
  displaceOf([motion], { ...body, seed })?.(x, y, seconds, out);
  return out;
};
const MOVING: readonly LivingMotion[] = ['breath', 'boil', 'sway', 'steam', 'flutter', 'tremble', 'pulse'];
const SECONDS = Array.from({ length: 80 }, (_, index) => index / 8);

describe('living motion', () => {
  it.each(MOVING)('%s moves something, a little, and the same way each time', (motion) => {
    const strays = SECONDS.map((seconds) => at(motion, 180, 220, seconds));
    const far = Math.max(...strays.map(({ x, y }) => Math.hypot(x, y)));
    expect(far).toBeGreaterThan(0.3);
    expect(far).toBeLessThan(25);
    expect(SECONDS.map((seconds) => at(motion, 180, 220, seconds))).toEqual(strays);
  });

  it('redraws the line seven times a second, with four drawings in turn', () => {
    expect(at('boil', 180, 220, 0.15)).toEqual(at('boil', 180, 220, 0.28));
    expect(at('boil', 180, 220, 0.15)).not.toEqual(at('boil', 180, 220, 0.29));
    expect(at('boil', 180, 220, 0.15)).toEqual(at('boil', 180, 220, 0.15 + 4 / 7));
  });

  it('leaves the feet of a breathing figure on the ground', () => {
    for (const seconds of SECONDS) expect(at('breath', 250, 700, seconds)).toEqual({ x: 0, y: 0 });
  });

  it('holds what sways, flutters or beats at its pivot', () => {
    for (const motion of ['sway', 'flutter', 'pulse'] as const) {
      for (const seconds of SECONDS) {
        const { x, y } = at(motion, 250, 700, seconds);
        expect(Math.hypot(x, y)).toBeLessThan(1e-9);
      }
    }
  });

  it('gives every layer a chance of its own', () => {
    expect(at('boil', 180, 220, 1, 1)).not.toEqual(at('boil', 180, 220, 1, 2));
  });

  it('needs no displacement for a blink', () => {
    expect(displaceOf(['blink'], body)).toBeNull();
  });
});

describe('blinking', () => {
  const shut = (seed: number): number[] => {
    const starts: number[] = [];
    for (let tick = 0; tick < 8 * 600; tick++) {
      if (isBlinking(tick / 8, seed) && !isBlinking((tick - 1) / 8, seed)) starts.push(tick / 8);
    }
    return starts;
  };

  it('comes every four to seven seconds and never fails to be seen at eight ticks a second', () => {
    const starts = shut(42);
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] as number));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3.8);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(7.2);
    expect(starts.length).toBeGreaterThan(100);
  });

  it('is not in step for two figures', () => {
    expect(shut(1)).not.toEqual(shut(2));
  });

  it('is over within two ticks', () => {
    for (const start of shut(42)) expect(isBlinking(start + 0.25, 42)).toBe(false);
  });
});
