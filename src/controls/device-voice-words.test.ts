import { expect, it } from 'vitest';
import { deviceVoiceWordsOf } from './device-voice-words.ts';

it('has words of its own for every language of the house, and those of the parent for others', () => {
  const labels = ['de', 'de-simple', 'en', 'ar'].map((language) => deviceVoiceWordsOf(language).label);
  expect(new Set(labels).size).toBe(4);
  expect(deviceVoiceWordsOf('en-GB')).toBe(deviceVoiceWordsOf('en'));
  expect(deviceVoiceWordsOf('fr')).toBe(deviceVoiceWordsOf('de'));
});
