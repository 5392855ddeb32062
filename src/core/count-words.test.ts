import { describe, expect, it } from 'vitest';
import { createCountWords } from './count-words.ts';
import { inLanguage } from './in-language.ts';

describe('createCountWords', () => {
  const results = {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '# نتائج',
    many: '# نتيجةً',
    other: '# نتيجة',
  };
  for (const [count, said] of [
    [0, 'لا نتائج'],
    [1, 'نتيجة واحدة'],
    [2, 'نتيجتان'],
    [3, '3 نتائج'],
    [10, '10 نتائج'],
    [11, '11 نتيجةً'],
    [99, '99 نتيجةً'],
    [100, '100 نتيجة'],
    [102, '102 نتيجة'],
    [103, '103 نتائج'],
    [1234, '1,234 نتيجةً'],
  ] as const)
    it(`counts ${count} in Arabic`, () => expect(createCountWords('ar')(count, results)).toBe(said));

  it('writes the digits 0–9 in every country', () => {
    expect(createCountWords('ar-EG')(22, results)).toBe('22 نتيجةً');
    expect(createCountWords('fa')(22, { other: '# نتیجه' })).toBe('22 نتیجه');
  });
  it('takes the form for the rest where a language or its author has no other', () => {
    const say = createCountWords('de-simple');
    expect([1, 2, 22].map((count) => say(count, { one: 'Ein Bild', other: '# Bilder' }))).toEqual([
      'Ein Bild',
      '2 Bilder',
      '22 Bilder',
    ]);
    expect(createCountWords('ar')(2, { other: '# صور' })).toBe('2 صور');
  });
});

describe('inLanguage', () => {
  const all = { de: 1, 'de-simple': 2, en: 3 };
  for (const [language, found] of [
    ['de', 1],
    ['de-simple', 2],
    ['de-AT', 1],
    ['en-GB', 3],
    ['ar', 1],
    ['', 1],
  ] as const)
    it(`finds ${found} for "${language}"`, () => expect(inLanguage(all, language)).toBe(found));
});
