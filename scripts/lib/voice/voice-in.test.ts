import { describe, expect, it } from 'vitest';
import { aStory } from '../../../tests/factories.ts';
import { voiceIn } from './voice-in.ts';

const story = aStory({
  voices: {
    frau: { id: 'frau', blend: { a: 1 }, pace: 0.94, pitch: 1 },
    mann: { id: 'mann', blend: { b: 1 }, pace: 1, pitch: 0 },
  },
  spoken: { en: { pace: 0.9, voices: { mann: { blend: { c: 1 }, pace: 1.1, pitch: -2 } }, onRequest: false } },
});

describe('voiceIn', () => {
  it('is the voice itself where nothing is said of the language', () => {
    expect(voiceIn(story, 'de', 'frau')).toEqual({ id: 'frau', blend: { a: 1 }, pace: 0.94, pitch: 1 });
    expect(voiceIn(story, 'de', 'niemand')).toBeUndefined();
  });

  it('takes the language’s own voice, and its pace for all', () => {
    expect(voiceIn(story, 'en', 'mann')).toEqual({ id: 'mann', blend: { c: 1 }, pace: 0.99, pitch: -2 });
    expect(voiceIn(story, 'en', 'frau')).toEqual({ id: 'frau', blend: { a: 1 }, pace: 0.846, pitch: 1 });
  });
});
