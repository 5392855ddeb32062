import { expect, test } from 'vitest';
import { intersect, paintedBounds, snapOut } from './box.ts';

test('a box on the grid stays as it is', () => {
  expect(snapOut({ x: 100, y: -200, width: 240, height: 80 })).toEqual({ x: 100, y: -200, width: 240, height: 80 });
});

test('a box off the grid grows on every side to the next line', () => {
  expect(snapOut({ x: 101, y: -1, width: 2, height: 2 })).toEqual({ x: 100, y: -4, width: 4, height: 8 });
});

test('rectangles that only touch share nothing', () => {
  expect(intersect({ x: 0, y: 0, width: 10, height: 10 }, { x: 10, y: 0, width: 5, height: 5 })).toBeNull();
});

test('painted bounds hold every pixel that is not fully transparent', () => {
  const [width, height] = [5, 4];
  const rgba = new Uint8Array(width * height * 4);
  for (const [x, y] of [
    [1, 2],
    [3, 1],
  ] as const) {
    rgba[(y * width + x) * 4 + 3] = 1;
  }
  expect(paintedBounds(rgba, width, height)).toEqual({ x: 1, y: 1, width: 3, height: 2 });
});

test('an empty picture has no painted bounds', () => {
  expect(paintedBounds(new Uint8Array(16), 2, 2)).toBeNull();
});
