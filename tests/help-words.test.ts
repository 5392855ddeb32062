import { expect, test } from 'vitest';
import type { Fill } from '../scripts/lib/prerender/service/fill.ts';
import type { ServiceFacts } from '../scripts/lib/prerender/service/service-words.ts';
import { serviceWordsOf } from '../scripts/lib/prerender/service/words-of.ts';
import { loadWords } from '../src/controls/words.ts';

/*
 * Help that names a button by another name than it has is worse than none.
 */
const LANGUAGES = ['de', 'de-simple', 'en', 'ar'];
const none = { list: () => [] } as unknown as Fill;
const facts: ServiceFacts = {
  ...{ report: '', publisher: '', silent: null, isSimpleUnchecked: true, textPage: '../?text' },
  isSpoken: true,
  isOnRequest: false,
  onRequest: null,
  signed: 'none',
};
const plain = (text: string): string => text.replaceAll('\u00ad', '');

test.each(LANGUAGES)('the help in %s calls the buttons what they are called', async (language) => {
  const words = await loadWords(language);
  for (const [isSpoken, isOnRequest] of [
    [true, false],
    [false, true],
    [false, false],
  ] as const) {
    const help = serviceWordsOf(language).pages.bedienung(none, { ...facts, isSpoken, isOnRequest }).source;
    for (const label of [words.play, words.previous, words.next, words.settings]) expect(help).toContain(plain(label));
    // Easy language names the four that a reader needs.
    if (language !== 'de-simple')
      for (const label of [words.contents, words.sources, words.results]) expect(help).toContain(plain(label));
  }
});

test.each(LANGUAGES)('what is stored is called in %s as the setting that stores it', async (language) => {
  const fill = new Proxy({} as Fill, { get: () => () => '' });
  const { remember } = await loadWords(language);
  expect(serviceWordsOf(language).pages.datenschutz(fill, facts).source).toContain(plain(remember));
});
