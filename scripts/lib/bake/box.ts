import type { Rect } from '../../../src/core/units.ts';
import { BOX_GRID } from './settings.ts';

/** The part both rectangles share; null where they share nothing. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** The smallest rectangle around it whose edges lie on the grid that is whole pixels at every density. */
export function snapOut(rect: Rect, grid = BOX_GRID): Rect {
  const x = Math.floor(rect.x / grid) * grid;
  const y = Math.floor(rect.y / grid) * grid;
  return {
    x,
    y,
    width: Math.ceil((rect.x + rect.width) / grid) * grid - x,
    height: Math.ceil((rect.y + rect.height) / grid) * grid - y,
  };
}

/** Bounds of the pixels that are not fully transparent, in pixels; null if there are none. */
export function paintedBounds(rgba: Uint8Array, width: number, height: number): Rect | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    const row = y * width * 4 + 3;
    let first = 0;
    while (first < width && rgba[row + first * 4] === 0) first++;
    if (first === width) continue;
    let last = width - 1;
    while (rgba[row + last * 4] === 0) last--;
    left = Math.min(left, first);
    right = Math.max(right, last);
    if (top === height) top = y;
    bottom = y;
  }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
