import { Mesh, MeshGeometry, type Texture } from 'pixi.js';
import type { Rect, Seconds } from '../core/units.ts';
import type { Displace } from './living.ts';
import { gridOf, type Reveal, shapeDrawing } from './shape-drawing.ts';

export interface DrawingMesh {
  readonly mesh: Mesh;
  /** Puts every corner where it belongs. `seconds` null is the still, exactly as drawn. */
  shape(reveal: Reveal, displace: Displace | null, seconds: Seconds | null): void;
}

/** One drawing as a mesh of `cells` × `cells`: at most 9, so that Pixi joins it with its neighbours in one draw call. */
export function createDrawingMesh(box: Rect, cells: number, texture: Texture): DrawingMesh {
  const { uvs, indices } = gridOf(cells);
  const rest = uvs.slice();
  const positions = new Float32Array(rest.length);
  const geometry = new MeshGeometry({ positions, uvs, indices });
  geometry.batchMode = 'batch';
  const mesh = new Mesh({ geometry, texture });
  let shown = '';
  return {
    mesh,
    shape: (reveal, displace, seconds) => {
      const key = `${reveal.share}/${reveal.share < 1 ? reveal.from : ''}/${displace && seconds !== null ? seconds : ''}`;
      if (key === shown) return;
      shown = key;
      shapeDrawing(box, rest, reveal, displace, seconds, positions, uvs);
      geometry.getBuffer('aUV').update();
      geometry.getBuffer('aPosition').update();
    },
  };
}
