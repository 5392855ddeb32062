import { expect, test } from 'vitest';
import { readKioskConfig } from '../core/kiosk-config.ts';
import { KIOSK_DEVICE_WORDS } from './kiosk-device-words.ts';
import { problemIn, setupWordsIn } from './kiosk-setup-words.ts';

/** Everything that can be wrong, each once. */
const WRONG = {
  ...{ nix: 1, touch: 'x', idle: 3, languages: 'de;ar', heartbeat: 'https://a.example/', hours: 'quatsch' },
  ...{ timezone: 'Berlin', wake: 3, reload: '25:00', address: 'http://a.example/' },
};
const { problems: plain } = readKioskConfig(WRONG, () => null);
const { problems: foreign } = readKioskConfig({ languages: ['fr'] }, () => null, ['de', 'ar']);
const problems = [...plain, ...foreign];
const { problems: others } = readKioskConfig([], (name) => (name === 'hours' ? 'Mo off' : null));
const LANGUAGES = ['de', 'de-simple', 'en', 'ar'];

test.each(LANGUAGES)('each problem is a sentence of its own (%s)', (language) => {
  const said = [...problems, ...others].map((problem) => problemIn(language, problem));
  expect(said).toHaveLength(13);
  expect(new Set(said).size).toBe(said.length);
  for (const sentence of said) expect(sentence).not.toMatch(/undefined|\[object|function/);
});

test('no language speaks another’s words', () => {
  for (const problem of problems) {
    const said = LANGUAGES.map((language) => problemIn(language, problem));
    expect(new Set(said).size).toBe(LANGUAGES.length);
    expect(said[3]).toMatch(/[\u0600-\u06ff]/);
  }
  expect(new Set(['de', 'en', 'ar'].map((language) => setupWordsIn(language).title)).size).toBe(3);
});

test('Latin names in Arabic sentences stand in closed isolates', () => {
  for (const problem of [...problems, ...others]) {
    const said = problemIn('ar', problem);
    expect(said.split('\u2066').length).toBe(said.split('\u2069').length);
    expect(said.replace(/\u2066[^\u2069]*\u2069/g, '')).not.toMatch(/[a-z]/i);
  }
});

test('the kiosk’s words are all there', () => {
  const names = Object.keys(KIOSK_DEVICE_WORDS.de);
  for (const words of Object.values(KIOSK_DEVICE_WORDS)) {
    expect(Object.keys(words)).toEqual(names);
    expect(Object.values(words).every((text) => text.length > 2)).toBe(true);
  }
});
