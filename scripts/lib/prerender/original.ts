import { directionOf } from '../../../src/core/direction.ts';
import type { Story } from '../../../src/core/story.ts';
import type { StoryText } from '../../../src/core/story-text.ts';
import { type Html, html } from './escape.ts';

interface Input {
  readonly story: Story;
  readonly text: StoryText;
}

/** Attributes of an element whose words are the report's own: its language, and its direction where the page's differs. */
export function originalOf({ story, text }: Input): Html {
  const language = story.languages[0] ?? 'de';
  const direction = directionOf(language);
  return direction === directionOf(text.language)
    ? html` lang="${language}"`
    : html` lang="${language}" dir="${direction}"`;
}

/** Attribute of a name that may stand in other letters than the page: keeps its marks and neighbours apart from it. */
export const mixedIn = ({ text }: Input): Html | null =>
  directionOf(text.language) === 'rtl' ? html` dir="auto"` : null;
