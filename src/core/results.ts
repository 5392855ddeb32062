import { type Panel, panelsOf, type Story } from './story.ts';
import type { Result } from './story-sources.ts';

/** A result among all: its number counts through the groups, so that panels can name it. */
export interface NumberedResult {
  readonly number: number;
  readonly result: Result;
}

/** Results of one origin, in the story's order. */
export interface ResultGroup {
  readonly origin: Result['origin'];
  readonly results: readonly NumberedResult[];
}

/** All results by origin; origins come as the story first names them. */
export function resultGroupsOf(story: Story): readonly ResultGroup[] {
  let number = 0;
  return [...new Set(story.results.map(({ origin }) => origin))].map((origin) => ({
    origin,
    results: story.results
      .filter((result) => result.origin === origin)
      .map((result) => {
        number += 1;
        return { number, result };
      }),
  }));
}

/** Themes in the order the story first names them. */
export const themesOf = (story: Story): readonly string[] => [...new Set(story.results.map(({ theme }) => theme))];

/** Whether a panel shows a result, or lets the reader open its record. */
export const isShownIn = ({ results, interactions }: Panel, id: string): boolean =>
  results.includes(id) || interactions.some(({ result }) => result === id);

/** Panels that show a result, in reading order. */
export const panelsShowing = (story: Story, id: string): readonly Panel[] =>
  panelsOf(story).filter((panel) => isShownIn(panel, id));

/** What can be searched of a result. `words` are all its words: statement, passage, names of theme and origin. */
export interface ResultFacts {
  readonly id: string;
  readonly theme: string;
  readonly origin: string;
  readonly words: string;
}

/** What a reader looks for. Within a facet any choice counts, none chosen is all; the facets and all words must agree. */
export interface ResultQuery {
  readonly words: string;
  readonly themes: readonly string[];
  readonly origins: readonly string[];
}

/** Letters that Unicode does not take apart, but readers type without their marks. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const UNSEEN = /[\p{M}\p{Cf}ـ·]/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * Text as it is compared: without case, marks (umlauts, vowel signs), quotes, hyphens, soft hyphens and the dots of
 * Leichte Sprache; words are parted by one space.
 */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(/[ßæœøđłıىیکة]/g, (letter) => PLAIN[letter] as string)
    .replace(NO_WORD, ' ')
    .trim();

/** German readers without umlauts on their keys write “Fluechtlinge”. */
const spellOut = (text: string): string =>
  text.normalize('NFC').replace(/[äöü]/gi, (letter) => `${foldWords(letter)}e`);

/** Makes a search over results: give it what a reader looks for. The results' words are folded once. */
export function createResultSearch(all: readonly ResultFacts[]) {
  const texts = new Map(all.map(({ id, words }) => [id, `${foldWords(words)}\n${foldWords(spellOut(words))}`]));
  const hasWords = ({ id }: ResultFacts, terms: readonly string[]): boolean =>
    terms.every((term) => texts.get(id)?.includes(term));
  const isIn = (chosen: readonly string[], value: string): boolean => chosen.length === 0 || chosen.includes(value);
  const tally = (facts: readonly string[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
    return counts;
  };

  /** Ids of the results found, and how many each choice of a facet would show beside the other facet. */
  return function searchResults({ words, themes, origins }: ResultQuery) {
    const terms = foldWords(words).split(' ').filter(Boolean);
    const worded = all.filter((facts) => hasWords(facts, terms));
    return {
      found: worded
        .filter(({ theme, origin }) => isIn(themes, theme) && isIn(origins, origin))
        .map(({ id }) => id) as readonly string[],
      themes: tally(worded.filter(({ origin }) => isIn(origins, origin)).map(({ theme }) => theme)),
      origins: tally(worded.filter(({ theme }) => isIn(themes, theme)).map(({ origin }) => origin)),
    };
  };
}
