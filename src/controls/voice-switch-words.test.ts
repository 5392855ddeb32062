import { expect, it } from 'vitest';
import { voiceSwitchWordsOf } from './voice-switch-words.ts';

const LANGUAGES = ['de', 'de-simple', 'en', 'ar'];

it('has words of its own for every language of the house, and those of the parent for others', () => {
  const labels = LANGUAGES.map((language) => voiceSwitchWordsOf(language, 'device').label);
  expect(new Set(labels).size).toBe(4);
  expect(voiceSwitchWordsOf('en-GB', 'device')).toBe(voiceSwitchWordsOf('en', 'device'));
  expect(voiceSwitchWordsOf('fr', 'recorded')).toBe(voiceSwitchWordsOf('de', 'recorded'));
});

it('says of each voice what it is', () => {
  for (const language of LANGUAGES) {
    const [device, recorded] = (['device', 'recorded'] as const).map((voice) => voiceSwitchWordsOf(language, voice));
    expect(recorded?.label).not.toBe(device?.label);
    expect(recorded?.hint).not.toBe(device?.hint);
  }
});
