import { describe, expect, it } from 'vitest';
import { statusOf } from './announcer.ts';
import { wordsOf } from './words.ts';

describe('wordsOf', () => {
  it('falls back from a variety to its language, and to German', () => {
    expect(wordsOf('de-simple')).toBe(wordsOf('de'));
    expect(wordsOf('xx')).toBe(wordsOf('de'));
  });
  it('begins accessible names with the label that is seen', () => {
    const words = wordsOf('de');
    expect(words.previousName.startsWith(words.previous)).toBe(true);
    expect(words.nextName.startsWith(words.next)).toBe(true);
    for (const name of [words.mute, words.unmute]) expect(name.startsWith(words.sound)).toBe(true);
  });
  it('says the pace as one reads it', () => {
    expect([0.75, 1, 1.1].map(wordsOf('de').paceValue)).toEqual(['0,75-fach', 'normal', '1,1-fach']);
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
    expect(statusOf(wordsOf('de'), text, { id: 'uhr', index: 2, count: 9 })).toBe('Bild 3 von 9: Dienst nach Uhr');
  });
  it('does without a title where there is none', () => {
    expect(statusOf(wordsOf('de'), text, { id: 'fehlt', index: 0, count: 9 })).toBe('Bild 1 von 9');
    expect(statusOf(wordsOf('de'), undefined, { id: 'uhr', index: 0, count: 9 })).toBe('Bild 1 von 9');
  });
});
