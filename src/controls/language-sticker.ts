import type { PlayerPort } from '../core/port.ts';
import { button } from './button.ts';

/**
 * Names the page's language on the cover, where whoever does not read it looks first, and opens the choice; null where
 * the story has but one language. Later panels have it in the settings.
 */
export function createLanguageSticker(
  root: HTMLElement,
  player: PlayerPort,
  open: (opener: HTMLElement) => void,
  signal: AbortSignal,
): HTMLElement | null {
  const list = root.querySelector('.bb-languages');
  const current = list?.querySelector('[aria-current]')?.textContent;
  if (!list || !current) return null;
  const element = button('language-sticker', 'language', current, `${current}, ${list.getAttribute('aria-label')}`);
  element.setAttribute('aria-haspopup', 'dialog');
  element.addEventListener('click', () => open(element), { signal });
  const show = (): void => {
    element.hidden = player.panel !== (player.panels[0]?.id ?? '') && document.activeElement !== element;
  };
  player.addEventListener('panelchange', show, { signal });
  element.addEventListener('blur', show, { signal });
  show();
  return element;
}
