import { describe, expect, it } from 'vitest';
import { hardIn, leftInGerman, notArabic, saidIn, unbrokenIn } from '../../../tests/said.ts';
import { registerWordsOf } from './register-words.ts';
import { pageWordsOf } from './words.ts';

const saying = (language: string) => ({ ...registerWordsOf(language), page: pageWordsOf(language) });
const de = saying('de');

/** Where other languages may say the same as German: words that are plain already. */
const SAME = {
  'de-simple': ['results', 'result(*', 'report', 'toStart', 'quotes.1', 'quotes.2', 'page.toText'],
  en: [],
  ar: [],
} as const;

describe('the page’s own words', () => {
  for (const language of ['de-simple', 'en', 'ar'] as const) {
    it(`are all there in ${language}, none left in German`, () => {
      const words = saying(language);
      expect(saidIn(words).map(({ at }) => at)).toEqual(saidIn(de).map(({ at }) => at));
      expect(leftInGerman(words, de, SAME[language])).toEqual([]);
      expect(JSON.stringify(saidIn(words))).not.toContain('\u00ad');
      if (language !== 'de-simple')
        expect(unbrokenIn(words, 14).filter((word) => !/^GreenSock/.test(word))).toEqual([]);
    });
  }
  it('are plain in Leichte Sprache', () => {
    expect(hardIn(saying('de-simple'))).toEqual([]);
  });
  it('are in Arabic script with the digits 0–9', () => {
    expect(notArabic(saying('ar'), [])).toEqual([]);
  });
  it('count results as the language does', () => {
    expect([1, 22].map(de.resultsNote)[0]).toBe('Ein Ergebnis steht hier.');
    expect([1, 2, 3, 22].map(saying('ar').resultsNote)).toEqual([
      'هنا نتيجة واحدة.',
      'هنا نتيجتان، مرتّبتان حسب منشئهما.',
      'هنا 3 نتائج، مرتّبة حسب منشئها.',
      'هنا 22 نتيجة، مرتّبة حسب منشئها.',
    ]);
  });
  it('fall back to the language, then to German', () => {
    expect(registerWordsOf('en-GB')).toBe(registerWordsOf('en'));
    expect(pageWordsOf('ar-SY')).toBe(pageWordsOf('ar'));
    expect(pageWordsOf('tr')).toBe(pageWordsOf('de'));
  });
});
