import { el } from './el.ts';

/** Names in an address with their values; null: it must not stand there. */
export type Parameters = readonly (readonly [name: string, value: string | null])[];

/** Writes parameters into an address. */
export function write({ searchParams }: URL, parameters: Parameters): void {
  for (const [name, value] of parameters) {
    if (value === null) searchParams.delete(name);
    else searchParams.set(name, value);
  }
}

/** Address of a language's page, at the panel being told, with the reader's settings. */
export function addressAt(href: string, panel: string, parameters: Parameters): string {
  const url = new URL(href);
  write(url, parameters);
  url.hash = panel;
  return url.href;
}

/**
 * The page's own list of languages once more, as the settings' first choice; null where the story has but one. Each link
 * leads to the same panel with the same settings: `point` sets them to the one being told and to what is set now.
 */
export function createLanguageSetting(
  root: HTMLElement,
): { element: HTMLElement; point(panel: string, parameters: Parameters): void } | null {
  const list = root.querySelector('.bb-languages');
  if (!list) return null;
  const links = [...list.querySelectorAll('a')].map((link) => link.cloneNode(true) as HTMLAnchorElement);
  const homes = links.map((link) => link.href);
  const element = el(
    'nav',
    { class: 'bb-setting bb-language-setting', 'aria-label': list.getAttribute('aria-label') ?? '' },
    el('ul', {}, ...links.map((link) => el('li', {}, link))),
  );
  return {
    element,
    point(panel, parameters) {
      for (const [index, link] of links.entries()) link.href = addressAt(homes[index] ?? link.href, panel, parameters);
    },
  };
}
