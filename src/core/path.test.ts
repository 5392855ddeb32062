import { describe, expect, it } from 'vitest';
import { lengthOf, pointsOfPath, resample } from './path.ts';

describe('pointsOfPath', () => {
  it('reads lines, absolute and relative', () => {
    expect(pointsOfPath('M 0 0 L 10 0 l 0 10 h -5 V 0')).toEqual([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 5, y: 10 },
      { x: 5, y: 0 },
    ]);
  });

  it('ends curves exactly at their end points', () => {
    for (const path of ['M0 0C0 10 10 10 10 0', 'M0 0Q5 10 10 0', 'M0 0c0 10 10 10 10 0', 'M-10 0S0 10 10 0']) {
      expect(pointsOfPath(path).at(-1)).toEqual({ x: 10, y: 0 });
    }
  });

  it('mirrors the last control point for smooth curves', () => {
    const smooth = pointsOfPath('M0 0C0 10 10 10 10 0S20 -10 20 0');
    const written = pointsOfPath('M0 0C0 10 10 10 10 0C10 -10 20 -10 20 0');
    expect(smooth).toEqual(written);
  });

  it('takes numbers without spaces and with exponents', () => {
    expect(pointsOfPath('M1.5.5L-2-3L1e1 0')).toEqual([
      { x: 1.5, y: 0.5 },
      { x: -2, y: -3 },
      { x: 10, y: 0 },
    ]);
  });

  it.each(['A 1 1 0 0 1 2 2', 'M 1', '12 12', 'M0 0Z 5 5'])('refuses "%s"', (path) => {
    expect(() => pointsOfPath(path)).toThrow(SyntaxError);
  });
});

describe('resample', () => {
  it('keeps both ends and spaces the points evenly', () => {
    const even = resample(pointsOfPath('M0 0L30 0L30 10'), 5);
    expect(even.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [10, 0],
      [20, 0],
      [30, 0],
      [30, 10],
    ]);
  });

  it('gives a single point the wanted number of times', () => {
    expect(resample([{ x: 3, y: 4 }], 3)).toEqual([
      { x: 3, y: 4 },
      { x: 3, y: 4 },
      { x: 3, y: 4 },
    ]);
  });

  it('keeps the length of a straight line', () => {
    expect(lengthOf(resample(pointsOfPath('M0 0L100 0'), 17))).toBeCloseTo(100, 9);
  });
});
