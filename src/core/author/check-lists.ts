import type { Desk } from '../format/desk.ts';
import { pageFileOf, STORY_FILE, type StoryParts } from '../format/parts.ts';
import { itemsIn } from '../format/raw-ids.ts';
import type { AuthoredStory } from '../format/story-form.ts';

/** Checks the story's own lists, and that pages and story fit together. */
export function checkLists(story: AuthoredStory, { pages, raw }: StoryParts, desk: Desk): void {
  const chapters = story.chapters.filter(Boolean);
  const list = (key: 'chapters' | 'pages' | 'languages' | 'results') => (index: number) => [key, index];
  desk.duplicates(STORY_FILE, 'chapter', story.chapters, list('chapters'));
  desk.duplicates(STORY_FILE, 'page', story.pages, list('pages'));
  desk.duplicates(STORY_FILE, 'language', story.languages, list('languages'));
  const results = story.results.map(({ id }) => id);
  desk.duplicates(STORY_FILE, 'result', results, list('results'));

  const given = new Set(raw.pages.map(({ file }) => file));
  story.pages.forEach((name, index) => {
    const file = pageFileOf(name);
    if (given.has(file) || raw.files?.[file]?.unreadable) return;
    const known = raw.pages.map((page) => page.file.replace(/^pages\/|\.yaml$/g, ''));
    desk.unknown('missing-page', STORY_FILE, ['pages', index], 'page file below pages/', name, known);
  });
  for (const { file } of raw.pages) {
    if (story.pages.some((name) => pageFileOf(name) === file)) continue;
    desk.warn('unused-page', file, [], `${file} is not named in "pages" of ${STORY_FILE}, so nobody sees it.`);
  }

  let before = -1;
  const filled = new Set<string>();
  for (const { file, page } of pages) {
    if (!page) continue;
    desk.unknown('unknown-chapter', file, ['chapter'], 'chapter', page.chapter, chapters);
    filled.add(page.chapter);
    const chapter = chapters.indexOf(page.chapter);
    if (chapter >= 0 && chapter < before) {
      const text = `The page is of "${page.chapter}", which comes before "${chapters[before]}". Order pages as the chapters.`;
      desk.error('chapter-order', file, ['chapter'], text);
    }
    before = Math.max(before, chapter);
  }
  if (!isComplete(story, pages)) return;
  chapters.forEach((id, index) => {
    if (filled.has(id)) return;
    desk.warn(
      'empty-chapter',
      STORY_FILE,
      ['chapters', index],
      `No page is of the chapter "${id}". Write one, or take it out.`,
    );
  });

  const shown = new Set(
    pages.flatMap(({ raw: page }) => itemsIn(page, 'panels')).flatMap((panel) => itemsIn(panel, 'results')),
  );
  story.results.forEach(({ id }, index) => {
    if (shown.has(id)) return;
    const text = `No panel shows the result "${id}". Name it in "results" of the panel that does.`;
    desk.warn('unshown-result', STORY_FILE, ['results', index], text);
  });
}

/** Whether every page that the story names could be read, so that what is not found is nowhere. */
export const isComplete = (story: AuthoredStory, pages: StoryParts['pages']): boolean =>
  story.pages.every((name) => pages.some(({ file, page }) => page !== null && file === pageFileOf(name)));
