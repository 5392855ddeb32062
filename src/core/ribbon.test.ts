import { describe, expect, it } from 'vitest';
import { ribbonCorners, ribbonIndices, ribbonSolidity, writeRibbon } from './ribbon.ts';

const line = Array.from({ length: 11 }, (_, index) => ({ x: index * 10, y: 0 }));
const ruler = { width: 8, wobble: 0, seed: 1, feather: 1 };
const drawn = (share: number, style = ruler, points = line): Float32Array => {
  const out = new Float32Array(ribbonCorners(points.length) * 2);
  writeRibbon(out, points, share, style);
  return out;
};
const xs = (out: Float32Array): number[] => [...out].filter((_, index) => index % 2 === 0);
const ys = (out: Float32Array): number[] => [...out].filter((_, index) => index % 2 === 1);
const area = (out: Float32Array, points = line): number => {
  const indices = ribbonIndices(points.length);
  let sum = 0;
  for (let at = 0; at < indices.length; at += 3) {
    const [a, b, c] = [indices[at]! * 2, indices[at + 1]! * 2, indices[at + 2]! * 2];
    sum +=
      Math.abs((out[b]! - out[a]!) * (out[c + 1]! - out[a + 1]!) - (out[c]! - out[a]!) * (out[b + 1]! - out[a + 1]!)) /
      2;
  }
  return sum;
};

describe('a ribbon', () => {
  it('is as wide as the line, and one soft edge more on each side', () => {
    expect(Math.max(...ys(drawn(1)))).toBeCloseTo(5);
    expect(Math.min(...ys(drawn(1)))).toBeCloseTo(-5);
  });

  it('ends in half circles', () => {
    expect(Math.min(...xs(drawn(1)))).toBeCloseTo(-5);
    expect(Math.max(...xs(drawn(1)))).toBeCloseTo(105);
    const rectangle = 100 * 10;
    expect(area(drawn(1)) - rectangle).toBeGreaterThan(0.85 * Math.PI * 25);
    expect(area(drawn(1)) - rectangle).toBeLessThan(Math.PI * 25);
  });

  it('stops exactly at its drawn share', () => {
    expect(Math.max(...xs(drawn(0.345)))).toBeCloseTo(34.5 + 5);
  });

  it('covers nothing when nothing is drawn', () => {
    expect(area(drawn(0))).toBe(0);
  });

  it('keeps the drawn part where it was while it grows', () => {
    const style = { ...ruler, wobble: 0.3 };
    const [short, long] = [drawn(0.5, style), drawn(0.8, style)];
    expect([...short.slice(0, 8 * 8)].slice(24)).toEqual([...long.slice(0, 8 * 8)].slice(24));
  });

  it('strays in width by the seed, and the same way each time', () => {
    const style = { ...ruler, wobble: 0.3 };
    expect(drawn(1, style)).toEqual(drawn(1, style));
    expect(drawn(1, style)).not.toEqual(drawn(1, { ...style, seed: 2 }));
  });

  it('holds finite numbers where points coincide or turn back', () => {
    const odd = [...line.slice(0, 3), line[2]!, { x: 10, y: 0 }, { x: 10, y: 30 }];
    expect([...drawn(1, ruler, odd)].every(Number.isFinite)).toBe(true);
  });

  it('names only corners that exist', () => {
    expect(Math.max(...ribbonIndices(11))).toBe(ribbonCorners(11) - 1);
    expect(ribbonSolidity(11)).toHaveLength(ribbonCorners(11));
  });

  it('refuses a single point', () => {
    expect(() => writeRibbon(new Float32Array(100), [{ x: 0, y: 0 }], 1, ruler)).toThrow(RangeError);
  });
});
