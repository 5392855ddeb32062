import type { Cue } from '../story.ts';
import type { PanelContext } from './check-panel.ts';
import type { AuthoredPanel } from './page-form.ts';

/** Checks that every cue of a panel names lettering that is there, and that lettering does not wait for itself. */
export function checkCues(
  panel: AuthoredPanel,
  lettering: readonly string[],
  { file, path, desk }: PanelContext,
): void {
  const check = (cue: Cue | undefined, at: readonly (string | number)[]) => {
    if (typeof cue === 'string') {
      desk.unknown('unknown-lettering', file, [...path, ...at], 'lettering in this panel', cue, lettering);
    }
  };
  const waitsFor = new Map<string, string>();
  panel.lettering.forEach((item, index) => {
    check(item.at, ['lettering', index, 'at']);
    if (typeof item.at === 'string') waitsFor.set(item.id, item.at);
  });
  panel.moves.forEach((move, index) => {
    if ('keys' in move) {
      move.keys.forEach((key, step) => {
        check(key.at, ['moves', index, 'keys', step, 'at']);
      });
    } else {
      check(move.from, ['moves', index, 'from']);
      check(move.to, ['moves', index, 'to']);
    }
  });
  panel.sounds.forEach((sound, index) => {
    check(sound.at, ['sounds', index, 'at']);
  });
  if (panel.thread && 'forms' in panel.thread) {
    panel.thread.forms.forEach((form, index) => {
      check(form.at, ['thread', 'forms', index, 'at']);
    });
  }

  if (waitsFor.size > 0) checkCycles(panel, waitsFor, file, path, desk);
}

/** Notes each ring of lettering in which all wait for each other. */
function checkCycles(
  panel: AuthoredPanel,
  waitsFor: ReadonlyMap<string, string>,
  file: string,
  path: readonly (string | number)[],
  desk: PanelContext['desk'],
): void {
  const told = new Set<string>();
  panel.lettering.forEach((item, index) => {
    if (told.has(item.id)) return;
    const way = [item.id];
    for (let next = waitsFor.get(item.id); next !== undefined; next = waitsFor.get(next)) {
      const back = way.indexOf(next);
      way.push(next);
      if (back < 0) continue;
      if (back === 0) {
        for (const id of way) told.add(id);
        const text = `Lettering waits for itself: ${way.join(' → ')}. Give one of them a share of the panel, or no "at".`;
        desk.error('cue-cycle', file, [...path, 'lettering', index, 'at'], text);
      }
      break;
    }
  });
}
