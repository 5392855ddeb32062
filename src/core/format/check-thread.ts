import { checkOrder } from './check-moves.ts';
import type { PanelContext } from './check-panel.ts';
import type { AuthoredPanel } from './page-form.ts';

/** Numbers each command of path data takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** What is wrong with path data that has only allowed letters, or null. */
export function pathFault(path: string): string | null {
  for (const [, command, rest] of path.matchAll(/([A-DF-Za-df-z])([^A-DF-Za-df-z]*)/g)) {
    const numbers = rest!.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? [];
    const takes = TAKES[command!.toUpperCase()]!;
    const fits = takes === 0 ? numbers.length === 0 : numbers.length > 0 && numbers.length % takes === 0;
    if (!fits) return `"${command}" has ${numbers.length} numbers, but takes ${takes}`;
  }
  return null;
}

/** Checks the red thread's part of a panel. */
export function checkThread(panel: AuthoredPanel, layers: readonly string[], { file, path, desk }: PanelContext): void {
  const { thread } = panel;
  if (!thread) return;
  const at = [...path, 'thread'];
  if (thread.above !== undefined) {
    desk.unknown('unknown-layer', file, [...at, 'above'], 'layer in this panel', thread.above, layers);
  }
  if (thread.draw[0] >= thread.draw[1]) {
    const text = `The thread is drawn from ${thread.draw[0]} to ${thread.draw[1]}. The first must be smaller.`;
    desk.error('not-ascending', file, [...at, 'draw'], text);
  }
  const checkPath = (given: { readonly wide: string; readonly tall: string }, where: readonly (string | number)[]) => {
    for (const data of new Set([given.wide, given.tall])) {
      const fault = pathFault(data);
      if (fault) desk.error('bad-path', file, where, `The thread's path is broken: ${fault}. Correct the path data.`);
    }
  };
  if ('path' in thread) checkPath(thread.path, [...at, 'path']);
  else {
    thread.forms.forEach((form, index) => {
      checkPath(form.path, [...at, 'forms', index, 'path']);
    });
    checkOrder(thread.forms, (index) => [...at, 'forms', index, 'at'], file, desk);
  }
}
