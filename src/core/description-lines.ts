import type { SpokenLine } from './spoken-lines.ts';
import { panelsOf, type Story } from './story.ts';
import type { Language } from './story-text.ts';

/** What a panel's description is called among its lines. */
export const DESCRIPTION_LINE = 'alt';

/** What each picture shows, as the narrator says it before the panel's own lines, in order. None without a narrator. */
export function descriptionLinesOf(story: Story, language: Language): readonly SpokenLine[] {
  const { narrator } = story;
  const words = story.texts[language]?.panels ?? {};
  if (narrator === undefined) return [];
  const chapters = new Map(
    story.pages.flatMap(({ chapter, panels }) => panels.map(({ id }) => [id, chapter] as const)),
  );
  return panelsOf(story).flatMap(({ id: panel }): SpokenLine[] => {
    const text = words[panel]?.alt;
    if (!text) return [];
    const place = { panel, chapter: chapters.get(panel) ?? '', path: ['panels', panel, DESCRIPTION_LINE] };
    const spoken = { id: DESCRIPTION_LINE, lettering: null, text, speaker: null, voice: narrator };
    return [{ key: `${panel}/${DESCRIPTION_LINE}`, ...place, ...spoken }];
  });
}
