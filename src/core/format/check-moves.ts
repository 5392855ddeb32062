import type { Cue } from '../story.ts';
import type { PanelContext } from './check-panel.ts';
import type { AuthoredPanel } from './page-form.ts';

/** Checks that moves name layers, drawings and faces that are there, and that their times go forward. */
export function checkMoves(panel: AuthoredPanel, layers: readonly string[], { file, path, desk }: PanelContext): void {
  const byId = new Map<string, AuthoredPanel['layers'][number]>();
  panel.layers.forEach((layer) => {
    byId.set(layer.id, layer);
  });

  panel.moves.forEach((move, index) => {
    const at = [...path, 'moves', index];
    if ('effect' in move) {
      move.layers.forEach((id, item) => {
        desk.unknown('unknown-layer', file, [...at, 'layers', item], 'layer in this panel', id, layers);
      });
      if (typeof move.from === 'number' && typeof move.to === 'number' && move.from >= move.to) {
        const text = `"${move.effect}" goes from ${move.from} to ${move.to}. "from" must be smaller than "to".`;
        desk.error('not-ascending', file, [...at, 'to'], text);
      }
      return;
    }
    desk.unknown('unknown-layer', file, [...at, 'layer'], 'layer in this panel', move.layer, layers);
    const layer = byId.get(move.layer);
    move.keys.forEach((key, step) => {
      if (!layer) return;
      const where = [...at, 'keys', step];
      if (key.swap !== undefined) {
        const names = swapsOf(layer);
        desk.unknown('unknown-drawing', file, [...where, 'swap'], `drawing or face of "${layer.id}"`, key.swap, names);
      }
      if (key.tilt !== undefined && !('figure' in layer)) {
        const text = `"${layer.id}" has no head to tilt. Only figures have; use "rotation".`;
        desk.error('tilt-without-head', file, [...where, 'tilt'], text);
      }
    });
    checkOrder(move.keys, (step) => [...at, 'keys', step, 'at'], file, desk);
  });
}

/** Drawings or faces that a layer can show. */
export const swapsOf = (layer: AuthoredPanel['layers'][number]): readonly string[] => {
  if ('figure' in layer) return layer.expressions.filter(Boolean);
  return 'drawings' in layer ? Object.keys(layer.drawings) : [];
};

/** Notes each share that is not above the one before. Cues that name lettering are left out: their time is not known yet. */
export function checkOrder(
  keys: readonly { readonly at: Cue }[],
  pathOf: (index: number) => readonly (string | number)[],
  file: string,
  desk: PanelContext['desk'],
): void {
  let before = -1;
  keys.forEach(({ at }, index) => {
    if (typeof at !== 'number') return;
    if (at <= before) {
      desk.error(
        'not-ascending',
        file,
        pathOf(index),
        `"at" is ${at} after ${before}. Each must be larger than the one before.`,
      );
    }
    before = at;
  });
}
