import { expect, test } from 'vitest';
import { aStory } from '../../../tests/factories.ts';
import { onlyLanguages } from './only-languages.ts';

const told = {
  raw: { story: { id: 'probe', languages: ['de', 'en', 'ar'] }, pages: [], texts: {} },
  story: aStory({ languages: ['de', 'en', 'ar'] }),
};

test('some languages are left, in the story’s order, for the build and for the page', () => {
  const { raw, story } = onlyLanguages(told, ['ar', 'en']);
  expect(story.languages).toEqual(['en', 'ar']);
  expect(raw.story).toEqual({ id: 'probe', languages: ['en', 'ar'] });
  expect(onlyLanguages(told, [])).toEqual(told);
});

test('languages that are not there are all named, with those that are', () => {
  expect(() => onlyLanguages(told, ['fr', 'de', 'tr'])).toThrow('no "fr", "tr". It has: de, en, ar.');
});
