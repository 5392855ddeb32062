import { expect, it } from 'vitest';
import { aLettering, aPage, aPanel, aStory } from '../../tests/factories.ts';
import { composeScore } from './compose-score.ts';
import { DEVICE_SPRITE, estimatedRecordingOf } from './estimated-recording.ts';

const pages = [aPage({ panels: [aPanel({ lettering: [aLettering({ id: 'eins' }), aLettering({ id: 'zwei' })] })] })];
const told = aStory({ pages, narrator: 'frau', voices: { frau: { id: 'frau', blend: { a: 1 }, pace: 1, pitch: 0 } } });

it('has every line at about the length it takes to speak', () => {
  const recording = estimatedRecordingOf(told, 'de')!;
  expect(Object.keys(recording.lines)).toEqual(['bild/eins', 'bild/zwei']);
  // “Hier steht eins in wenigen Worten.”
  expect(recording.lines['bild/eins']!.duration).toBeCloseTo(0.3 + 34 / 14.5, 1);
});

it('makes a score whose lines come one after the other', () => {
  const recording = estimatedRecordingOf(told, 'de')!;
  const [first, second] = composeScore({ ...told, recordings: { de: recording } }, 'de').panels[0]!.voice;
  expect(first!.sprite).toBe(DEVICE_SPRITE);
  expect(second!.start).toBeGreaterThan(first!.start + first!.duration);
});

it('has nothing where nobody shall speak, or somebody has', () => {
  const { narrator, ...mute } = told;
  expect(narrator).toBe('frau');
  expect(estimatedRecordingOf(mute, 'de')).toBeNull();
  expect(estimatedRecordingOf({ ...told, recordings: { de: { sprites: {}, lines: {} } } }, 'de')).toBeNull();
});
