import type { PlayerPort } from '../core/port.ts';
import { button } from './button.ts';
import { el } from './el.ts';
import { iconOf } from './icons.ts';
import { hearingOf, onSound, prepareOn, unmute } from './sounding.ts';
import type { Words } from './words.ts';

export interface Mute {
  /** The bar's first button. */
  readonly element: HTMLElement;
  /** The invitation to switch on what the browser keeps silent. */
  readonly invitation: HTMLElement;
  toggle(): void;
}

/** Mutes and unmutes; its name says what a press does, its picture what is. Hidden in a story without sound. */
export function createMute(player: PlayerPort, words: Words, play: () => void, signal: AbortSignal): Mute {
  const element = button('mute', 'sound', words.sound, words.mute);
  const chip = button('unmute', 'sound', words.unmute);
  // Heard by screen readers when it comes; where it stands must not hide the captions.
  const invitation = el('div', { class: 'bb-invitation', 'aria-live': 'polite' }, chip);
  let shown = '';
  const show = (): void => {
    const { sound, captions } = player.settings;
    const hearing = hearingOf(player.sound, sound.muted);
    chip.hidden = player.sound !== 'blocked' || sound.muted;
    invitation.classList.toggle('bb-low', captions.position === 'top');
    if (hearing === shown) return;
    shown = hearing;
    element.hidden = hearing === 'none';
    element.setAttribute('aria-label', hearing === 'silent' ? words.unmute : words.mute);
    element.querySelector('.bb-icon')?.replaceWith(iconOf(hearing === 'silent' ? 'silent' : 'sound'));
  };
  onSound(player, show, signal);
  const toggle = (): void => {
    if (hearingOf(player.sound, player.settings.sound.muted) === 'silent') unmute(player);
    else player.change({ sound: { muted: true } });
  };
  element.addEventListener('click', toggle, { signal });
  chip.addEventListener(
    'click',
    () => {
      unmute(player);
      if (!player.playing) play();
    },
    { signal },
  );
  prepareOn(chip, player, signal);
  return { element, invitation, toggle };
}
