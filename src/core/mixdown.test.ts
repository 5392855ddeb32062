import { expect, test } from 'vitest';
import { composeMixdown } from './mixdown.ts';
import type { Score } from './score.ts';
import { DUCK, DUCK_FADE, FADE } from './sound-levels.ts';
import type { Story } from './story.ts';

const story = {
  sounds: {
    see: { id: 'see', kind: 'ambience', file: 'see', loop: true, volume: 0.5 },
    platsch: { id: 'platsch', kind: 'effect', file: 'platsch', loop: false, volume: 1 },
  },
} as unknown as Story;
const still = { arrival: 0, rest: 1, lettering: [], music: null, sounds: [] } as const;
const line = { key: 'a/start', id: 'start', lettering: null, speaker: null, text: 'Ein See.', sprite: 'eins' } as const;
const score: Score = {
  duration: 30,
  panels: [
    {
      ...still,
      index: 0,
      id: 'a',
      start: 0,
      end: 20,
      ambience: 'see',
      voice: [{ ...line, start: 8, duration: 4, offset: 2.5 }],
      sounds: [{ sound: 'platsch', start: 3, volume: 0.5 }],
    },
    { ...still, index: 1, id: 'b', start: 20, end: 30, ambience: null, voice: [] },
  ],
};
const { shots, runs } = composeMixdown(story, score);

/** The gain of the one run, between its points. */
function gainAt(time: number): number {
  const points = runs[0]?.points ?? [];
  const next = points.findIndex(([at]) => at > time);
  const [[from, low], [to, high]] = [points[next - 1] ?? [0, 0], points[next] ?? [0, 0]];
  return next < 1 ? 0 : low + ((high - low) * (time - from)) / (to - from);
}

test('voices sound in their moments from their place in the sprite, effects by sound and cue', () => {
  expect(shots).toEqual([
    { source: 'eins', isVoice: true, start: 8, offset: 2.5, duration: 4, gain: 1 },
    { source: 'platsch', isVoice: false, start: 3, offset: 0, gain: 0.4 },
  ]);
});

test('ambience fades in, steps back while somebody speaks, comes back, and fades out where nothing is named', () => {
  const full = 0.5 * 0.8;
  expect(runs).toHaveLength(1);
  expect(gainAt(0)).toBeCloseTo(0, 6);
  expect(gainAt(FADE / 2)).toBeCloseTo(full / 2, 1);
  expect(gainAt(7.9)).toBeCloseTo(full, 6);
  expect(gainAt(8 + DUCK_FADE + 0.1)).toBeCloseTo(full * DUCK, 6);
  expect(gainAt(12 + FADE + 0.1)).toBeCloseTo(full, 6);
  expect(gainAt(19.9)).toBeCloseTo(full, 6);
  expect(gainAt(20 + FADE / 2)).toBeLessThan(full * 0.6);
  expect(gainAt(20 + FADE + 0.1)).toBe(0);
});
