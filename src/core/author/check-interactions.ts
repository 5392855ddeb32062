import { checkOrder, swapsOf } from '../format/check-moves.ts';
import type { Desk } from '../format/desk.ts';
import type { AuthoredInteraction } from '../format/interaction-form.ts';
import type { AuthoredPanel } from '../format/page-form.ts';
import { idsIn } from '../format/raw-ids.ts';
import { checkActThread } from './check-act-thread.ts';
import { checkTarget } from './check-target.ts';

type Path = readonly (string | number)[];

/** Where a panel stands, and what its interactions may name. */
export interface InteractionContext {
  readonly file: string;
  readonly path: Path;
  /** The panel as it was written. */
  readonly raw: unknown;
  readonly results: readonly string[] | null;
  /** Width ÷ height of its cell on wide screens; null where the grid has faults. */
  readonly wideAspect: number | null;
  readonly desk: Desk;
}

/** As drawn: what an act begins with. */
const NEUTRAL = { x: 0, y: 0, scale: 1, rotation: 0, opacity: 1, tilt: 0 } as const;
const AMOUNTS = Object.keys(NEUTRAL) as (keyof typeof NEUTRAL)[];

/** Steeper than this, a finger that pulls would scroll the page. */
const STEEPEST = 60;

/** Checks what a panel lets its reader do. The words of it are checked with the other texts. */
export function checkInteractions(panel: AuthoredPanel, context: InteractionContext): void {
  const { file, path, raw, desk } = context;
  const ids = panel.interactions.map(({ id }) => id);
  desk.duplicates(file, 'interaction', ids, (index) => [...path, 'interactions', index]);
  panel.interactions.forEach((act, index) => {
    const at = [...path, 'interactions', index];
    if (typeof act.at === 'string') {
      const lettering = idsIn(raw, 'lettering');
      desk.unknown('unknown-lettering', file, [...at, 'at'], 'lettering in this panel', act.at, lettering);
    }
    if (typeof act.target === 'string') {
      const layers = idsIn(raw, 'layers');
      desk.unknown('unknown-layer', file, [...at, 'target'], 'layer in this panel', act.target, layers);
    } else checkTarget(act.target, panel, context, [...at, 'target']);
    checkKind(act, at, context);
    checkMoves(act, panel, at, context);
    checkActThread(act, panel, file, at, desk);
  });
}

function checkKind(act: AuthoredInteraction, at: Path, { file, results, desk }: InteractionContext): void {
  const error = (code: string, key: string, text: string) => desk.error(code, file, [...at, key], text);
  if (act.kind === 'result') {
    if (act.result === undefined) error('missing-result', 'kind', `"${act.id}" opens no result. Add "result".`);
    else desk.unknown('unknown-result', file, [...at, 'result'], 'result', act.result, results);
  } else if (act.result !== undefined) {
    desk.warn('needless-key', file, [...at, 'result'], `"${act.id}" is a ${act.kind}; only kind result opens one.`);
  } else if (act.moves.length === 0 && !act.thread) {
    error('empty-act', 'kind', `"${act.id}" changes nothing. Give it "moves", or a tug a "thread".`);
  }
  const slope = Math.abs(Math.asin(Math.sin((act.direction * Math.PI) / 180)) * 180) / Math.PI;
  if (act.kind === 'tug' && slope > STEEPEST) {
    const text = `"${act.id}" is pulled up or down, where a finger scrolls the page. Choose a direction nearer to 0 or 180.`;
    desk.warn('steep-tug', file, [...at, 'direction'], text);
  }
}

function checkMoves(act: AuthoredInteraction, panel: AuthoredPanel, at: Path, context: InteractionContext): void {
  const { file, raw, desk } = context;
  const layers = idsIn(raw, 'layers');
  act.moves.forEach((move, index) => {
    const here = [...at, 'moves', index];
    desk.unknown('unknown-layer', file, [...here, 'layer'], 'layer in this panel', move.layer, layers);
    const layer = panel.layers.find(({ id }) => id === move.layer);
    checkOrder(move.keys, (step) => [...here, 'keys', step, 'at'], file, desk);
    const last: Partial<Record<keyof typeof NEUTRAL, number>> = {};
    move.keys.forEach((key, step) => {
      const where = [...here, 'keys', step];
      if (layer && key.swap !== undefined) {
        const names = swapsOf(layer);
        desk.unknown('unknown-drawing', file, [...where, 'swap'], `drawing or face of "${layer.id}"`, key.swap, names);
      }
      if (layer && key.tilt !== undefined && !('figure' in layer)) {
        const text = `"${layer.id}" has no head to tilt. Only figures have; use "rotation".`;
        desk.error('tilt-without-head', file, [...where, 'tilt'], text);
      }
      for (const name of AMOUNTS) {
        const value = key[name];
        if (value === undefined) continue;
        last[name] = value;
        if (key.at > 0 || value === NEUTRAL[name]) continue;
        const text = `"${act.id}" begins with ${name} ${value}. At 0 all lies as it did: ${name} ${NEUTRAL[name]}; change it after.`;
        desk.error('act-start', file, [...where, name], text);
      }
    });
    if (act.kind !== 'tap' && act.kind !== 'result') return;
    for (const name of AMOUNTS) {
      const value = last[name] ?? NEUTRAL[name];
      if ((name === 'rotation' ? value % 360 : value) === NEUTRAL[name]) continue;
      const text = `"${act.id}" ends with ${name} ${value}, but a ${act.kind} must end as drawn. Let the last key say ${name}: ${NEUTRAL[name]}.`;
      desk.error('act-end', file, [...here, 'keys'], text);
    }
  });
}
