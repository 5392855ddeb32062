import { describe, expect, it } from 'vitest';
import type { PanelPlace } from '../core/layout.ts';
import { outlineOf } from '../core/outline.ts';
import type { FrameShape } from '../core/story.ts';
import { INK, inkWidthOf, strokesOf } from './ink.ts';

const frame = { x: 100, y: 50, width: 600, height: 400 };
const placeOf = (shape: FrameShape): PanelPlace => ({
  index: 0,
  id: 'uhr',
  frame,
  outline: outlineOf(frame, { shape, slant: 6, aspect: 1.5 }, 'uhr'),
  crop: { x: 0, y: 0, width: 1000, height: 667 },
  scale: 0.6,
  page: frame,
});
const lengthOf = (points: readonly { x: number; y: number }[]): number =>
  points.slice(1).reduce((sum, { x, y }, index) => sum + Math.hypot(x - points[index]!.x, y - points[index]!.y), 0);
const inked = (shape: FrameShape): number =>
  strokesOf(placeOf(shape), shape, 6)
    .filter(({ color }) => color === INK)
    .reduce((sum, { points }) => sum + lengthOf(points), 0);

describe("a frame's edge", () => {
  it.each(['square', 'slanted', 'round', 'torn'] as const)('is inked all around where it is %s', (shape) => {
    const { outline } = placeOf(shape);
    const around = lengthOf([...outline, outline[0]!]);
    expect(inked(shape)).toBeGreaterThanOrEqual(around * 0.999);
    expect(inked(shape)).toBeLessThan(around * 1.1);
  });

  it('is inked in part where it is open', () => {
    expect(inked('open') / inked('square')).toBeGreaterThan(0.55);
    expect(inked('open') / inked('square')).toBeLessThan(0.9);
  });

  it('is not drawn where it bleeds', () => {
    expect(strokesOf(placeOf('bleed'), 'bleed', 6)).toEqual([]);
  });

  it('is the same for the same panel', () => {
    expect(strokesOf(placeOf('open'), 'open', 6)).toEqual(strokesOf(placeOf('open'), 'open', 6));
  });

  it('is heavier on large screens, within limits', () => {
    const viewport = { insets: { top: 0, right: 0, bottom: 0, left: 0 }, textScale: 1 };
    const phone = inkWidthOf({ width: 390, height: 844, ...viewport });
    const wall = inkWidthOf({ width: 3840, height: 2160, ...viewport });
    expect(phone).toBeGreaterThan(3);
    expect(phone).toBeLessThan(4);
    expect(wall).toBeLessThan(7);
  });
});
