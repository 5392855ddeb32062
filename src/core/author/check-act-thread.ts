import { checkOrder } from '../format/check-moves.ts';
import { pathFault } from '../format/check-thread.ts';
import type { Desk } from '../format/desk.ts';
import type { AuthoredInteraction } from '../format/interaction-form.ts';
import type { AuthoredPanel } from '../format/page-form.ts';
import { pointsOfPath } from '../path.ts';
import type { Point } from '../units.ts';

/** How far an end of the thread may stray while it is pulled, in scene units. */
const STRAY = 12;

const endsOf = (path: string): readonly [Point, Point] | null => {
  const points = pathFault(path) === null ? pointsOfPath(path) : [];
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? [first, last] : null;
};

const isFar = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) > STRAY;

/** Checks the forms that an act brings the red thread into: its ends must stay where the neighbours take it on. */
export function checkActThread(
  act: AuthoredInteraction,
  panel: AuthoredPanel,
  file: string,
  at: readonly (string | number)[],
  desk: Desk,
): void {
  if (!act.thread) return;
  const here = [...at, 'thread'];
  const error = (code: string, path: readonly (string | number)[], text: string) =>
    desk.error(code, file, [...here, ...path], text);
  if (act.kind !== 'tug' && act.kind !== 'toggle') {
    desk.warn('needless-key', file, here, `"${act.id}" is a ${act.kind}; only a tug or a toggle moves the thread.`);
    return;
  }
  if (!panel.thread) {
    error('no-thread', [], `"${act.id}" moves the thread, but the panel has no thread.`);
    return;
  }
  const path = 'path' in panel.thread ? panel.thread.path : panel.thread.forms.at(-1)?.path;
  checkOrder(act.thread, (index) => [...here, index, 'at'], file, desk);
  act.thread.forEach((form, index) => {
    for (const staging of ['wide', 'tall'] as const) {
      const fault = pathFault(form.path[staging]);
      if (fault) {
        error('bad-path', [index, 'path'], `The thread's path is broken: ${fault}. Correct the path data.`);
        return;
      }
      const own = endsOf(form.path[staging]);
      const panels = path ? endsOf(path[staging]) : null;
      if (!own || !panels || (!isFar(own[0], panels[0]) && !isFar(own[1], panels[1]))) continue;
      const [from, to] = panels;
      const text = `The thread would tear: it must go from ${from.x},${from.y} to ${to.x},${to.y}, as the panel's last form does.`;
      error('torn-thread', [index, 'path'], text);
      return;
    }
  });
}
