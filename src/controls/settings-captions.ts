import type { CaptionSettings, PlayerPort } from '../core/port.ts';
import { el } from './el.ts';
import { choice, range } from './fields.ts';
import type { Words } from './words.ts';

const PERCENT = { min: 100, max: 200, step: 10 };

/** When captions show, where, how large and on what ground. */
export function createCaptionSettings(
  player: PlayerPort,
  words: Words,
  signal: AbortSignal,
): { readonly element: HTMLElement; show(): void } {
  const set = (captions: Partial<CaptionSettings>): void => player.change({ captions });
  const shown = choice(
    'bb-captions-show',
    words.captionsShow,
    words.captionsShown,
    (show) => set({ show }),
    signal,
    words.captionsShowHint,
  );
  const position = choice(
    'bb-captions-position',
    words.captionsPosition,
    words.captionsPositions,
    (value) => set({ position: value }),
    signal,
  );
  const scale = range('bb-captions-scale', words.captionsScale, PERCENT, words.percent, signal);
  scale.input.addEventListener('input', () => set({ scale: scale.input.valueAsNumber / 100 }), { signal });
  const ground = choice(
    'bb-captions-ground',
    words.captionsGround,
    words.captionsGrounds,
    (value) => set({ ground: value }),
    signal,
  );
  const title = el('h3', { id: 'bb-captions-title' }, words.captions);
  return {
    element: el(
      'section',
      { class: 'bb-setting-group', 'aria-labelledby': title.id },
      title,
      shown.row,
      position.row,
      scale.row,
      ground.row,
    ),
    show() {
      const { captions } = player.settings;
      shown.show(captions.show);
      position.show(captions.position);
      scale.show(Math.round(captions.scale * 100));
      ground.show(captions.ground);
    },
  };
}
