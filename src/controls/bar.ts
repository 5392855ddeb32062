import type { PlayerPort } from '../core/port.ts';
import { button } from './button.ts';
import { el, svg } from './el.ts';
import { iconOf } from './icons.ts';
import { playStateOf } from './play-state.ts';
import { isSounding, onSound, prepareOn } from './sounding.ts';
import type { Words } from './words.ts';

export interface BarActions {
  step(direction: 1 | -1): void;
  stepLine(direction: 1 | -1): void;
  play(): void;
  pause(): void;
  contents(opener: HTMLElement): void;
  sources(opener: HTMLElement): void;
  /** Missing: the story has no results. */
  readonly results?: ((opener: HTMLElement) => void) | undefined;
  settings(opener: HTMLElement): void;
}

export interface Bar {
  readonly element: HTMLElement;
  /** Says whether a gesture interrupted the telling. */
  showSuspended(suspended: boolean): void;
}

/** The paper's edge, cut by hand; it stretches with the strip, its line does not. */
const edge = (): SVGSVGElement =>
  svg(
    'svg',
    {
      class: 'bb-edge',
      viewBox: '0 0 1000 100',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    svg('path', {
      d: 'M3 130L5 7C90 2 170 8 262 4C350 0 420 6 508 4C610 1 700 9 790 4C868 1 930 6 996 2L998 130Z',
      'vector-effect': 'non-scaling-stroke',
    }),
  );

const isEnabled = (target: HTMLElement): boolean => target.getAttribute('aria-disabled') !== 'true';

/** Keeps the button's focus, unlike `disabled`. Runs every frame, so it touches the page only on a change. */
function setDisabled(target: HTMLElement, disabled: boolean): void {
  if ((target.getAttribute('aria-disabled') === 'true') !== disabled)
    target.setAttribute('aria-disabled', String(disabled));
}

/** The strip of paper at the foot of the screen. */
export function createBar(
  player: PlayerPort,
  words: Words,
  mute: HTMLElement,
  progress: HTMLElement,
  actions: BarActions,
  signal: AbortSignal,
): Bar {
  const contents = button('contents-button', 'contents', words.contents);
  const previous = button('previous', 'previous', words.previous, words.previousName);
  const play = button('play', 'play', words.play);
  const next = button('next', 'next', words.next, words.nextName);
  const lines = [
    button('previous-line', 'previousLine', words.previousLine),
    button('next-line', 'nextLine', words.nextLine),
  ] as const;
  const sources = button('sources-button', 'sources', words.sources);
  const results = actions.results && button('results-button', 'results', words.results);
  const settings = button('settings-button', 'settings', words.settings);
  const openers = [sources, ...(results ? [results] : []), settings];
  for (const opener of [contents, ...openers]) opener.setAttribute('aria-haspopup', 'dialog');
  const strip = el(
    'div',
    { class: 'bb-strip' },
    edge(),
    mute,
    contents,
    previous,
    play,
    next,
    ...lines,
    progress,
    ...openers,
  );
  const element = el('section', { class: 'bb-bar', 'aria-label': words.controls }, strip);

  let suspended = false;
  let shown = '';
  const showPlay = (): void => {
    const state = playStateOf(player, suspended);
    if (state === shown) return;
    shown = state;
    play.setAttribute('aria-label', words[state]);
    play.querySelector('.bb-label')?.replaceChildren(words[state]);
    play.querySelector('.bb-icon')?.replaceWith(iconOf(state === 'pause' ? 'pause' : 'play'));
  };
  const showEnds = (): void => {
    setDisabled(previous, player.time <= 0.05);
    setDisabled(next, player.duration > 0 && player.time >= player.duration - 0.05);
  };
  const show = (): void => {
    showPlay();
    showEnds();
  };
  for (const type of ['play', 'pause', 'ended', 'timeupdate', 'panelchange'] as const) {
    player.addEventListener(type, show, { signal });
  }
  player.ready.then(show, () => {});
  show();

  onSound(
    player,
    () => {
      const sounding = isSounding(player);
      element.classList.toggle('bb-sounding', sounding);
      for (const line of lines) line.hidden = !sounding;
    },
    signal,
  );
  prepareOn(play, player, signal);

  const on = (target: HTMLElement, act: () => void): void => target.addEventListener('click', act, { signal });
  on(previous, () => isEnabled(previous) && actions.step(-1));
  on(next, () => isEnabled(next) && actions.step(1));
  on(lines[0], () => actions.stepLine(-1));
  on(lines[1], () => actions.stepLine(1));
  on(play, () => (player.playing ? actions.pause() : actions.play()));
  on(contents, () => actions.contents(contents));
  on(sources, () => actions.sources(sources));
  if (results) on(results, () => actions.results?.(results));
  on(settings, () => actions.settings(settings));
  return {
    element,
    showSuspended(value) {
      suspended = value;
      showPlay();
    },
  };
}
