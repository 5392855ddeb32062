import { Mesh, MeshGeometry, type Texture } from 'pixi.js';
import { type RibbonStyle, ribbonCorners, ribbonIndices, ribbonSolidity, writeRibbon } from '../core/ribbon.ts';
import type { Fraction, Point } from '../core/units.ts';

export interface RibbonMesh {
  readonly mesh: Mesh;
  /** Draws the first `share` of a line; the line has as many points as the first one had. Does nothing if nothing changed. */
  draw(points: readonly Point[], share: Fraction, feather: number): void;
}

/** A line drawn by hand, as a mesh. `edge` is the soft edge's texture; `color` is 0xrrggbb. */
export function createRibbonMesh(
  count: number,
  color: number,
  style: Omit<RibbonStyle, 'feather'>,
  edge: Texture,
): RibbonMesh {
  const positions = new Float32Array(ribbonCorners(count) * 2);
  const solidity = ribbonSolidity(count);
  const uvs = new Float32Array(positions.length);
  solidity.forEach((solid, corner) => {
    uvs[corner * 2] = 0.25 + solid / 2;
    uvs[corner * 2 + 1] = 0.5;
  });
  const geometry = new MeshGeometry({ positions, uvs, indices: ribbonIndices(count) });
  geometry.batchMode = 'batch';
  const mesh = new Mesh({ geometry, texture: edge, tint: color });
  let last: { points: readonly Point[]; share: Fraction; feather: number } | null = null;
  return {
    mesh,
    draw: (points, share, feather) => {
      if (last && last.points === points && last.share === share && last.feather === feather) return;
      last = { points, share, feather };
      mesh.visible = share > 0;
      writeRibbon(positions, points, share, { ...style, feather });
      geometry.getBuffer('aPosition').update();
    },
  };
}
