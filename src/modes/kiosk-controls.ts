import { directionOf } from '../core/direction.ts';
import { commandOfKey, type KioskCommand } from '../core/kiosk-command.ts';
import type { PlayerPort } from '../core/port.ts';
import { clamp } from '../core/units.ts';
import { createDwell } from './kiosk-dwell.ts';
import { watchGamepads } from './kiosk-gamepads.ts';
import { createHint } from './kiosk-hint.ts';
import { createRing } from './kiosk-ring.ts';
import type { Visit } from './kiosk-visit.ts';

export interface KioskControlsOptions {
  readonly player: PlayerPort;
  readonly visit: Visit;
  readonly language: string;
}

const CONTROLS = 'a[href], button, summary, input, [role="button"]';
const LOUDER = 0.1;
/** A key that is held down repeats these only. */
const REPEATS: ReadonlySet<KioskCommand> = new Set(['next', 'previous', 'left', 'right', 'louder', 'softer']);

/** Keys, presenters, boards of two buttons and gamepads: everything can be done with `next` and `select` alone. */
export function createKioskControls({ player, visit, language }: KioskControlsOptions, signal: AbortSignal): void {
  const ring = createRing(signal);
  const dwell = createDwell(signal);
  const hint = createHint(language, signal);
  const isRtl = directionOf(language) === 'rtl';
  const isElsewhere = (): boolean => document.querySelector('dialog[open]') !== null;
  const play = (): void => {
    if (player.duration > 0 && player.time >= player.duration - 0.05) player.seek(0);
    player.play();
  };
  const volume = (by: number): void => {
    const { sound } = player.settings;
    const to = (value: number): number => clamp(value + by, 0, 1);
    player.change({
      sound: { muted: false, voice: to(sound.voice), music: to(sound.music), effects: to(sound.effects) },
    });
  };
  /** Beyond the story: a dialog, the bar, the picture's own buttons. */
  const move = (direction: 1 | -1): void => {
    if (ring.isOn || isElsewhere()) ring.move(direction);
    else player.step(direction);
  };
  const back = (): void => {
    const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);
    if (dialog) dialog.close();
    else if (ring.isOn) ring.leave();
    else if (player.playing) player.pause();
    else player.step(-1);
  };
  const select = (): void => {
    if (ring.isOn) ring.press();
    else ring.move(1);
  };
  const deeds: Readonly<Record<KioskCommand, () => void>> = {
    next: () => move(1),
    previous: () => move(-1),
    right: () => ring.nudge(true) || move(isRtl ? -1 : 1),
    left: () => ring.nudge(false) || move(isRtl ? 1 : -1),
    select,
    back,
    play,
    pause: () => player.pause(),
    toggle: () => (player.playing ? player.pause() : play()),
    louder: () => volume(LOUDER),
    softer: () => volume(-LOUDER),
    mute: () => player.change({ sound: { muted: !player.settings.sound.muted } }),
  };
  /** Where it invites, `next` chooses a language, and what is chosen starts by itself after a while: one button is enough. */
  const invite = (command: KioskCommand): void => {
    if (command === 'next' || command === 'right' || command === 'previous' || command === 'left') {
      const isOn = ring.move(/next|right/.test(command) ? 1 : -1);
      if (isOn) dwell.begin(document.activeElement);
    } else if (command === 'select' && ring.isOn) ring.press();
    else if (command !== 'back' && command !== 'pause') {
      visit.input();
      if (command === 'play' || command === 'toggle') play();
    }
  };
  const perform = (command: KioskCommand): void => {
    dwell.end();
    if (visit.state.name === 'attract') invite(command);
    else deeds[command]();
    if (visit.state.name === 'reading') hint.show();
  };
  addEventListener(
    'keydown',
    (event) => {
      const { key, shiftKey: shift, ctrlKey, altKey, metaKey, target } = event;
      const command = event.isComposing ? null : commandOfKey({ key, shift, modified: ctrlKey || altKey || metaKey });
      if (command === null) return;
      // A keyboard's own focus keeps its own keys.
      const isOwn = !ring.isOn && target instanceof Element && target.closest(CONTROLS) !== null;
      if (isOwn && (key === 'Enter' || key === ' ' || key.startsWith('Arrow'))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat || REPEATS.has(command)) perform(command);
    },
    { capture: true, signal },
  );
  // Letting go of the space bar presses what has the focus by then.
  addEventListener(
    'keyup',
    (event) => {
      if (event.key === ' ' && ring.isOn) event.preventDefault();
    },
    { capture: true, signal },
  );
  watchGamepads((command) => {
    if (visit.note()) perform(command);
  }, signal);
}
