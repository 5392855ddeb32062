import type { PlayerPort, SoundSettings } from '../core/port.ts';
import { button } from './button.ts';
import { el } from './el.ts';
import { range, tick } from './fields.ts';
import { prepareOn, unmute } from './sounding.ts';
import type { Words } from './words.ts';

const PERCENT = { min: 0, max: 100, step: 5 };
const PACE = { min: 0.75, max: 1.5, step: 0.05 };
const VOLUMES = ['voice', 'music', 'effects'] as const;

/** Pace, mute, three volumes, and steps from line to line. `hear` lets the reader hear what was set. */
export function createSoundSettings(
  player: PlayerPort,
  words: Words,
  hear: () => void,
  signal: AbortSignal,
): { readonly pace: HTMLElement; readonly element: HTMLElement; show(): void } {
  const set = (sound: Partial<SoundSettings>): void => {
    player.change({ sound });
    hear();
  };
  const pace = range('bb-pace', words.pace, PACE, words.paceValue, signal);
  pace.input.addEventListener('change', () => set({ rate: pace.input.valueAsNumber }), { signal });

  const on = tick('bb-sound-on', words.sound);
  prepareOn(on.box, player, signal);
  on.box.addEventListener('change', () => (on.box.checked ? unmute(player) : set({ muted: true })), { signal });
  const volumes = VOLUMES.map((which) => {
    const volume = range(`bb-volume-${which}`, words.volumes[which], PERCENT, words.percent, signal);
    volume.input.addEventListener('input', () => set({ [which]: volume.input.valueAsNumber / 100 }), { signal });
    return { which, volume };
  });
  const previous = button('previous-line', 'previousLine', words.previousLine);
  const next = button('next-line', 'nextLine', words.nextLine);
  previous.addEventListener('click', () => player.stepLine(-1), { signal });
  next.addEventListener('click', () => player.stepLine(1), { signal });
  const lines = el('div', { class: 'bb-lines', role: 'group', 'aria-label': words.lines }, previous, next);
  return {
    pace: pace.row,
    element: el(
      'section',
      { class: 'bb-setting-group', 'aria-label': words.sound },
      on.row,
      ...volumes.map(({ volume }) => volume.row),
      el('div', { class: 'bb-setting' }, lines),
    ),
    show() {
      const { sound } = player.settings;
      pace.show(sound.rate);
      on.box.checked = !sound.muted;
      for (const { which, volume } of volumes) volume.show(Math.round(sound[which] * 100));
    },
  };
}
