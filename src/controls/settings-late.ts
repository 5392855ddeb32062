import type { PlayerPort } from '../core/port.ts';
import { el } from './el.ts';
import type { Preferences } from './preferences.ts';
import type { Parameters } from './settings-language.ts';

/**
 * The settings of face, contrast and descriptions, fetched when the sheet is first opened, and with them what writes
 * settings into addresses: `point` is told the parameters whenever they change.
 */
export function createLateLook(
  player: PlayerPort,
  preferences: Preferences,
  language: string,
  point: (parameters: Parameters) => void,
  signal: AbortSignal,
): { readonly element: HTMLElement; opened(): void } {
  const element = el('div', { class: 'bb-looks' });
  let show: (() => void) | null = null;
  const fetchLook = async (): Promise<void> => {
    const { createLookSettings } = await import('./settings-look.ts');
    if (signal.aborted || show) return;
    const look = createLookSettings(player, preferences, language, point, signal);
    element.append(...look.rows);
    show = look.show;
    player.addEventListener('settingschange', look.show, { signal });
    look.show();
  };
  return {
    element,
    opened() {
      if (show) show();
      // Without them the sheet is whole, and the next opening asks again.
      else void fetchLook().catch(() => {});
    },
  };
}
