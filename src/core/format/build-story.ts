import type { Story } from '../story.ts';
import { buildPanel } from './build-panel.ts';
import { pageFileOf, type StoryParts } from './parts.ts';
import type { AuthoredStory } from './story-form.ts';

const { freeze } = Object;

/** Makes the story of parts that have no faults. */
export function buildStory(authored: AuthoredStory, { pages, texts }: StoryParts): Story {
  const { id, languages, results, people, documents, source } = authored;
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const cast = Object.entries(authored.cast).map(([name, member]) => [name, freeze({ id: name, ...member })] as const);
  const built = authored.pages.flatMap((name) => {
    const file = pageFileOf(name);
    const { page, grid } = byFile.get(file) ?? {};
    if (!page || !grid) return [];
    return freeze({ ...page, grid, panels: freeze(page.panels.map((panel) => buildPanel(panel, file))) });
  });
  return freeze({
    id,
    languages,
    results,
    people,
    documents,
    source,
    chapters: freeze(authored.chapters.map((chapter) => freeze({ id: chapter }))),
    cast: freeze(Object.fromEntries(cast)),
    texts: freeze(texts),
    pages: freeze(built),
  });
}
