import { expect, test } from 'vitest';
import { type PlayerPort, SOUND, type SoundSettings } from '../core/port.ts';
import { limitVolume } from './kiosk-volume.ts';

/** As much of a player as has a volume. */
function aPlayer(): { player: PlayerPort; sound: () => SoundSettings } {
  let sound = SOUND;
  const listeners: (() => void)[] = [];
  const player = {
    get settings() {
      return { sound };
    },
    change(change: { readonly sound: Partial<SoundSettings> }) {
      sound = { ...sound, ...change.sound };
      for (const listener of listeners) listener();
    },
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  };
  return { player: player as unknown as PlayerPort, sound: () => sound };
}

test('a visit begins as loud as it is set up, and nobody makes it louder than the most', () => {
  const { player, sound } = aPlayer();
  limitVolume(player, { volume: 0.5, 'volume-most': 0.6 }, new AbortController().signal);
  expect(sound()).toMatchObject({ voice: 0.5, music: 0.3, effects: 0.4 });
  player.change({ sound: { voice: 1, music: 0.9 } });
  expect(sound()).toMatchObject({ voice: 0.6, music: 0.6, effects: 0.4 });
  player.change({ sound: { voice: 0.2 } });
  expect(sound().voice).toBe(0.2);
});

test('it does not begin louder than it may become', () => {
  const { player, sound } = aPlayer();
  limitVolume(player, { volume: 1, 'volume-most': 0.4 }, new AbortController().signal);
  expect(sound().voice).toBe(0.4);
});
