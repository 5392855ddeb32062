import './controls.css';
import type { Insets } from '../core/layout.ts';
import type { PlayerPort, SettingsChange } from '../core/port.ts';
import type { Story } from '../core/story.ts';
import type { Language } from '../core/story-text.ts';
import { createAddress } from './address.ts';
import { createAnnouncer } from './announcer.ts';
import { createBar } from './bar.ts';
import { createChip } from './chip.ts';
import { createCredits, isBelowStory } from './credits.ts';
import type { Sheet } from './dialog.ts';
import { el } from './el.ts';
import { followLinks } from './follow-links.ts';
import { turnOf } from './gesture.ts';
import { createKeys } from './keys.ts';
import { createLanguageSticker } from './language-sticker.ts';
import { createLateSheet } from './late-sheet.ts';
import { createMute } from './mute.ts';
import { playStateOf } from './play-state.ts';
import { createPreferences } from './preferences.ts';
import { createProgress } from './progress.ts';
import { createQuiet } from './quiet.ts';
import { createResults } from './results.ts';
import { createSample } from './sample.ts';
import { isSounding } from './sounding.ts';
import { createTouch } from './touch.ts';
import type { Words } from './words.ts';

export interface ControlsOptions {
  /** The story's `<main>`: its sections give the contents' pictures and the sources. */
  readonly root: HTMLElement;
  /** Where the bar goes, usually the body. */
  readonly host: HTMLElement;
  readonly player: PlayerPort;
  readonly story: Story;
  readonly language: Language;
  /** What the controls say, see `loadWords`. */
  readonly words: Words;
  /** Settings that the address asks for. */
  readonly asked?: SettingsChange;
  readonly stage?: {
    /** Id of the panel at a place of the viewport (CSS pixels), null beside all panels. */
    readonly toPanelAt?: (x: number, y: number) => string | null;
  };
}

export interface Controls {
  /** What the bar covers, in CSS pixels; it stays the same while the bar is quiet. */
  insets(): Insets;
  /** Tells new insets, until the controls' signal aborts. */
  onInsets(tell: (insets: Insets) => void): void;
}

/** Bar, dialogs, keys, gestures, address and status line of a story; gone without a trace when `signal` aborts. */
export function createControls(options: ControlsOptions, signal: AbortSignal): Controls {
  const { root, host, player, story, stage, words } = options;
  const text = story.texts[options.language];
  const preferences = createPreferences(player, options.asked ?? {}, signal);
  const address = createAddress(player, signal);

  let byHand = false;
  const pause = (): void => {
    byHand = true;
    player.pause();
    byHand = false;
  };
  const play = (): void => {
    if (playStateOf(player, false) === 'replay') player.seek(0);
    player.play();
  };

  // The story waits while a sheet is open, and goes on after, unless the reader went elsewhere.
  let waiting = false;
  const sample = createSample(player, pause, signal);
  const told = {
    hear: () => waiting && isSounding(player) && sample.hear(),
    still: sample.end,
    opened() {
      waiting = player.playing;
      if (waiting) pause();
    },
    closed() {
      sample.end();
      if (waiting && !signal.aborted) player.play();
      waiting = false;
    },
  };
  const jump = (id: string): void => {
    waiting = false;
    address.jump(id);
  };
  const credits = createCredits(player, address, signal);
  const toCredits = (): void => {
    waiting = false;
    credits();
  };
  const results = createResults(root, player, address, words, signal, told);
  const isPanel = (id: string): boolean => player.panels.some((panel) => panel.id === id);
  const follow = (sheet: Sheet): void => followLinks(sheet, { isPanel, jump, toCredits }, signal);
  if (results) follow(results.sheet);
  const late = (make: () => Promise<Sheet>): ((opener: HTMLElement) => void) => {
    const put = (sheet: Sheet): Sheet => {
      follow(sheet);
      element.append(sheet.element);
      return sheet;
    };
    return createLateSheet(() => make().then(put), signal);
  };
  const openContents = late(async () => {
    const { createContents } = await import('./contents.ts');
    return createContents(player, story, text, words, jump, results !== null, signal, told);
  });
  const openSources = late(async () => {
    const { createSources } = await import('./sources.ts');
    return createSources(player, story, text, words, signal, told);
  });
  const openSettings = late(async () => {
    const { createSettings } = await import('./settings.ts');
    return createSettings(root, player, preferences, words, signal, told);
  });
  player.addEventListener('resultopen', ({ detail }) => results?.openResult(detail.id), { signal });

  const mute = createMute(player, words, play, signal);
  const bar = createBar(
    player,
    words,
    mute.element,
    createProgress(player, story, words, jump, signal),
    {
      step: (direction) => player.step(direction),
      stepLine: (direction) => player.stepLine(direction),
      play,
      pause,
      contents: openContents,
      sources: openSources,
      results: results?.open,
      settings: openSettings,
    },
    signal,
  );
  const chip = createChip(player, words, play, signal);
  const showSuspended = (suspended: boolean): void => {
    bar.showSuspended(suspended);
    chip.show(suspended);
  };
  player.addEventListener('pause', () => showSuspended(!byHand && playStateOf(player, true) === 'resume'), { signal });
  player.addEventListener('play', () => showSuspended(false), { signal });

  // Missing in some frames and old browsers.
  const session: MediaSession | undefined = navigator.mediaSession;
  let hasSession = session === undefined;
  player.addEventListener(
    'soundchange',
    ({ detail }) => {
      if (hasSession || detail.state !== 'on') return;
      hasSession = true;
      void import('./media-session.ts').then(({ artworkOf, createMediaSession }) => {
        if (session && !signal.aborted)
          createMediaSession({ session, player, text, play, pause, artwork: artworkOf }, signal);
      });
    },
    { signal },
  );

  const sticker = createLanguageSticker(root, player, openSettings, signal);
  const element = el(
    'div',
    { class: 'bb-controls', lang: options.language, dir: root.dir || 'ltr' },
    mute.invitation,
    bar.element,
    ...(sticker ? [sticker] : []),
    createAnnouncer(player, words, text, signal),
    ...(results ? [results.element] : []),
  );
  bar.element.prepend(chip.element);
  // On the root, since the page's own words below the stage grow too.
  const page = document.documentElement;
  const showSettings = (): void => {
    page.style.setProperty('--bb-text-scale', String(player.settings.text.scale));
    element.classList.toggle('bb-less-motion', player.settings.motion.reduced);
  };
  showSettings();
  player.addEventListener('settingschange', showSettings, { signal });
  // Before the story, so that Tab reaches the bar without walking through every panel.
  if (root.parentNode === host) root.before(element);
  else host.append(element);
  signal.addEventListener('abort', () => {
    element.remove();
    page.style.removeProperty('--bb-text-scale');
  });

  const quiet = createQuiet(bar.element, player, signal);
  const actions = {
    next: () => player.step(1),
    previous: () => player.step(-1),
    start: () => player.seek(0),
    nextLine: () => player.stepLine(1),
    previousLine: () => player.stepLine(-1),
    mute: mute.toggle,
    end: () => player.goTo(player.panels.at(-1)?.id ?? player.panel),
  };
  createKeys(
    root,
    (action) => actions[action](),
    isBelowStory,
    () => isSounding(player),
    signal,
  );
  // The page's end may lie over the last picture; what has the focus there must be seen.
  root.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && target.closest('.bb-act') && isBelowStory()) player.goTo(player.panel);
    },
    { signal },
  );
  createTouch((gesture) => {
    const turn = turnOf(gesture, innerWidth, root.dir === 'rtl' ? 'rtl' : 'ltr');
    const at = gesture.kind === 'tap' ? (stage?.toPanelAt?.(gesture.x, gesture.y) ?? null) : null;
    if (at !== null && at !== player.panel) player.goTo(at);
    else if (turn !== 0) player.step(turn);
    else quiet.wake();
  }, signal);
  return watchInsets(bar.element, signal);
}

function watchInsets(bar: HTMLElement, signal: AbortSignal): Controls {
  const tellers: ((insets: Insets) => void)[] = [];
  // Height without transforms: the quiet bar has moved, its room has not.
  const insets = (): Insets => ({ top: 0, right: 0, bottom: bar.offsetHeight, left: 0 });
  let known = -1;
  const observer = new ResizeObserver(() => {
    const now = insets();
    if (now.bottom === known) return;
    known = now.bottom;
    for (const tell of tellers) tell(now);
  });
  observer.observe(bar);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    tellers.length = 0;
  });
  return {
    insets,
    onInsets(tell) {
      tellers.push(tell);
    },
  };
}
