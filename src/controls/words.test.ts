import { describe, expect, it } from 'vitest';
import { bare, hardIn, leftInGerman, notArabic, saidIn, unbrokenIn } from '../../tests/said.ts';
import { statusOf } from './announcer.ts';
import { finderWordsOf } from './finder-words.ts';
import { loadWords } from './words.ts';

const LANGUAGES = ['de', 'de-simple', 'en', 'ar'] as const;
const all = await Promise.all(
  LANGUAGES.map(async (language) => ({ language, words: await loadWords(language), finder: finderWordsOf(language) })),
);
const [de, simple, en, ar] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0], (typeof all)[0]];

/** Where other languages may say the same as German: keys, letters, and words that they share. */
const SAME = {
  en: ['letter', 'keys.*', 'soundKeys.*', 'paceValue(1)'],
  ar: ['keys.*', 'soundKeys.*'],
  // Plain already.
  'de-simple': [
    ...['previous', 'next', 'contents', 'results', 'allResults', 'close', 'position*', 'status*', 'here', 'letter'],
    ...['smaller', 'larger', 'sound', 'lines', 'previousLine', 'nextLine', 'volumes.*', 'paceValue(1)', 'help'],
    ...['captionsShown.always', 'captionsShown.never', 'captionsPositions.*', 'keys.*', 'soundKeys.*'],
    ...['finder.chosen*', 'finder.theme', 'finder.found*'],
  ],
} as const;

describe('loadWords', () => {
  it('falls back from a variety to its language, and to German', async () => {
    expect(await loadWords('en-GB')).toBe(en.words);
    expect(await loadWords('ar-SY')).toBe(ar.words);
    expect(await loadWords('de-AT')).toBe(de.words);
    expect(await loadWords('de-simple')).toBe(simple.words);
    expect(await loadWords('xx')).toBe(de.words);
    expect(new Set(all.map(({ words }) => words)).size).toBe(LANGUAGES.length);
  });
});

for (const { language, words, finder } of all)
  describe(`the controls in ${language}`, () => {
    it('say everything', () => {
      const places = (some: typeof de): string[] => saidIn(some).map(({ at }) => at);
      expect(places({ language, words, finder })).toEqual(places(de));
      expect(saidIn({ words, finder }).filter(({ text }) => text.trim() === '' || /undefined|NaN/.test(text))).toEqual(
        [],
      );
    });
    it('begin accessible names with the label that is seen', () => {
      for (const [name, label] of [
        [words.previousName, words.previous],
        [words.nextName, words.next],
        [words.mute, words.sound],
        [words.unmute, words.sound],
      ] as const)
        expect(bare(name).startsWith(bare(label)), `${name}: ${label}`).toBe(true);
    });
    it('tell mute from unmute and one step from the other', () => {
      expect(words.mute).not.toBe(words.unmute);
      expect(words.previousName).not.toBe(words.nextName);
      expect(new Set([words.play, words.pause, words.resume, words.replay]).size).toBe(4);
    });
    it('name the arrow first that goes on in the direction of reading', () => {
      const [on, back] = language === 'ar' ? ['←', '→'] : ['→', '←'];
      expect(words.keys[0]?.keys[0]).toBe(on);
      expect(words.keys[1]?.keys[0]).toBe(back);
      expect(words.soundKeys[0]?.keys.map((keys) => keys.at(-1))).toEqual([on, back]);
    });
    if (language !== 'de')
      it('are not left in German', () => {
        expect(leftInGerman({ ...words, finder }, { ...de.words, finder: de.finder }, SAME[language])).toEqual([]);
      });
    if (language !== 'de')
      it('need no places to break words', () => {
        expect(JSON.stringify(saidIn({ words, finder }))).not.toContain('\u00ad');
        expect(unbrokenIn({ words, finder }, 14)).toEqual([]);
      });
  });

describe('Leichte Sprache', () => {
  it('keeps to the rules that can be counted', () => {
    expect(hardIn({ ...simple.words, ...simple.finder })).toEqual([]);
    expect(hardIn({ ...de.words, ...de.finder }).length).toBeGreaterThan(5);
  });
});

describe('Arabic', () => {
  it('is written in Arabic, with the digits 0–9', () => {
    expect(notArabic({ ...ar.words, ...ar.finder }, ['percent*', 'paceValue*', 'keys.*', 'soundKeys.*'])).toEqual([]);
    expect(ar.words.percent(110)).toMatch(/^110.?%/u);
    expect(ar.words.paceValue(0.75)).toBe('0.75×');
  });
  it('counts what is chosen and found in its six forms', () => {
    expect([1, 2, 3, 11].map(ar.finder.chosen)).toEqual(['اختيار واحد', 'اختياران', '3 اختيارات', '11 اختياراً']);
    expect(ar.finder.found(3, 22)).toBe('3 من أصل 22 نتيجة');
    expect(ar.finder.found(3, 9)).toBe('3 من أصل 9 نتائج');
  });
});

describe('the pace', () => {
  it('is said as one reads it', () => {
    expect([0.75, 1, 1.1].map(de.words.paceValue)).toEqual(['0,75-fach', 'normal', '1,1-fach']);
    expect([0.75, 1, 1.1].map(en.words.paceValue)).toEqual(['0.75×', 'normal', '1.1×']);
    expect([0.75, 0.95, 1, 1.1, 1.5].map(simple.words.paceValue)).toEqual([
      'sehr langsam',
      'langsam',
      'normal',
      'schnell',
      'sehr schnell',
    ]);
  });
});

describe('statusOf', () => {
  const text = {
    language: 'de',
    title: '',
    subtitle: '',
    description: '',
    cast: {},
    chapters: {},
    panels: { uhr: { title: 'Dienst nach Uhr', alt: '', lettering: {} } },
    results: {},
    themes: {},
    origins: {},
    people: {},
    documents: {},
    sounds: {},
  };
  it('says number, count and title', () => {
    expect(statusOf(de.words, text, { id: 'uhr', index: 2, count: 9 })).toBe('Bild 3 von 9: Dienst nach Uhr');
    expect(statusOf(ar.words, text, { id: 'uhr', index: 2, count: 9 })).toBe('الصورة 3 من 9: Dienst nach Uhr');
  });
  it('does without a title where there is none', () => {
    expect(statusOf(de.words, text, { id: 'fehlt', index: 0, count: 9 })).toBe('Bild 1 von 9');
    expect(statusOf(en.words, undefined, { id: 'uhr', index: 0, count: 9 })).toBe('Picture 1 of 9');
  });
});
