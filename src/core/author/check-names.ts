import type { Desk } from '../format/desk.ts';
import type { ReadPage } from '../format/parts.ts';
import { itemsIn, valueIn } from '../format/raw-ids.ts';

/** Names of the page's own elements. */
const RESERVED = /^(story|ergebnisse|quellen|(kapitel|ergebnis)-.*|.*-titel)$/;

/** Checks that pages and panels have names of their own, in the whole story. */
export function checkNames(pages: readonly ReadPage[], desk: Desk): void {
  const seenPages = new Set<string>();
  const seen = new Map<string, string>();
  for (const { file, raw } of pages) {
    const page = valueIn(raw, 'id');
    if (typeof page === 'string') {
      if (seenPages.has(page))
        desk.error('duplicate-id', file, ['id'], `Another page is called "${page}", too. Name one anew.`);
      seenPages.add(page);
    }
    itemsIn(raw, 'panels').forEach((panel, index) => {
      const id = valueIn(panel, 'id');
      if (typeof id !== 'string') return;
      const path = ['panels', index, 'id'];
      const other = seen.get(id);
      if (other)
        desk.error('duplicate-id', file, path, `The panel "${id}" is also in ${other}. Name one of them anew.`);
      if (RESERVED.test(id)) {
        desk.error('reserved-id', file, path, `"${id}" is a name the page itself uses. Take another.`);
      }
      seen.set(id, file);
    });
  }
}
