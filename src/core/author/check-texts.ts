import type { Desk } from '../format/desk.ts';
import { STORY_FILE, type StoryParts, textFileOf } from '../format/parts.ts';
import { idsIn, itemsIn, valueIn } from '../format/raw-ids.ts';
import { knownIn } from '../format/read-page.ts';
import { type AuthoredStory, ORIGINS } from '../format/story-form.ts';
import type { AuthoredText } from '../format/text-form.ts';
import { isSimple } from '../language-name.ts';
import { sentencesIn } from '../sentences.ts';
import { START_LINE } from '../spoken-lines.ts';
import { isComplete } from './check-lists.ts';

/** Ids that need words, and where the story names them. */
interface NeedsWords {
  readonly cast: readonly string[];
  readonly chapters: readonly string[];
  readonly themes: readonly string[];
  readonly origins: readonly string[];
  readonly results: readonly string[];
  readonly people: readonly string[];
  readonly documents: readonly string[];
  readonly sounds: readonly string[];
  readonly panels: ReadonlyMap<string, Lettered>;
  /** All panels are known; where a page cannot be read or an id is bad, there may be more. */
  readonly isWhole: boolean;
}

/** Ids of a panel's parts that need words, and whether that is all of them. */
interface Named {
  readonly ids: readonly string[];
  readonly isWhole: boolean;
}
interface Lettered {
  readonly lettering: Named;
  readonly interactions: Named;
  /** Interactions that say what came of them. */
  readonly done: readonly string[];
}

/** Easy language says in two sentences what others say in one. */
const maxAltSentences = (language: string): number => (isSimple(language) ? 6 : 3);
const MAX_ALT_LENGTH = 500;
const THINGS: Readonly<Record<string, string>> = {
  cast: 'figure in the cast',
  chapters: 'chapter',
  themes: 'theme of a result',
  results: 'result',
  people: 'person',
  documents: 'document',
  sounds: 'sound',
  panels: 'panel',
  lettering: 'lettering in this panel',
  interactions: 'interaction in this panel',
};

const ID = /^[a-z0-9][a-z0-9-]*$/;

function namedIn(panel: unknown, key: string, twin: Named | undefined): Named {
  const ids = idsIn(panel, key).filter((item) => ID.test(item));
  const isWhole = ids.length === itemsIn(panel, key).length;
  return { ids: [...(twin?.ids ?? []), ...ids], isWhole: isWhole && (twin?.isWhole ?? true) };
}

function needsOf(story: AuthoredStory, { pages, raw }: StoryParts): NeedsWords {
  const panels = new Map<string, Lettered>();
  for (const panel of pages.flatMap((page) => itemsIn(page.raw, 'panels'))) {
    const id = valueIn(panel, 'id');
    if (typeof id !== 'string' || !ID.test(id)) continue;
    const twin = panels.get(id);
    const done = itemsIn(panel, 'interactions').filter((item) => valueIn(item, 'kind') !== 'result');
    panels.set(id, {
      lettering: namedIn(panel, 'lettering', twin?.lettering),
      interactions: namedIn(panel, 'interactions', twin?.interactions),
      done: [...(twin?.done ?? []), ...idsIn({ done }, 'done')],
    });
  }
  const known = knownIn(raw.story);
  return {
    cast: known.cast ?? [],
    results: known.results ?? [],
    chapters: story.chapters.filter(Boolean),
    themes: [...new Set(story.results.map(({ theme }) => theme).filter(Boolean))],
    origins: [...new Set([...story.results, ...story.documents].map(({ origin }) => origin).filter(Boolean))],
    people: idsIn(raw.story, 'people'),
    documents: idsIn(raw.story, 'documents'),
    sounds: Object.keys(Object(valueIn(raw.story, 'sounds'))),
    panels,
    isWhole:
      isComplete(story, pages) &&
      pages.every((page) => itemsIn(page.raw, 'panels').every((panel) => ID.test(String(valueIn(panel, 'id'))))),
  };
}

/** Checks the words of all languages, and that none of them is missing. */
export function checkTexts(story: AuthoredStory, parts: StoryParts, desk: Desk): void {
  const { raw, texts } = parts;
  const needs = needsOf(story, parts);
  for (const [language, text] of Object.entries(texts)) {
    const file = textFileOf(language);
    checkText(text, raw.texts[language], language, file, needs, desk);
    if (story.languages.includes(language)) continue;
    const message = `${file} is of a language that "languages" in ${STORY_FILE} does not name.`;
    desk.warn('unused-language', file, [], message);
  }
  story.languages.forEach((language, index) => {
    const file = textFileOf(language);
    if (Object.hasOwn(raw.texts, language) || raw.files?.[file]?.unreadable) return;
    const message = `There is no ${file}. Write it, or take "${language}" out.`;
    desk.error('missing-language', STORY_FILE, ['languages', index], message);
  });
}

/** Checks that one language has words for everything, and for nothing else. */
function checkText(
  text: AuthoredText,
  raw: unknown,
  language: string,
  file: string,
  needs: NeedsWords,
  desk: Desk,
): void {
  if (text.language !== language) {
    const message = `"language" is "${text.language}", but the file is that of "${language}". Make them the same.`;
    desk.error('wrong-language', file, ['language'], message);
  }
  for (const part of ['cast', 'chapters', 'themes', 'origins', 'results', 'people', 'documents', 'sounds'] as const) {
    compare(Object.keys(text[part]), needs[part], [part], part !== 'origins');
  }
  Object.keys(text.origins).forEach((origin) => {
    desk.unknown('unknown-text', file, ['origins', origin], 'origin', origin, ORIGINS);
  });
  const panels = [...needs.panels.keys()];
  compare(Object.keys(text.panels), panels, ['panels'], needs.isWhole);
  for (const [id, { lettering, interactions, done }] of needs.panels) {
    if (!Object.hasOwn(text.panels, id)) continue;
    const panel = text.panels[id]!;
    compare(Object.keys(panel.lettering), lettering.ids, ['panels', id, 'lettering'], lettering.isWhole);
    checkNarration(panel, lettering, ['panels', id, 'narration']);
    const path = ['panels', id, 'interactions'];
    compare(Object.keys(panel.interactions), interactions.ids, path, interactions.isWhole);
    for (const name of done) {
      if (Object.hasOwn(panel.interactions, name))
        compare(Object.keys(panel.interactions[name]!), ['done'], [...path, name], false);
    }
    const most = maxAltSentences(language);
    if (sentencesIn(panel.alt).length > most || panel.alt.length > MAX_ALT_LENGTH) {
      const message = `The alternative text of "${id}" is long. Keep to ${most} sentences: who, where, what happens, what counts.`;
      desk.warn('long-alt', file, ['panels', id, 'alt'], message);
    }
  }

  function checkNarration(
    { narration = {} }: AuthoredText['panels'][string],
    lettering: Named,
    path: readonly string[],
  ): void {
    if (!lettering.isWhole) return;
    const known = [START_LINE, ...lettering.ids];
    for (const key of Object.keys(narration)) {
      desk.unknown('unknown-lettering', file, [...path, key], 'lettering in this panel', key, known);
    }
  }

  function compare(
    has: readonly string[],
    needed: readonly string[],
    path: readonly string[],
    complete: boolean,
  ): void {
    const there = new Set(has);
    const wanted = new Set(needed);
    for (const id of needed) {
      if (there.has(id) || isGiven(raw, [...path, id])) continue;
      desk.error('missing-text', file, path, `"${id}" has no text in ${file}. Add ${[...path, id].join('.')}.`);
    }
    if (!complete) return;
    for (const id of has) {
      if (!wanted.has(id))
        desk.unknown('unknown-text', file, [...path, id], THINGS[path.at(-1) ?? ''] ?? 'thing', id, needed);
    }
  }
}

/** Whether the raw data has a value there, even one with faults. */
function isGiven(raw: unknown, path: readonly string[]): boolean {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}
