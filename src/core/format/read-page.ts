import { checkPanel } from './check-panel.ts';
import type { Desk } from './desk.ts';
import { pageForm } from './page-form.ts';
import { parse } from './parse.ts';
import type { ReadPage } from './parts.ts';
import { idsIn, itemsIn, valueIn } from './raw-ids.ts';
import { readGrid } from './read-grid.ts';

/** What the raw story defines, also entries with faults. Null: it cannot be seen. */
export interface Known {
  readonly cast: readonly string[] | null;
  readonly results: readonly string[] | null;
}

/** Finds what a raw story defines. */
export function knownIn(story: unknown): Known {
  if (typeof story !== 'object' || story === null) return { cast: null, results: null };
  const cast = valueIn(story, 'cast');
  return { cast: typeof cast === 'object' && cast !== null ? Object.keys(cast) : [], results: idsIn(story, 'results') };
}

/** Reads a page and its grid, and checks what its panels say of each other and of the story. */
export function readPage(data: unknown, file: string, known: Known, desk: Desk): ReadPage {
  const page = parse(pageForm, data, file, desk);
  if (!page) return { file, raw: data, page, grid: null };
  const grid = readGrid(page, idsIn(data, 'panels'), file, desk);
  const panels = itemsIn(data, 'panels');
  page.panels.forEach((panel, index) => {
    checkPanel(panel, { ...known, file, path: ['panels', index], raw: panels[index], desk });
  });
  return { file, raw: data, page, grid };
}
