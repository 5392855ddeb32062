import type { PlayerPort } from '../core/port.ts';
import { tick } from './fields.ts';
import { unmute } from './sounding.ts';
import { voiceSwitchWordsOf } from './voice-switch-words.ts';

/** Switches the voice on request on and off; to be shown where the player offers one. `hear` lets the reader hear it. */
export function createVoiceSwitch(
  player: PlayerPort,
  told: { readonly hear: () => void; readonly still: () => void },
  signal: AbortSignal,
): { readonly row: HTMLElement; show(): void } {
  const words = voiceSwitchWordsOf(player.language, 'device');
  const { row, box } = tick('bb-voice-on-request', words.label, words.hint, 'switch');
  const [name, note] = [row.querySelector('label') as HTMLElement, row.querySelector('p') as HTMLElement];
  /** Length of the story before a voice that has still to come; null: none is on its way. */
  let silent: number | null = null;
  box.addEventListener(
    'change',
    () => {
      const onRequest = box.checked;
      const { duration } = player;
      // What is being heard has its place in the story as it was told so far.
      told.still();
      player.change({ sound: { onRequest } });
      silent = null;
      if (!onRequest) return;
      unmute(player);
      if (player.duration === duration) silent = duration;
      else told.hear();
    },
    { signal },
  );
  return {
    row,
    show() {
      const { voiceOnRequest, settings, language, duration } = player;
      box.checked = settings.sound.onRequest;
      row.hidden = voiceOnRequest === 'none';
      if (voiceOnRequest !== 'none') {
        const { label, hint } = voiceSwitchWordsOf(language, voiceOnRequest);
        [name.textContent, note.textContent] = [label, hint];
      }
      if (silent !== null && duration !== silent) {
        silent = null;
        told.hear();
      }
    },
  };
}
