import type { PlayerPort } from '../core/port.ts';
import { clamp } from '../core/units.ts';
import { createSheet, type Sheet } from './dialog.ts';
import { el } from './el.ts';
import type { Preferences } from './preferences.ts';
import type { Words } from './words.ts';

const STEP = 10;
const MIN = 100;
const MAX = 200;

/** A box to tick with its label and a line of explanation. */
function tick(id: string, label: string, hint: string, role?: 'switch'): { row: HTMLElement; box: HTMLInputElement } {
  const box = el('input', {
    type: 'checkbox',
    id,
    class: role ? 'bb-switch' : 'bb-tick',
    role,
    'aria-describedby': `${id}-hint`,
  });
  const words = el('label', { for: id }, label);
  return {
    row: el('div', { class: 'bb-setting' }, words, box, el('p', { id: `${id}-hint`, class: 'bb-hint' }, hint)),
    box,
  };
}

/** Address of the text edition, at the panel being told. */
export function textEditionOf(href: string, panel: string): string {
  const url = new URL(href);
  url.searchParams.set('text', '');
  url.hash = panel;
  return url.href.replace(/([?&]text)=(?=&|#|$)/, '$1');
}

function keysHelp(words: Words): HTMLElement {
  const rows = words.keys.map(({ keys, does }) => {
    const caps = keys.flatMap((key, index) => [...(index > 0 ? [' '] : []), el('kbd', {}, key)]);
    return el('div', {}, el('dt', {}, ...caps), el('dd', {}, does));
  });
  const help = el('details', { class: 'bb-help' }, el('summary', {}, words.help), el('dl', {}, ...rows));
  help.append(el('p', { class: 'bb-hint' }, words.touchHelp));
  return help;
}

/** Motion, text size, the text edition, the keys; and whether to remember. */
export function createSettings(
  player: PlayerPort,
  preferences: Preferences,
  words: Words,
  signal: AbortSignal,
  told: { readonly opened: () => void; readonly closed: () => void },
): Sheet {
  const motion = tick('bb-less-motion', words.lessMotion, words.lessMotionHint, 'switch');
  const remember = tick('bb-remember', words.remember, words.rememberHint);
  const smaller = el('button', { type: 'button', class: 'bb-size bb-smaller', 'aria-label': words.smaller }, 'A');
  const larger = el('button', { type: 'button', class: 'bb-size bb-larger', 'aria-label': words.larger }, 'A');
  const range = el('input', { type: 'range', id: 'bb-text-size', min: MIN, max: MAX, step: STEP });
  const value = el('output', { for: range.id });
  const size = el(
    'div',
    { class: 'bb-setting' },
    el('label', { for: range.id }, words.textSize),
    value,
    el('div', { class: 'bb-sizes' }, smaller, range, larger),
  );
  const edition = el('a', { class: 'bb-edition', href: '?text' }, words.textEdition);
  const editionHint = el('p', { class: 'bb-hint' }, words.textEditionHint);

  const show = (): void => {
    const percent = Math.round(player.settings.text.scale * 100);
    motion.box.checked = player.settings.motion.reduced;
    range.value = String(percent);
    range.setAttribute('aria-valuetext', words.percent(percent));
    value.textContent = words.percent(percent);
    smaller.setAttribute('aria-disabled', String(percent <= MIN));
    larger.setAttribute('aria-disabled', String(percent >= MAX));
    remember.box.checked = preferences.remembered;
  };
  const setPercent = (percent: number): void => preferences.setScale(clamp(percent, MIN, MAX) / 100);
  const on = (target: HTMLElement, type: string, act: () => void): void =>
    target.addEventListener(type, act, { signal });
  on(motion.box, 'change', () => preferences.setReduced(motion.box.checked));
  on(remember.box, 'change', () => {
    preferences.setRemembered(remember.box.checked);
    show();
  });
  // The story is laid out anew at each size, so a dragged range speaks when it is let go; its number follows at once.
  on(range, 'change', () => setPercent(range.valueAsNumber));
  on(range, 'input', () => {
    value.textContent = words.percent(range.valueAsNumber);
  });
  on(smaller, 'click', () => setPercent(Math.round(player.settings.text.scale * 100) - STEP));
  on(larger, 'click', () => setPercent(Math.round(player.settings.text.scale * 100) + STEP));
  player.addEventListener('settingschange', show, { signal });

  const sheet = createSheet('settings', words.settings, words, signal, {
    closed: told.closed,
    opened() {
      told.opened();
      edition.href = textEditionOf(location.href, player.panel);
      show();
    },
  });
  sheet.body.append(
    motion.row,
    size,
    remember.row,
    el('div', { class: 'bb-setting' }, edition, editionHint),
    keysHelp(words),
  );
  return sheet;
}
