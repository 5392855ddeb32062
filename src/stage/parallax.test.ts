import { describe, expect, it } from 'vitest';
import type { PanelPlace, Viewport } from '../core/layout.ts';
import { parallaxAt } from './parallax.ts';

const place = { frame: { x: 100, y: 1000, width: 200, height: 300 } } as PanelPlace;
const viewport: Viewport = { width: 400, height: 800, insets: { top: 0, right: 0, bottom: 0, left: 0 }, textScale: 1 };
const at = (y: number, depth: number): number => parallaxAt(place, { x: 200, y, zoom: 1 }, viewport, depth).y;

describe('parallax', () => {
  it('is nothing in the middle of the view, and never anything in the plane of the frame', () => {
    expect(at(1150, 0.2)).toBeCloseTo(0);
    expect(at(700, 1)).toBeCloseTo(0);
  });

  it('lets the far go with the camera and the near against it', () => {
    expect(at(1350, 0.2)).toBeGreaterThan(0);
    expect(at(1350, 1.5)).toBeLessThan(0);
  });

  it('never goes farther than art reaches beyond its scene', () => {
    expect(at(99999, 0)).toBe(40);
    expect(at(-99999, 0)).toBe(-40);
    expect(at(99999, 9)).toBe(-40);
  });
});
