import { Mesh, MeshGeometry, Texture } from 'pixi.js';
import { middleOf, type Point, type Rect } from '../core/units.ts';

/** The filled inside of a frame as a mesh: a fan from its middle. For the ground and for the mask. */
export function createOutlineMesh(outline: readonly Point[], frame: Rect, color: number): Mesh {
  const middle = middleOf(frame);
  const count = outline.length;
  const positions = new Float32Array((count + 1) * 2);
  const indices = new Uint32Array(count * 3);
  positions.set([middle.x, middle.y]);
  outline.forEach((point, index) => {
    positions.set([point.x, point.y], (index + 1) * 2);
    indices.set([0, index + 1, ((index + 1) % count) + 1], index * 3);
  });
  const geometry = new MeshGeometry({ positions, indices });
  geometry.batchMode = 'batch';
  return new Mesh({ geometry, texture: Texture.WHITE, tint: color });
}
