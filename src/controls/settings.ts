import type { PlayerPort } from '../core/port.ts';
import { clamp } from '../core/units.ts';
import { createSheet, type Sheet } from './dialog.ts';
import { el } from './el.ts';
import { range, tick } from './fields.ts';
import { createGuestAbout } from './guest-about.ts';
import { createLateSheet } from './late-sheet.ts';
import type { Preferences } from './preferences.ts';
import { createCaptionSettings } from './settings-captions.ts';
import { createLanguageSetting, type Parameters, write } from './settings-language.ts';
import { createLookSettings } from './settings-look.ts';
import { createSoundSettings } from './settings-sound.ts';
import { shareTitleOf } from './share-titles.ts';
import { isSounding, onSound } from './sounding.ts';
import type { Words } from './words.ts';

const PERCENT = { min: 100, max: 200, step: 10 };

/** Address of the text edition, at the panel being told, with the reader's settings. */
export function textEditionOf(href: string, panel: string, parameters: Parameters = []): string {
  const url = new URL(href);
  write(url, parameters);
  url.searchParams.set('text', '');
  url.hash = panel;
  return url.href.replace(/([?&]text)=(?=&|#|$)/, '$1');
}

function keysHelp(words: Words): { readonly element: HTMLElement; show(sounding: boolean): void } {
  const rowOf = ({ keys, does }: Words['keys'][number]): HTMLElement => {
    const caps = keys.flatMap((key, index) => [...(index > 0 ? [' '] : []), el('kbd', {}, key)]);
    return el('div', {}, el('dt', {}, ...caps), el('dd', {}, does));
  };
  const soundRows = words.soundKeys.map(rowOf);
  const list = el('dl', {}, ...words.keys.map(rowOf), ...soundRows);
  const touch = el('p', { class: 'bb-hint' }, words.touchHelp);
  return {
    element: el('details', { class: 'bb-help' }, el('summary', {}, words.help), list, touch),
    show(sounding) {
      for (const row of soundRows) row.hidden = !sounding;
    },
  };
}

/** Language, motion, text, contrast, pace, sound, captions, the text edition, the keys; and whether to remember. */
export function createSettings(
  root: HTMLElement,
  player: PlayerPort,
  preferences: Preferences,
  words: Words,
  signal: AbortSignal,
  told: {
    readonly opened: () => void;
    readonly closed: () => void;
    readonly hear: () => void;
    readonly still: () => void;
  },
): Sheet {
  const motion = tick('bb-less-motion', words.lessMotion, words.lessMotionHint, 'switch');
  const remember = tick('bb-remember', words.remember, words.rememberHint);
  const smaller = el(
    'button',
    { type: 'button', class: 'bb-size bb-smaller', 'aria-label': words.smaller },
    words.letter,
  );
  const larger = el('button', { type: 'button', class: 'bb-size bb-larger', 'aria-label': words.larger }, words.letter);
  const size = range('bb-text-size', words.textSize, PERCENT, words.percent, signal);
  size.line.prepend(smaller);
  size.line.append(larger);
  const sound = createSoundSettings(player, words, told.hear, signal);
  const captions = createCaptionSettings(player, words, signal);
  const help = keysHelp(words);
  const language = createLanguageSetting(root);
  const guestAbout = createGuestAbout(root);
  let onRequest: Promise<{ show(): void }> | null = null;
  /** Most readers hear a voice without asking and never fetch this. */
  const showOnRequest = (): void => {
    if (player.voiceOnRequest !== 'none')
      onRequest ??= import('./voice-switch.ts').then(({ createVoiceSwitch }) => {
        const made = createVoiceSwitch(player, told, signal);
        sound.pace.after(made.row);
        return made;
      });
    void onRequest?.then((made) => made.show());
  };
  const edition = el('a', { class: 'bb-edition', href: '?text' }, words.textEdition);
  const editionHint = el('p', { class: 'bb-hint' }, words.textEditionHint);

  const share = el(
    'button',
    { type: 'button', class: 'bb-edition bb-share-open', 'aria-haspopup': 'dialog' },
    shareTitleOf(root.lang),
  );
  const openShare = createLateSheet(async () => {
    const { createShareSheet } = await import('./share-sheet.ts');
    const made = createShareSheet(root, player, words, signal);
    sheet.element.after(made.element);
    return made;
  }, signal);
  share.addEventListener('click', () => openShare(share), { signal });

  const point = (parameters: Parameters): void => {
    language?.point(player.panel, parameters);
    edition.href = textEditionOf(location.href, player.panel, parameters);
  };
  const look = createLookSettings(player, preferences, root, point, told.still, signal);
  onSound(player, look.show, signal);

  const percentNow = (): number => Math.round(player.settings.text.scale * 100);
  const show = (): void => {
    const percent = percentNow();
    motion.box.checked = player.settings.motion.reduced;
    size.show(percent);
    smaller.setAttribute('aria-disabled', String(percent <= PERCENT.min));
    larger.setAttribute('aria-disabled', String(percent >= PERCENT.max));
    remember.box.checked = preferences.remembered;
    sound.show();
    captions.show();
    const sounding = isSounding(player);
    sound.element.hidden = !sounding;
    captions.element.hidden = !sounding;
    help.show(sounding);
    showOnRequest();
  };
  const setPercent = (percent: number): void => preferences.setScale(clamp(percent, PERCENT.min, PERCENT.max) / 100);
  const on = (target: HTMLElement, type: string, act: () => void): void =>
    target.addEventListener(type, act, { signal });
  on(motion.box, 'change', () => preferences.setReduced(motion.box.checked));
  on(remember.box, 'change', () => {
    preferences.setRemembered(remember.box.checked);
    show();
  });
  // The story is laid out anew at each size, so a dragged range speaks when it is let go; its number follows at once.
  on(size.input, 'change', () => setPercent(size.input.valueAsNumber));
  on(smaller, 'click', () => setPercent(percentNow() - PERCENT.step));
  on(larger, 'click', () => setPercent(percentNow() + PERCENT.step));
  onSound(player, show, signal);

  const sheet = createSheet('settings', words.settings, words, signal, {
    closed: told.closed,
    opened() {
      told.opened();
      look.show();
      show();
    },
  });
  sheet.body.append(
    ...(language ? [language.element] : []),
    motion.row,
    size.row,
    ...look.rows,
    sound.pace,
    sound.element,
    captions.element,
    remember.row,
    el('div', { class: 'bb-setting' }, edition, editionHint),
    el('div', { class: 'bb-setting' }, share),
    help.element,
    ...(guestAbout ? [guestAbout] : []),
  );
  return sheet;
}
