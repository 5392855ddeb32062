import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.ts';
import type { FrameShape } from './story.ts';

const frame = { x: 100, y: 50, width: 400, height: 300 };
const shapes: readonly FrameShape[] = ['square', 'slanted', 'torn', 'open', 'bleed', 'round'];

describe.each(shapes)('the outline of a %s frame', (shape) => {
  const outline = outlineOf(frame, { shape, slant: 6, aspect: 1 }, 'uhr');

  it('stays inside the frame', () => {
    for (const { x, y } of outline) {
      expect(x).toBeGreaterThanOrEqual(frame.x - 1e-6);
      expect(x).toBeLessThanOrEqual(frame.x + frame.width + 1e-6);
      expect(y).toBeGreaterThanOrEqual(frame.y - 1e-6);
      expect(y).toBeLessThanOrEqual(frame.y + frame.height + 1e-6);
    }
  });

  it('is a fan around its middle, clockwise', () => {
    const [cx, cy] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
    for (const [index, a] of outline.entries()) {
      const b = outline[(index + 1) % outline.length] ?? a;
      expect((a.x - cx) * (b.y - cy) - (a.y - cy) * (b.x - cx)).toBeGreaterThan(0);
    }
  });

  it('is cut the same way at every size', () => {
    const twice = outlineOf({ x: 200, y: 100, width: 800, height: 600 }, { shape, slant: 6, aspect: 1 }, 'uhr');
    expect(twice).toHaveLength(outline.length);
    for (const [index, { x, y }] of outline.entries()) {
      expect(twice[index]?.x).toBeCloseTo(2 * x, 6);
      expect(twice[index]?.y).toBeCloseTo(2 * y, 6);
    }
  });
});

it('cuts every panel in its own way', () => {
  const shape = { shape: 'square', slant: 0, aspect: 1 } as const;
  expect(outlineOf(frame, shape, 'uhr')).not.toEqual(outlineOf(frame, shape, 'baeren'));
});
