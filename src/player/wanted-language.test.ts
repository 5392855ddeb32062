import { describe, expect, it } from 'vitest';
import { wantedLanguage } from './wanted-language.ts';

const offered = ['de', 'de-simple', 'en', 'ar'];

describe('wantedLanguage', () => {
  const table: readonly (readonly [string, string, string | null, readonly string[], string | null])[] = [
    ['stays where the browser prefers what is shown', 'de', null, ['de-DE', 'en'], null],
    ['follows the browser from the page at the top', 'de', null, ['ar-SY', 'de'], 'ar'],
    ['takes the first language that there is', 'de', null, ['tr', 'fa-IR', 'en-US', 'de'], 'en'],
    ['stays where none of the wishes is there', 'de', null, ['tr', 'fr'], null],
    ['stays where the browser says nothing', 'de', null, [], null],
    ['never leaves a language that was opened by its own page', 'ar', null, ['de'], null],
    ['never guesses simple language', 'de', null, ['de-AT', 'en'], null],
    ['takes simple language where the browser names it', 'de', null, ['de-simple'], 'de-simple'],
    ['puts the address before the browser', 'de', 'en', ['ar'], 'en'],
    ['lets the address keep the original', 'de', 'de', ['ar'], null],
    ['leads from one language to another', 'en', 'ar', ['en'], 'ar'],
    ['takes a region for its language', 'de', 'EN-gb', [], 'en'],
    ['ignores an address that asks for what is not there', 'de', 'xx', ['ar'], 'ar'],
    ['ignores an empty wish', 'en', '', [], null],
  ];
  for (const [title, shown, asked, preferred, wanted] of table) {
    it(title, () => expect(wantedLanguage({ shown, offered, asked, preferred })).toBe(wanted));
  }
});
