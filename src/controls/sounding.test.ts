import { expect, it } from 'vitest';
import type { SoundState } from '../core/port.ts';
import { hearingOf, unmute } from './sounding.ts';

it('shows silence where nothing is heard that could be, and nothing to mute where nothing ever sounds', () => {
  const states: readonly SoundState[] = ['none', 'off', 'loading', 'on', 'blocked'];
  expect(states.map((state) => hearingOf(state, false))).toEqual(['none', 'heard', 'heard', 'heard', 'silent']);
  expect(states.map((state) => hearingOf(state, true))).toEqual(['none', 'silent', 'silent', 'silent', 'silent']);
});

it('gets the sound ready after it is asked for: what is muted is not fetched', () => {
  const asked: string[] = [];
  const player = {
    settings: { sound: { muted: true } },
    prepareSound: () => asked.push('prepareSound'),
    change: (change: object) => asked.push(JSON.stringify(change)),
  };
  unmute(player as unknown as Parameters<typeof unmute>[0]);
  expect(asked).toEqual(['{"sound":{"muted":false}}', 'prepareSound']);
  player.settings.sound.muted = false;
  unmute(player as unknown as Parameters<typeof unmute>[0]);
  expect(asked.slice(2)).toEqual(['prepareSound']);
});
