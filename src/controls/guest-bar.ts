import type { PlayerPort } from '../core/port.ts';
import { el, svg } from './el.ts';
import { guestWordsOf } from './guest-words.ts';

/** What an embed's address says that its whole page does not need. */
const GUEST_PARAMETERS: readonly string[] = ['mode', 'view', 'panel', 'chapter', 'from', 'to', 'controls'];

/** Another page's address that is embedded as this one is. */
export function asGuest(address: string, here: string): string {
  const [url, { searchParams }] = [new URL(address), new URL(here)];
  for (const name of GUEST_PARAMETERS) {
    const value = searchParams.get(name);
    if (value !== null) url.searchParams.set(name, value);
  }
  return url.href;
}

/** Drawn by hand on 32 × 32, as the other buttons are. */
const FULL = [
  'M5.6 12.4L5.2 5.4L12.6 5.7',
  'M19.6 5.2L26.8 5.5L26.5 12.6',
  'M26.4 19.8L26.7 26.6L19.4 26.3',
  'M12.4 26.7L5.4 26.4L5.7 19.4',
];
const SMALL = [
  'M12.4 5.6L12.7 12.6L5.4 12.3',
  'M19.3 5.4L19.6 12.5L26.6 12.2',
  'M26.5 19.6L19.5 19.3L19.8 26.6',
  'M5.6 19.4L12.6 19.7L12.3 26.5',
];
const OPEN = [
  'M16.6 6.2L5.4 5.8L5.8 26.6L26.4 26.2L26.1 17.4',
  'M14.2 18.2C18.4 13.8 22 9.8 26.4 5.4',
  'M19.2 5.2L26.8 5L26.4 12.8',
];

const icon = (paths: readonly string[]): SVGSVGElement =>
  svg(
    'svg',
    { class: 'bb-icon', viewBox: '0 0 32 32', 'aria-hidden': 'true', focusable: 'false' },
    ...paths.map((d) => svg('path', { class: 'bb-icon-line', d })),
  );

/** Address of the whole page, at a panel; the original says its language, or the browser's would be taken. */
export function wholePageOf(href: string, language: string, panel: string): string {
  const url = new URL(href);
  for (const name of [...GUEST_PARAMETERS, 'still']) url.searchParams.delete(name);
  url.searchParams.set('lang', language);
  url.hash = panel;
  return url.href;
}

function fullButton(full: string, small: string, signal: AbortSignal): HTMLElement {
  const label = el('span', { class: 'bb-label' }, full);
  const button = el('button', { type: 'button', class: 'bb-button bb-full', 'aria-label': full }, icon(FULL), label);
  const show = (): void => {
    const isFull = document.fullscreenElement !== null;
    button.setAttribute('aria-label', isFull ? small : full);
    button.querySelector('.bb-icon')?.replaceWith(icon(isFull ? SMALL : FULL));
  };
  const toggle = async (): Promise<void> => {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  };
  // A host may forbid it after all; then the box stays as it is.
  button.addEventListener('click', () => void toggle().catch(() => {}), { signal });
  document.addEventListener('fullscreenchange', show, { signal });
  return button;
}

/**
 * Adds to the bar what a guest needs besides: full screen, where the host lets it, and the way to the whole page.
 * @param leave opens an address where the frame itself may not; missing: a new tab.
 */
export function createGuestBar(
  root: HTMLElement,
  player: PlayerPort,
  leave: ((address: string) => void) | undefined,
  signal: AbortSignal,
): void {
  const strip = document.querySelector('.bb-strip');
  if (!strip) return;
  const words = guestWordsOf(player.language);
  const open = el(
    'a',
    { class: 'bb-button bb-guest-open', target: '_blank', rel: 'noopener', 'aria-label': words.openName },
    icon(OPEN),
    el('span', { class: 'bb-label' }, words.open),
  );
  const point = (): void => {
    open.href = wholePageOf(location.href, root.lang, player.panel);
  };
  point();
  player.addEventListener('panelchange', point, { signal });
  const go = (address: string): void => {
    if (leave) leave(address);
    else window.open(address, '_blank', 'noopener');
  };
  // What is left out of the box is shown on the whole page.
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (link?.getAttribute('href') === '#quellen') {
        event.preventDefault();
        event.stopPropagation();
        go(wholePageOf(location.href, root.lang, 'quellen'));
      } else if (link?.target === '_blank' && leave) {
        event.preventDefault();
        leave(link.href);
      }
    },
    { signal, capture: true },
  );
  if (document.fullscreenEnabled) strip.append(fullButton(words.full, words.small, signal));
  strip.append(open);
}
