import type { LayerAssets, PanelAssets } from './assets.ts';
import { layerStateAt } from './layer-state.ts';
import type { Cue, Interaction, Panel } from './story.ts';
import { type Fraction, middleOf, type Rect } from './units.ts';

const around = (boxes: readonly Rect[]): Rect => {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
};

const boxOf = (drawn: LayerAssets): Rect =>
  around(
    drawn.type === 'figure' ? [drawn.body.box, drawn.head.box] : Object.values(drawn.drawings).map(({ box }) => box),
  );

/**
 * Where an interaction can be touched, in scene units: its box, or where its layer's drawing lies at a share of the
 * panel. Null while the layer's pictures are not known. Turning is left out.
 */
export function actTargetOf(
  panel: Panel,
  { target }: Interaction,
  assets: PanelAssets | undefined,
  progress: Fraction,
  cueAt: (cue: Cue) => Fraction,
): Rect | null {
  if (typeof target !== 'string') return target;
  const drawn = assets?.layers[target];
  if (!drawn) return null;
  const box = boxOf(drawn);
  const { x, y, scale } = layerStateAt(panel.moves, target, progress, cueAt);
  const pivot = panel.layers.find(({ id }) => id === target)?.pivot ?? middleOf(box);
  return {
    x: pivot.x + (box.x - pivot.x) * scale + x,
    y: pivot.y + (box.y - pivot.y) * scale + y,
    width: box.width * scale,
    height: box.height * scale,
  };
}
