import type { PlayerPort } from '../core/port.ts';
import { deviceVoiceWordsOf } from './device-voice-words.ts';
import { tick } from './fields.ts';
import { unmute } from './sounding.ts';

/** Switches the device's voice on and off; to be shown where the player offers one. `hear` lets the reader hear it. */
export function createDeviceVoiceSwitch(
  player: PlayerPort,
  told: { readonly hear: () => void; readonly still: () => void },
  signal: AbortSignal,
): { readonly row: HTMLElement; show(): void } {
  const words = deviceVoiceWordsOf(player.language);
  const { row, box } = tick('bb-device-voice', words.label, words.hint, 'switch');
  box.addEventListener(
    'change',
    () => {
      const device = box.checked;
      // What is being heard has its place in the story as it was told so far.
      told.still();
      player.change({ sound: { device } });
      if (!device) return;
      unmute(player);
      told.hear();
    },
    { signal },
  );
  return {
    row,
    show() {
      box.checked = player.settings.sound.device;
      row.hidden = !player.deviceVoice;
    },
  };
}
