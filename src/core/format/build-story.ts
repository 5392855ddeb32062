import type { Story } from '../story.ts';
import { buildPanel } from './build-panel.ts';
import { pageFileOf, type StoryParts } from './parts.ts';
import type { AuthoredStory } from './story-form.ts';

const { freeze } = Object;

/** A table whose entries know their own ids. */
function named<T extends object, M extends object = object>(
  entries: Readonly<Record<string, T>>,
  more?: (entry: T) => M,
): Readonly<Record<string, T & { readonly id: string } & M>> {
  const all = Object.entries(entries).map(([id, entry]) => [id, freeze({ id, ...entry, ...(more?.(entry) as M) })]);
  return freeze(Object.fromEntries(all));
}

/** Makes the story of parts that have no faults. */
export function buildStory(authored: AuthoredStory, { pages, texts, recordings }: StoryParts): Story {
  const { id, languages, textChecks, flashCheck, results, people, documents, source, spoken, narrator } = authored;
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const built = authored.pages.flatMap((name) => {
    const file = pageFileOf(name);
    const { page, grid } = byFile.get(file) ?? {};
    if (!page || !grid) return [];
    const { ambience, music, ...rest } = page;
    const playing = { ...(ambience === undefined ? {} : { ambience }), ...(music === undefined ? {} : { music }) };
    const panels = page.panels.map((panel, index) => buildPanel(panel, file, index === 0 ? playing : {}));
    return freeze({ ...rest, grid, panels: freeze(panels) });
  });
  return freeze({
    id,
    languages,
    textChecks,
    results,
    people,
    documents,
    source,
    chapters: freeze(authored.chapters.map((chapter) => freeze({ id: chapter }))),
    cast: named(authored.cast),
    texts: freeze(texts),
    voices: named(authored.voices),
    spoken,
    ...(flashCheck === undefined ? {} : { flashCheck }),
    ...(narrator === undefined ? {} : { narrator }),
    sounds: named(authored.sounds, ({ kind, loop = kind !== 'effect' }) => ({ loop })),
    recordings: freeze(recordings),
    pages: freeze(built),
  });
}
