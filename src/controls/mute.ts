import type { PlayerPort } from '../core/port.ts';
import { button } from './button.ts';
import { el } from './el.ts';
import { iconOf } from './icons.ts';
import { type Hearing, hearingOf, onSound, prepareOn, unmute } from './sounding.ts';
import type { Words } from './words.ts';

export interface Mute {
  /** The bar's first button. */
  readonly element: HTMLElement;
  /** The invitation to switch on what the browser keeps silent. */
  readonly invitation: HTMLElement;
  toggle(): void;
}

/** A press ends the block while it is still going on; what it is for must not go from under it. */
const GOES_MS = 300;

/** Mutes and unmutes; its name says what a press does, its picture what is. Hidden in a story without sound. */
export function createMute(player: PlayerPort, words: Words, play: () => void, signal: AbortSignal): Mute {
  const element = button('mute', 'sound', words.sound, words.mute);
  const chip = button('unmute', 'sound', words.invitation);
  // Heard by screen readers when it comes; where it stands must not hide the captions.
  const invitation = el('div', { class: 'bb-invitation', 'aria-live': 'polite' }, chip);
  chip.hidden = true;
  let timer = 0;
  let shown = '';
  const now = (): Hearing => hearingOf(player.sound, player.settings.sound.muted);
  const show = (): void => {
    const { sound, captions } = player.settings;
    const hearing = now();
    clearTimeout(timer);
    if (player.sound === 'blocked' && !sound.muted) chip.hidden = false;
    else if (!chip.hidden) timer = window.setTimeout(() => chip.toggleAttribute('hidden', true), GOES_MS);
    invitation.classList.toggle('bb-low', captions.position === 'top');
    if (hearing === shown) return;
    shown = hearing;
    element.hidden = hearing === 'none';
    element.setAttribute('aria-label', hearing === 'silent' ? words.unmute : words.mute);
    element.querySelector('.bb-icon')?.replaceWith(iconOf(hearing === 'silent' ? 'silent' : 'sound'));
  };
  onSound(player, show, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  // What the reader saw as the press began: its end may already have changed it.
  let seen: Hearing | null = null;
  const note = (event: Event): void => {
    seen = event.type === 'blur' ? null : now();
  };
  for (const type of ['pointerdown', 'keydown', 'blur']) element.addEventListener(type, note, { signal });
  const toggle = (): void => {
    if ((seen ?? now()) === 'silent') unmute(player);
    else player.change({ sound: { muted: true } });
    seen = null;
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
