import type { PlayerPort } from '../core/port.ts';
import { kioskDeviceWordsIn } from './kiosk-device-words.ts';
import { lines, part } from './kiosk-parts.ts';

/** A pointing hand on 32 × 32. */
const HAND = [
  'M12.6 28.2C10 24.8 7.2 22.4 6.2 19.6C5.6 17.4 8.2 16.4 9.8 18.4L12 21.2L11.8 7C11.8 4.2 15.6 4.2 15.6 7L15.8 15C16.6 13.2 19.4 13.6 19.7 15.6C20.8 14.2 23.2 15 23.3 17C24.8 16.2 26.4 17.2 26.4 19C26.6 23 25.4 25.8 24.2 28.2',
];

const isInSight = (act: HTMLElement): boolean => {
  const { left, top, right, bottom } = act.getBoundingClientRect();
  return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
};

/** What the picture offers to be touched may lie beyond reach: a button in the band does it too, one thing after the other. */
export function createActButton(player: PlayerPort, language: string, signal: AbortSignal): void {
  const strip = document.querySelector('.bb-strip');
  if (!strip) return;
  const label = kioskDeviceWordsIn(language).act;
  const button = part('button', 'bb-button bb-kiosk-act');
  button.type = 'button';
  button.append(lines('bb-icon', '0 0 32 32', HAND, 'bb-icon-line'), part('span', 'bb-label', label));
  const acts = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>('.bb-act:not([hidden])')].filter(isInSight);
  /** The first that is not done; when all are, they begin anew. */
  const next = (): HTMLElement | undefined => acts().find((act) => !act.classList.contains('bb-done')) ?? acts()[0];
  const show = (): void => {
    const act = next();
    button.hidden = act === undefined;
    const name = act?.querySelector('.bb-act-name')?.textContent;
    button.setAttribute('aria-label', name ? `${label}: ${name}` : label);
  };
  button.addEventListener(
    'click',
    () => {
      next()?.click();
      show();
    },
    { signal },
  );
  strip.querySelector('.bb-next')?.after(button);
  // What is offered changes with the picture's moves, not only with its beginning.
  const looks = setInterval(show, 500);
  player.addEventListener('panelchange', show, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(looks);
    button.remove();
  });
  show();
}
