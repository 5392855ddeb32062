import { Mesh, MeshGeometry, type Texture } from 'pixi.js';
import type { Rect, Seconds } from '../core/units.ts';
import { towards } from './effects/effect.ts';
import type { Displace } from './living.ts';

/** Where a drawing is cut off while it is being uncovered. */
export interface Reveal {
  readonly share: number;
  /** Degrees: the side it is uncovered from. */
  readonly from: number;
}

export interface DrawingMesh {
  readonly mesh: Mesh;
  setTexture(texture: Texture): void;
  /** Puts every corner where it belongs. `seconds` null is the still, exactly as drawn. */
  shape(reveal: Reveal, displace: Displace | null, seconds: Seconds | null): void;
}

function gridOf(cells: number): { uvs: Float32Array; indices: Uint32Array } {
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
 * One drawing as a mesh of `cells` × `cells` (at most 9, so that Pixi joins it with its neighbours in one draw call).
 * Uncovering slides the corners beyond the cut onto it and their texture with them, which needs no mask.
 */
export function createDrawingMesh(box: Rect, cells: number, texture: Texture): DrawingMesh {
  const grid = gridOf(cells);
  const rest = grid.uvs.slice();
  const positions = new Float32Array(rest.length);
  const geometry = new MeshGeometry({ positions, uvs: grid.uvs, indices: grid.indices });
  geometry.batchMode = 'batch';
  const mesh = new Mesh({ geometry, texture });
  let shapeKey = '';

  const shape: DrawingMesh['shape'] = (reveal, displace, seconds) => {
    const living = displace !== null && seconds !== null;
    const key = `${reveal.share}/${reveal.from}/${living ? seconds : ''}`;
    if (key === shapeKey) return;
    shapeKey = key;
    const cut = reveal.share < 1;
    const side = towards(reveal.from);
    // Along the axis, 0 is the side that is uncovered first and 1 the far side of the box.
    const reach = (Math.abs(side.x) * box.width + Math.abs(side.y) * box.height) / 2;
    const limit = reach - reveal.share * 2 * reach;
    for (let at = 0; at < rest.length; at += 2) {
      let x = (rest[at] as number) * box.width;
      let y = (rest[at + 1] as number) * box.height;
      if (cut) {
        const along = (x - box.width / 2) * side.x + (y - box.height / 2) * side.y;
        const beyond = Math.max(0, limit - along);
        x += side.x * beyond;
        y += side.y * beyond;
        grid.uvs[at] = box.width > 0 ? x / box.width : 0;
        grid.uvs[at + 1] = box.height > 0 ? y / box.height : 0;
      }
      x += box.x;
      y += box.y;
      if (living) {
        moved.x = 0;
        moved.y = 0;
        displace(x, y, seconds, moved);
        x += moved.x;
        y += moved.y;
      }
      positions[at] = x;
      positions[at + 1] = y;
    }
    if (!cut) grid.uvs.set(rest);
    geometry.getBuffer('aUV').update();
    geometry.getBuffer('aPosition').update();
  };
  shape({ share: 1, from: 0 }, null, null);
  return {
    mesh,
    setTexture: (value) => {
      mesh.texture = value;
    },
    shape,
  };
}
