import { buildStory } from './format/build-story.ts';
import { createDesk, type Desk } from './format/desk.ts';
import { parse } from './format/parse.ts';
import { STORY_FILE, type StoryParts, textFileOf } from './format/parts.ts';
import { knownIn, readPage } from './format/read-page.ts';
import { readRecordings } from './format/read-recordings.ts';
import { storyForm } from './format/story-form.ts';
import { type AuthoredText, textForm } from './format/text-form.ts';
import type { Problem } from './problem.ts';
import type { RawStory } from './raw-story.ts';
import type { Story } from './story.ts';

export type { FileFacts, FileFault, KitNames, RawPage, RawStory } from './raw-story.ts';

export interface ReadStory {
  /** Null if there is at least one error. */
  readonly story: Story | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a story from data of unknown shape: checks it, fills in what the author left out, and freezes it.
 * All problems are found in one run. By itself it checks what the program relies on; `check` adds what authors need
 * (`author/check-story.ts`). Never throws, whatever the data is.
 */
export function readStory(raw: RawStory, check?: (parts: StoryParts, desk: Desk) => void): ReadStory {
  const desk = createDesk();
  const known = knownIn(raw.story);
  const parts: StoryParts = {
    raw,
    authored: raw.story === undefined ? noStory(desk) : parse(storyForm, raw.story, STORY_FILE, desk),
    pages: raw.pages.map(({ file, data }) => readPage(data, file, known, desk)),
    texts: readTexts(raw, desk),
    recordings: readRecordings(raw.recordings ?? {}, desk),
  };
  check?.(parts, desk);
  const { problems } = desk;
  const hasErrors = (): boolean => problems.some(({ level }) => level === 'error');
  const isEmpty = parts.pages.length === 0 || Object.keys(parts.texts).length === 0;
  // Where files are known, those that are missing or unreadable have been told one by one.
  if (isEmpty && !raw.files && !hasErrors()) {
    desk.error('empty-story', STORY_FILE, [], 'The story has no page or no words. Give it some.');
  }
  const story = parts.authored && !isEmpty && !hasErrors() ? buildStory(parts.authored, parts) : null;
  return Object.freeze({ story, problems: Object.freeze(problems) });
}

/** Without its file a story is nothing, but its pages and words are still looked at. */
function noStory(desk: Desk): null {
  desk.error('missing-file', STORY_FILE, [], `There is no ${STORY_FILE}. Write it, or name the folder of a story.`);
  return null;
}

/** Words by language, of the files that can be used. */
function readTexts(raw: RawStory, desk: Desk): Readonly<Record<string, AuthoredText>> {
  const texts: Record<string, AuthoredText> = {};
  for (const [language, data] of Object.entries(raw.texts)) {
    const text = parse(textForm, data, textFileOf(language), desk);
    if (text) texts[language] = text;
  }
  return texts;
}
