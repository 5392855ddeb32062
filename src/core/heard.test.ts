import { expect, test } from 'vitest';
import { aLettering, aPage, aPanel, aStory, aText } from '../../tests/factories.ts';
import { composeScore } from './compose-score.ts';
import { heardSoundsOf } from './heard.ts';
import type { Panel } from './story.ts';

const NAMES = { stempel: 'ein Stempel', see: 'Wasser', lied: 'eine Melodie', ente: 'eine Ente' };

function heard(panels: readonly Panel[], names: Readonly<Record<string, string>> = NAMES) {
  const pages = [aPage({ panels })];
  const text = aText(pages, { sounds: names });
  const story = aStory({ pages, texts: { de: text } });
  return heardSoundsOf(story, composeScore(story, 'de'), text);
}

test('an effect has its caption in brackets when it sounds', () => {
  const [own, ...more] = heard([aPanel({ minSeconds: 10, sounds: [{ sound: 'stempel', at: 0.5, volume: 1 }] })]);
  expect(own).toMatchObject({ sound: 'stempel', panel: 0, start: 5, from: 5, caption: '[ein Stempel]', drawn: false });
  expect(more).toEqual([]);
});

test('a sound without words has no caption', () => {
  const panel = aPanel({ ambience: 'wind', sounds: [{ sound: 'toString', at: 0.5, volume: 1 }] });
  expect(heard([panel])).toEqual([]);
});

test('the same effect again keeps one caption standing', () => {
  const sounds = [0.1, 0.2].map((at) => ({ sound: 'stempel', at, volume: 1 }));
  const [own, ...more] = heard([aPanel({ minSeconds: 10, sounds })]);
  expect(own).toMatchObject({ start: 1, from: 1, until: 4.6 });
  expect(more).toEqual([]);
});

test('what plays on is named once, when it begins, and waits until no other caption stands', () => {
  const found = heard([
    aPanel({
      id: 'eins',
      minSeconds: 20,
      ambience: 'see',
      music: 'lied',
      sounds: [{ sound: 'ente', at: 0, volume: 1 }],
    }),
    aPanel({ id: 'zwei' }),
  ]);
  expect(found.map(({ sound }) => sound).sort()).toEqual(['ente', 'lied', 'see']);
  const standing = [...found].sort((a, b) => a.from - b.from);
  expect(standing[0]?.sound).toBe('ente');
  for (const [index, { from }] of standing.entries())
    expect(from).toBeGreaterThanOrEqual(standing[index - 1]?.until ?? 0);
  expect(found.find(({ sound }) => sound === 'see')?.start).toBe(0);
});

test('a sound that a sound word shows is known as drawn', () => {
  const lettering = [aLettering({ id: 'rumms', kind: 'sound' }), aLettering({ id: 'satz' })];
  const cue = (sound: string, at: string) => ({ sound, at, volume: 1 });
  const found = heard([aPanel({ lettering, sounds: [cue('stempel', 'rumms'), cue('ente', 'satz')] })]);
  expect(Object.fromEntries(found.map(({ sound, drawn }) => [sound, drawn]))).toEqual({ stempel: true, ente: false });
});
