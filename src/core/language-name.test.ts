import { describe, expect, it } from 'vitest';
import { isSimple, languageName } from './language-name.ts';

const unchecked = { textChecks: {} };
const checked = { textChecks: { 'de-simple': { by: 'Prüfgruppe', date: '2026-12-04' } } };

describe('languageName', () => {
  it.each([
    ['de', 'Deutsch'],
    ['en', 'English'],
    ['ar', 'العربية'],
    ['fr', 'Français'],
    ['gsg', 'Deutsche Gebärdensprache'],
  ])('calls %s %s', (language, name) => expect(languageName(checked, language)).toBe(name));

  it('calls easy German “Leichte Sprache” only where readers have checked it', () => {
    expect(languageName(unchecked, 'de-simple')).toBe('Einfache Sprache');
    expect(languageName(checked, 'de-simple')).toBe('Leichte Sprache');
    expect(languageName(checked, 'de-AT-simple')).toBe('Einfache Sprache');
  });

  it('gives the code of a language that nobody knows', () => expect(languageName(unchecked, 'de-x1')).toBe('de-x1'));
});

it('knows simple languages', () => {
  expect(['de', 'de-simple', 'de-AT-simple', 'ar'].map(isSimple)).toEqual([false, true, true, false]);
});
