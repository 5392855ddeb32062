import { checkCues } from './check-cues.ts';
import { checkMoves } from './check-moves.ts';
import { checkThread } from './check-thread.ts';
import type { Desk } from './desk.ts';
import type { AuthoredPanel } from './page-form.ts';
import { idsIn } from './raw-ids.ts';

export interface PanelContext {
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** The panel as it was written, for ids of parts that have faults. */
  readonly raw: unknown;
  readonly cast: readonly string[] | null;
  readonly results: readonly string[] | null;
  readonly desk: Desk;
}

const SPOKEN = ['speech', 'thought', 'shout', 'whisper'];

/** Checks what a panel's parts say of each other and of the story. */
export function checkPanel(panel: AuthoredPanel, context: PanelContext): void {
  const { file, path, desk } = context;
  const layers = idsIn(context.raw, 'layers');
  const lettering = idsIn(context.raw, 'lettering');
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  desk.duplicates(file, 'layer', ids(panel.layers), (index) => [...path, 'layers', index]);
  desk.duplicates(file, 'lettering', ids(panel.lettering), (index) => [...path, 'lettering', index]);
  panel.layers.forEach((layer, index) => {
    const at = [...path, 'layers', index];
    if ('figure' in layer)
      desk.unknown('unknown-cast', file, [...at, 'figure'], 'figure in the cast', layer.figure, context.cast);
    if (layer.follow && !panel.thread) {
      desk.error(
        'no-thread',
        file,
        [...at, 'follow'],
        `"${layer.id}" follows the thread, but the panel has no thread.`,
      );
    }
  });
  panel.lettering.forEach((item, index) => {
    const at = [...path, 'lettering', index];
    const { speaker, anchor } = item;
    if (speaker !== undefined)
      desk.unknown('unknown-cast', file, [...at, 'speaker'], 'figure in the cast', speaker, context.cast);
    else if (SPOKEN.includes(item.kind)) {
      desk.error('missing-speaker', file, at, `"${item.id}" is ${item.kind} without a speaker. Name one of the cast.`);
    }
    if (speaker !== undefined && !SPOKEN.includes(item.kind)) {
      desk.warn(
        'needless-speaker',
        file,
        [...at, 'speaker'],
        `"${item.id}" is a ${item.kind}; only balloons have speakers.`,
      );
    }
    if (typeof anchor === 'string')
      desk.unknown('unknown-layer', file, [...at, 'anchor'], 'layer in this panel', anchor, layers);
  });
  panel.results.forEach((result, index) => {
    desk.unknown('unknown-result', file, [...path, 'results', index], 'result', result, context.results);
  });
  checkCues(panel, lettering, context);
  checkMoves(panel, layers, context);
  checkThread(panel, layers, context);
}
