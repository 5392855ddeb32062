import type { Rect, Seconds } from '../core/units.ts';
import { towards } from './effects/direction.ts';
import type { Displace } from './living.ts';

/** Where a drawing is cut off while it is being uncovered. */
export interface Reveal {
  readonly share: number;
  /** Degrees: the side it is uncovered from. */
  readonly from: number;
}

/** Corners of a grid over a drawing as shares of its box (which are its texture's coordinates too), and its triangles. */
export function gridOf(cells: number): { uvs: Float32Array<ArrayBuffer>; indices: Uint32Array<ArrayBuffer> } {
  const side = cells + 1;
  const uvs = new Float32Array(side * side * 2);
  const indices = new Uint32Array(cells * cells * 6);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      uvs.set([column / cells, row / cells], (row * side + column) * 2);
    }
  }
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const a = row * side + column;
      indices.set([a, a + 1, a + side + 1, a, a + side + 1, a + side], (row * cells + column) * 6);
    }
  }
  return { uvs, indices };
}

const moved = { x: 0, y: 0 };

/**
 * Puts the corners of a drawing's grid where they belong: cut off where it is not yet uncovered, displaced where it
 * lives (`seconds` null is the still, exactly as drawn). `rest` are the grid's shares, two a corner.
 * Uncovering slides the corners beyond the cut onto it and their texture with them, which needs no mask.
 */
export function shapeDrawing(
  box: Rect,
  rest: Float32Array,
  reveal: Reveal,
  displace: Displace | null,
  seconds: Seconds | null,
  positions: Float32Array,
  uvs: Float32Array,
): void {
  const side = towards(reveal.from);
  const reach = (Math.abs(side.x) * box.width + Math.abs(side.y) * box.height) / 2;
  // Along the axis from the middle: what lies beyond the limit, seen from the far side, is still covered.
  const limit = reveal.share < 1 ? reach - reveal.share * 2 * reach : Number.NEGATIVE_INFINITY;
  for (let at = 0; at < rest.length; at += 2) {
    let x = (rest[at] as number) * box.width;
    let y = (rest[at + 1] as number) * box.height;
    const along = (x - box.width / 2) * side.x + (y - box.height / 2) * side.y;
    const beyond = Math.max(0, limit - along);
    x += side.x * beyond;
    y += side.y * beyond;
    uvs[at] = beyond > 0 ? x / box.width : (rest[at] as number);
    uvs[at + 1] = beyond > 0 ? y / box.height : (rest[at + 1] as number);
    x += box.x;
    y += box.y;
    if (displace && seconds !== null) {
      moved.x = 0;
      moved.y = 0;
      displace(x, y, seconds, moved);
      x += moved.x;
      y += moved.y;
    }
    positions[at] = x;
    positions[at + 1] = y;
  }
}
