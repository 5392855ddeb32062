import type { RawStory } from '../raw-story.ts';
import type { PageGrid } from '../story.ts';
import type { Recording } from '../story-sound.ts';
import type { AuthoredPage } from './page-form.ts';
import type { AuthoredStory } from './story-form.ts';
import type { AuthoredText } from './text-form.ts';

export const STORY_FILE = 'story.yaml';
export const pageFileOf = (name: string): string => `pages/${name}.yaml`;
export const textFileOf = (language: string): string => `text/${language}.yaml`;

/** A page on its way: null where it, or its grid, cannot be used. */
export interface ReadPage {
  readonly file: string;
  readonly raw: unknown;
  readonly page: AuthoredPage | null;
  readonly grid: PageGrid | null;
}

/** A story on its way: what could be read, for checks across files. */
export interface StoryParts {
  readonly raw: RawStory;
  readonly authored: AuthoredStory | null;
  readonly pages: readonly ReadPage[];
  /** Language → words, of the files that can be used. */
  readonly texts: Readonly<Record<string, AuthoredText>>;
  /** Language → what has been spoken, of the recordings that can be used. */
  readonly recordings: Readonly<Record<string, Recording>>;
}
