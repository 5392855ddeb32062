import { describe, expect, it } from 'vitest';
import { cropOf, tallCropOf } from './crop.ts';
import { isInside } from './units.ts';

const middle = { x: 150, y: 230, width: 700, height: 540 };

describe('cropOf', () => {
  it.each([
    [0.8, { x: 100, y: 0, width: 800, height: 1000 }],
    [1, { x: 0, y: 0, width: 1000, height: 1000 }],
    [2, { x: 0, y: 250, width: 1000, height: 500 }],
  ])('cuts the scene for aspect %f around the safe middle', (aspect, crop) => {
    expect(cropOf(middle, aspect)).toEqual(crop);
  });

  it('never leaves the scene, wherever the safe area lies', () => {
    for (const x of [0, 300, 700]) {
      for (const aspect of [0.3, 0.7, 1.4, 3]) {
        const crop = cropOf({ x, y: x, width: 300, height: 300 }, aspect);
        expect(isInside(crop, { x: 0, y: 0, width: 1000, height: 1000 }, 1e-9)).toBe(true);
      }
    }
  });
});

describe('tallCropOf', () => {
  const view = { x: 200, y: 100, width: 600, height: 800 };

  it('shows the view where the frame has its shape, else what the aspect lets', () => {
    expect(tallCropOf({ safe: middle, frame: { view } }, 0.75)).toEqual(view);
    expect(tallCropOf({ safe: middle, frame: { view } }, 1.2)).toEqual(cropOf(middle, 1.2));
    expect(tallCropOf({ safe: middle, frame: {} }, 0.75)).toEqual(cropOf(middle, 0.75));
  });
});
