import { el } from './el.ts';
import { guestWordsOf } from './guest-words.ts';

/**
 * The links to the site's own pages (imprint, privacy, accessibility, help) from the page's foot, which a guest's box does
 * not show; each opens beside the host's page. Null in a page that is nobody's guest, and in one without such links.
 */
export function createGuestAbout(root: HTMLElement): HTMLElement | null {
  if (!document.documentElement.classList.contains('bb-embedded')) return null;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.bb-foot a:not([href^="#"])')].map((link) =>
    el('a', { href: link.href, target: '_blank', rel: 'noopener' }, link.textContent ?? ''),
  );
  if (links.length === 0) return null;
  const { about, aboutHint } = guestWordsOf(root.lang);
  return el(
    'nav',
    { class: 'bb-setting bb-guest-about', 'aria-label': about },
    el('ul', {}, ...links.map((link) => el('li', {}, link))),
    el('p', { class: 'bb-hint' }, aboutHint),
  );
}
