import { expect, it } from 'vitest';
import type { SoundState } from '../core/port.ts';
import { hearingOf, unmute } from './sounding.ts';

it('shows silence where nothing is heard that could be, and nothing to mute where nothing ever sounds', () => {
  const states: readonly SoundState[] = ['none', 'off', 'loading', 'on', 'blocked'];
  expect(states.map((state) => hearingOf(state, false))).toEqual(['none', 'heard', 'heard', 'heard', 'silent']);
  expect(states.map((state) => hearingOf(state, true))).toEqual(['none', 'silent', 'silent', 'silent', 'silent']);
});

const asked = (playing: boolean, muted: boolean): string[] => {
  const list: string[] = [];
  unmute({
    playing,
    settings: { sound: { muted } },
    prepareSound: () => list.push('prepareSound'),
    change: (change: object) => list.push(JSON.stringify(change)),
    play: () => list.push('play'),
  } as unknown as Parameters<typeof unmute>[0]);
  return list;
};
it('unmutes within the press, and asks a story that is told once more', () => {
  expect(asked(true, true)).toEqual(['prepareSound', '{"sound":{"muted":false}}', 'play']);
  expect(asked(true, false)).toEqual(['prepareSound', 'play']);
});
it('starts no story that rests', () => {
  expect(asked(false, true)).toEqual(['prepareSound', '{"sound":{"muted":false}}']);
});
