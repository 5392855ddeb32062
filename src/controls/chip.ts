import type { PlayerPort } from '../core/port.ts';
import { button } from './button.ts';
import { prepareOn } from './sounding.ts';
import type { Words } from './words.ts';

const SHOWN_MS = 9000;

/**
 * The invitation to go on after a gesture interrupted the telling. It goes after a while; the play button keeps
 * offering the same.
 */
export function createChip(
  player: PlayerPort,
  words: Words,
  resume: () => void,
  signal: AbortSignal,
): { readonly element: HTMLElement; show(shown: boolean): void } {
  const element = button('chip', 'play', words.resume);
  element.hidden = true;
  let timer = 0;
  const show = (shown: boolean): void => {
    clearTimeout(timer);
    element.hidden = !shown;
    if (shown) timer = window.setTimeout(hideUnlessUsed, SHOWN_MS);
  };
  const hideUnlessUsed = (): void => {
    if (element.matches(':focus, :hover')) timer = window.setTimeout(hideUnlessUsed, SHOWN_MS);
    else element.hidden = true;
  };
  prepareOn(element, player, signal);
  element.addEventListener('click', resume, { signal });
  player.addEventListener('play', () => show(false), { signal });
  player.addEventListener('ended', () => show(false), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { element, show };
}
