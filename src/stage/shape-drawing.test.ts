import { describe, expect, it } from 'vitest';
import type { Displace } from './living.ts';
import { gridOf, type Reveal, shapeDrawing } from './shape-drawing.ts';

const box = { x: 200, y: 100, width: 400, height: 100 };
const whole: Reveal = { share: 1, from: 180 };
const { uvs: rest, indices } = gridOf(4);
const shaped = (reveal: Reveal, displace: Displace | null = null, seconds: number | null = null) => {
  const [positions, uvs] = [new Float32Array(rest.length), new Float32Array(rest.length)];
  shapeDrawing(box, rest, reveal, displace, seconds, positions, uvs);
  return { positions: [...positions], uvs: [...uvs], xs: [...positions].filter((_, index) => index % 2 === 0) };
};

describe("a drawing's mesh", () => {
  it('covers the drawing where it lies', () => {
    const { xs } = shaped(whole);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([200, 600]);
    expect(indices).toHaveLength(4 * 4 * 6);
  });

  it.each([180, 0, 90, 215])('is uncovered from %s degrees without being stretched', (from) => {
    const { positions, uvs } = shaped({ share: 0.3, from });
    positions.forEach((value, index) => {
      const [start, size] = index % 2 === 0 ? [box.x, box.width] : [box.y, box.height];
      expect(uvs[index]).toBeCloseTo((value - start) / size);
    });
  });

  it('shows exactly its share', () => {
    const { xs } = shaped({ share: 0.25, from: 180 });
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([200, 300]);
    expect(new Set(shaped({ share: 0, from: 180 }).xs).size).toBe(1);
  });

  it('is displaced while it lives, and exactly as drawn when it is still', () => {
    const displace: Displace = (_x, _y, seconds, out) => {
      out.x += seconds;
    };
    expect(Math.min(...shaped(whole, displace, 3).xs)).toBe(203);
    expect(shaped(whole, displace, null)).toEqual(shaped(whole));
  });
});
