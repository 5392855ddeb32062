import type { RawStory } from '../../../src/core/raw-story.ts';
import type { Story } from '../../../src/core/story.ts';

interface Told {
  readonly raw: RawStory;
  readonly story: Story;
}

/**
 * The same story in some of its languages only, in the story's order: the first of them stands at the top.
 * @param wanted none: all.
 * @throws {RangeError} naming every language that the story does not have, and those it has.
 */
export function onlyLanguages({ raw, story }: Told, wanted: readonly string[]): Told {
  if (wanted.length === 0) return { raw, story };
  const unknown = wanted.filter((language) => !story.languages.includes(language));
  if (unknown.length > 0)
    throw new RangeError(
      `languages: the story has no ${unknown.map((language) => `"${language}"`).join(', ')}. It has: ${story.languages.join(', ')}.`,
    );
  const languages = story.languages.filter((language) => wanted.includes(language));
  // What has been read without a fault is an object.
  const authored = raw.story as Readonly<Record<string, unknown>>;
  return { raw: { ...raw, story: { ...authored, languages } }, story: { ...story, languages } };
}
