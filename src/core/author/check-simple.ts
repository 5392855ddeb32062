import type { Desk } from '../format/desk.ts';
import { STORY_FILE, type StoryParts, textFileOf } from '../format/parts.ts';
import { idsIn, itemsIn, valueIn } from '../format/raw-ids.ts';
import type { AuthoredStory } from '../format/story-form.ts';
import type { AuthoredText } from '../format/text-form.ts';
import { isSimple } from '../language-name.ts';
import { createParts } from './simple/parts.ts';
import { faultsOf } from './simple/rules.ts';

type Path = readonly string[];

/** German that is to be easy; the rules know no other language. */
const isSimpleGerman = (language: string): boolean => isSimple(language) && /^de\b/.test(language);

/** Checks that texts in easy German keep the rules of Leichte Sprache, and which texts are said to have been checked. */
export function checkSimple(story: AuthoredStory, { texts, pages }: StoryParts, desk: Desk): void {
  const simple = story.languages.filter(isSimple);
  for (const language of Object.keys(story.textChecks)) {
    const path = ['textChecks', language];
    desk.unknown('unknown-language', STORY_FILE, path, 'easy language in this story', language, simple);
  }
  const panels = pages.flatMap((page) => itemsIn(page.raw, 'panels'));
  const soundWords = new Map(
    panels.map((panel) => {
      const sounds = itemsIn(panel, 'lettering').filter((item) => valueIn(item, 'kind') === 'sound');
      return [valueIn(panel, 'id'), new Set(idsIn({ sounds }, 'sounds'))];
    }),
  );
  const isSoundWord = ([part, panel = '', kind, id = '']: Path): boolean =>
    part === 'panels' && kind === 'lettering' && (soundWords.get(panel)?.has(id) ?? false);
  const names = story.people.map(({ name }) => name);
  const sentencesOf = createParts([...names, story.source.publisher, story.source.title]);
  for (const [language, text] of Object.entries(texts)) {
    if (!isSimpleGerman(language)) continue;
    const file = textFileOf(language);
    for (const [path, words] of wordsIn(readable(text), [])) {
      if (isSoundWord(path)) continue;
      for (const { code, level, message } of sentencesOf(words).flatMap(faultsOf)) {
        if (level === 'error') desk.error(code, file, path, message);
        else desk.warn(code, file, path, message);
      }
    }
  }
}

/** What is to be read easily. Titles of documents are verbatim. */
function readable({ language, documents, ...text }: AuthoredText): object {
  return text;
}

/** All words of a text, with the keys that lead to them. */
function* wordsIn(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* wordsIn(item, [...path, key]);
}
