import { el } from './el.ts';

/** Address of a language's page, at the panel being told. */
export function addressAt(href: string, panel: string): string {
  const url = new URL(href);
  url.hash = panel;
  return url.href;
}

/**
 * The page's own list of languages once more, as the settings' first choice; null where the story has but one. Each link
 * leads to the same panel: `point` sets them to the one being told.
 */
export function createLanguageSetting(root: HTMLElement): { element: HTMLElement; point(panel: string): void } | null {
  const list = root.querySelector('.bb-languages');
  if (!list) return null;
  const links = [...list.querySelectorAll('a')].map((link) => link.cloneNode(true) as HTMLAnchorElement);
  const element = el(
    'nav',
    { class: 'bb-setting bb-language-setting', 'aria-label': list.getAttribute('aria-label') ?? '' },
    el('ul', {}, ...links.map((link) => el('li', {}, link))),
  );
  return {
    element,
    point(panel) {
      for (const link of links) link.href = addressAt(link.href, panel);
    },
  };
}
