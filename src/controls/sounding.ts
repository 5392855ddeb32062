import type { PlayerPort, SoundState } from '../core/port.ts';

/** What the mute button shows; `none`: there is nothing to mute. */
export type Hearing = 'none' | 'heard' | 'silent';

/** A blocked story is silent like a muted one: one press makes either heard. */
export const hearingOf = (state: SoundState, muted: boolean): Hearing =>
  state === 'none' ? 'none' : muted || state === 'blocked' ? 'silent' : 'heard';

export const isSounding = (player: PlayerPort): boolean => player.sound !== 'none';

/** Gets the sound ready as soon as the reader reaches for a button that makes the story heard. */
export function prepareOn(target: HTMLElement, player: PlayerPort, signal: AbortSignal): void {
  for (const type of ['pointerdown', 'keydown', 'focus'])
    target.addEventListener(type, () => player.prepareSound(), { signal });
}

/** Makes the story heard out of a press; the press itself ends a block. */
export function unmute(player: PlayerPort): void {
  if (player.settings.sound.muted) player.change({ sound: { muted: false } });
  player.prepareSound();
}

/** Shows what changes with the sound, now and from now on. */
export function onSound(player: PlayerPort, show: () => void, signal: AbortSignal): void {
  for (const type of ['soundchange', 'settingschange'] as const) player.addEventListener(type, show, { signal });
  player.ready.then(
    () => signal.aborted || show(),
    () => {},
  );
  show();
}
