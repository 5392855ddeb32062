import { PARAMETER_NAMES, parametersOf } from '../core/asked-settings.ts';
import type { PlayerPort } from '../core/port.ts';
import { choice, tick } from './fields.ts';
import { lookWordsOf } from './look-words.ts';
import type { Preferences } from './preferences.ts';
import type { Parameters } from './settings-language.ts';

/** Face, contrast and descriptions. `point` is told how an address asks for everything that is set. */
export function createLookSettings(
  player: PlayerPort,
  preferences: Preferences,
  language: string,
  point: (parameters: Parameters) => void,
  signal: AbortSignal,
): { readonly rows: readonly HTMLElement[]; show(): void } {
  const words = lookWordsOf(language);
  const face = choice('bb-face', words.face, words.faces, (value) => player.change({ text: { face: value } }), signal);
  const contrast = tick('bb-contrast', words.contrast, words.contrastHint, 'switch');
  contrast.box.addEventListener('change', () => player.change({ contrast: { high: contrast.box.checked } }), {
    signal,
  });
  const descriptions = choice(
    'bb-descriptions',
    words.descriptions,
    words.descriptionsShown,
    (show) => player.change({ descriptions: { show } }),
    signal,
    words.descriptionsHint,
  );
  return {
    rows: [face.row, contrast.row, descriptions.row],
    show() {
      const { settings } = player;
      face.show(settings.text.face);
      contrast.box.checked = settings.contrast.high;
      descriptions.show(settings.descriptions.show);
      // What is kept need not be carried, and what this page's address asked for may be set otherwise by now.
      const carried = new Map(preferences.remembered ? [] : parametersOf(settings, preferences.standard));
      point(PARAMETER_NAMES.map((name) => [name, carried.get(name) ?? null]));
    },
  };
}
