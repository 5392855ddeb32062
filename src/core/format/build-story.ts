import type { PageGrid, Story } from '../story.ts';
import { buildPanel } from './build-panel.ts';
import { pageFileOf, type ReadPage } from './check-story.ts';
import type { AuthoredStory } from './story-form.ts';
import type { AuthoredText } from './text-form.ts';

const { freeze } = Object;

/** Makes the story of parts that have no faults. `grids` has each page file's grid. */
export function buildStory(
  authored: AuthoredStory,
  pages: readonly ReadPage[],
  grids: ReadonlyMap<string, PageGrid>,
  texts: Readonly<Record<string, AuthoredText>>,
): Story {
  const { id, languages, results, source } = authored;
  const byFile = new Map(pages.map(({ file, page }) => [file, page]));
  const cast = Object.entries(authored.cast).map(([name, member]) => [name, freeze({ id: name, ...member })] as const);
  const built = authored.pages.flatMap((name) => {
    const file = pageFileOf(name);
    const page = byFile.get(file);
    const grid = grids.get(file);
    if (!page || !grid) return [];
    return freeze({ ...page, grid, panels: freeze(page.panels.map((panel) => buildPanel(panel, file))) });
  });
  return freeze({
    id,
    languages,
    results,
    source,
    chapters: freeze(authored.chapters.map((chapter) => freeze({ id: chapter }))),
    cast: freeze(Object.fromEntries(cast)),
    texts: freeze(texts),
    pages: freeze(built),
  });
}
