import { PARAMETER_NAMES, parametersOf } from '../core/asked-settings.ts';
import type { PlayerPort, SettingsChange } from '../core/port.ts';
import { choice, tick } from './fields.ts';
import { lookWordsOf } from './look-words.ts';
import type { Preferences } from './preferences.ts';
import type { Parameters } from './settings-language.ts';
import { unmute } from './sounding.ts';

/** Where nobody speaks unasked, descriptions are spoken by the voice on request. */
const ON_REQUEST: SettingsChange = { sound: { onRequest: true } };

/**
 * Face, contrast and descriptions. `point` is told how an address asks for everything that is set; `still` ends what is
 * heard of a waiting story.
 */
export function createLookSettings(
  player: PlayerPort,
  preferences: Preferences,
  root: HTMLElement,
  point: (parameters: Parameters) => void,
  still: () => void,
  signal: AbortSignal,
): { readonly rows: readonly HTMLElement[]; show(): void } {
  const words = lookWordsOf(root.lang);
  const face = choice('bb-face', words.face, words.faces, (value) => player.change({ text: { face: value } }), signal);
  const contrast = tick('bb-contrast', words.contrast, words.contrastHint, 'switch');
  contrast.box.addEventListener('change', () => player.change({ contrast: { high: contrast.box.checked } }), {
    signal,
  });
  const descriptions = choice(
    'bb-descriptions',
    words.descriptions,
    words.descriptionsShown,
    (show) => {
      // What is being heard has its place in the story as it was told so far.
      still();
      player.change({
        descriptions: { show },
        ...(show === 'spoken' && player.voiceOnRequest !== 'none' ? ON_REQUEST : {}),
      });
      if (show === 'spoken' && player.spokenDescriptions) unmute(player);
    },
    signal,
    words.descriptionsHint,
  );
  // The page says whether its story has films.
  const signs = root.dataset.signs
    ? choice(
        'bb-signs',
        words.signs,
        words.signsShown,
        (show) => player.change({ descriptions: { signs: show === 'off' ? show : 'small-right' } }),
        signal,
        words.signsHint,
      )
    : null;
  return {
    rows: [face.row, contrast.row, descriptions.row, ...(signs ? [signs.row] : [])],
    show() {
      const { settings } = player;
      face.show(settings.text.face);
      contrast.box.checked = settings.contrast.high;
      descriptions.show(settings.descriptions.show);
      descriptions.offer('spoken', player.spokenDescriptions);
      descriptions.explain(player.spokenDescriptions ? words.descriptionsHint : words.descriptionsUnspoken);
      signs?.show(settings.descriptions.signs === 'off' ? 'off' : 'gsg');
      // What is kept need not be carried, and what this page's address asked for may be set otherwise by now.
      const carried = new Map(preferences.remembered ? [] : parametersOf(settings, preferences.standard));
      point(PARAMETER_NAMES.map((name) => [name, carried.get(name) ?? null]));
    },
  };
}
