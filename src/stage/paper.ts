import { Mesh, MeshGeometry, type Texture } from 'pixi.js';
import type { Camera, Viewport } from '../core/layout.ts';

/** Sheet units after which the grain repeats. */
const TILE = 256;

export interface Paper {
  readonly mesh: Mesh;
  /** Lies over everything the camera sees; the grain belongs to the sheet, so it moves and grows with it. */
  cover(camera: Camera, viewport: Viewport): void;
}

export function createPaper(grain: Texture): Paper {
  const positions = new Float32Array(8);
  const uvs = new Float32Array(8);
  const geometry = new MeshGeometry({ positions, uvs, indices: new Uint32Array([0, 1, 2, 0, 2, 3]) });
  geometry.batchMode = 'batch';
  return {
    mesh: new Mesh({ geometry, texture: grain }),
    cover: (camera, viewport) => {
      const [halfWidth, halfHeight] = [viewport.width / camera.zoom / 2, viewport.height / camera.zoom / 2];
      const [left, right] = [camera.x - halfWidth, camera.x + halfWidth];
      const [top, bottom] = [camera.y - halfHeight, camera.y + halfHeight];
      positions.set([left, top, right, top, right, bottom, left, bottom]);
      // Small numbers keep the texture sharp far down a long sheet.
      const [u, v] = [Math.floor(left / TILE), Math.floor(top / TILE)];
      for (let at = 0; at < 8; at += 2) {
        uvs[at] = (positions[at] as number) / TILE - u;
        uvs[at + 1] = (positions[at + 1] as number) / TILE - v;
      }
      geometry.getBuffer('aPosition').update();
      geometry.getBuffer('aUV').update();
    },
  };
}
