import { buildStory } from './format/build-story.ts';
import { checkCastColors } from './format/check-colors.ts';
import { checkFiles, usesOf } from './format/check-files.ts';
import { kitCheck } from './format/check-kit.ts';
import { checkPage } from './format/check-page.ts';
import { passageCheck } from './format/check-sources.ts';
import { checkNames, checkStory, knownIn, type ReadPage, STORY_FILE } from './format/check-story.ts';
import { checkTexts } from './format/check-text.ts';
import { createDesk, type Desk } from './format/desk.ts';
import { pageForm } from './format/page-form.ts';
import { parse } from './format/parse.ts';
import { storyForm } from './format/story-form.ts';
import type { Problem } from './problem.ts';
import type { RawStory } from './raw-story.ts';
import type { PageGrid, Story } from './story.ts';

export type { FileFacts, FileFault, KitNames, RawPage, RawStory } from './raw-story.ts';

export interface ReadStory {
  /** Null if there is at least one error. */
  readonly story: Story | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a story from data of unknown shape: checks it, fills in what the author left out, and freezes it.
 * All problems are found in one run. Never throws, whatever the data is.
 */
export function readStory(raw: RawStory): ReadStory {
  const desk = createDesk();
  const known = knownIn(raw.story);
  const passage = passageCheck(raw.report, desk);
  const kit = kitCheck(raw.kit ?? {}, desk);

  const authored = raw.story === undefined ? noStory(desk) : parse(storyForm, raw.story, STORY_FILE, desk);
  const grids = new Map<string, PageGrid>();
  const pages: ReadPage[] = raw.pages.map(({ file, data }) => {
    const page = parse(pageForm, data, file, desk);
    if (page) grids.set(file, checkPage(page, data, file, known, desk));
    page?.panels.forEach((panel, index) => {
      const path = ['panels', index];
      kit.panel(panel, file, path);
      panel.passages.forEach((text, item) => {
        passage(text, file, [...path, 'passages', item]);
      });
    });
    return { file, raw: data, page };
  });
  checkNames(pages, desk);
  if (authored) {
    checkStory(authored, pages, raw, desk);
    checkCastColors(authored, STORY_FILE, desk);
    kit.cast(authored, STORY_FILE);
    authored.results.forEach((result, index) => {
      passage(result.passage, STORY_FILE, ['results', index, 'passage']);
    });
  }
  if (raw.files) checkFiles(usesOf(authored, pages), raw.files, desk);
  const texts = checkTexts(authored, pages, raw, desk);

  const { problems } = desk;
  const isSound = problems.every(({ level }) => level !== 'error');
  const story = authored && isSound ? buildStory(authored, pages, grids, texts) : null;
  return Object.freeze({ story, problems: Object.freeze(problems) });
}

/** Without its file a story is nothing, but its pages and words are still looked at. */
function noStory(desk: Desk): null {
  desk.error('missing-file', STORY_FILE, [], `There is no ${STORY_FILE}. Write it, or name the folder of a story.`);
  return null;
}
