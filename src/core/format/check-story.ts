import type { RawStory } from '../raw-story.ts';
import type { Desk } from './desk.ts';
import type { AuthoredPage } from './page-form.ts';
import { idsIn, itemsIn, valueIn } from './raw-ids.ts';
import type { AuthoredStory } from './story-form.ts';

/** A page on its way: null where it cannot be used. */
export interface ReadPage {
  readonly file: string;
  readonly raw: unknown;
  readonly page: AuthoredPage | null;
}

export const STORY_FILE = 'story.yaml';
export const pageFileOf = (name: string): string => `pages/${name}.yaml`;

/** Checks the story's own lists, and that pages and story fit together. */
export function checkStory(story: AuthoredStory, pages: readonly ReadPage[], raw: RawStory, desk: Desk): void {
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

  const shown = new Set(pages.flatMap(({ raw: page }) => panelsIn(page)).flatMap((panel) => itemsIn(panel, 'results')));
  story.results.forEach(({ id }, index) => {
    if (shown.has(id)) return;
    const text = `No panel shows the result "${id}". Name it in "results" of the panel that does.`;
    desk.warn('unshown-result', STORY_FILE, ['results', index], text);
  });
}

/** Raw panels of a raw page. */
export const panelsIn = (page: unknown): readonly unknown[] => itemsIn(page, 'panels');

/** Whether every page that the story names could be read, so that what is not found is nowhere. */
export const isComplete = (story: AuthoredStory, pages: readonly ReadPage[]): boolean =>
  story.pages.every((name) => pages.some(({ file, page }) => page !== null && file === pageFileOf(name)));

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
    panelsIn(raw).forEach((panel, index) => {
      const id = valueIn(panel, 'id');
      if (typeof id !== 'string') return;
      const path = ['panels', index, 'id'];
      const other = seen.get(id);
      if (other)
        desk.error('duplicate-id', file, path, `The panel "${id}" is also in ${other}. Name one of them anew.`);
      if (id === 'story' || id.startsWith('kapitel-') || id.endsWith('-titel')) {
        desk.error('reserved-id', file, path, `"${id}" is a name the page itself uses. Take another.`);
      }
      seen.set(id, file);
    });
  }
}

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
