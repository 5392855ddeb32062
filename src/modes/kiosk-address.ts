import { baseOf } from '../player/fetch-story.ts';

/** The address of a language's page in this mode; `more` are parameters to set, null to leave out. */
export function kioskAddress(
  root: HTMLElement,
  language: string,
  more: Readonly<Record<string, string | null>>,
): string {
  const original = (root.dataset.languages ?? root.lang).split(' ')[0] ?? root.lang;
  const here = new URLSearchParams(location.search);
  here.delete('lang');
  for (const [name, value] of Object.entries(more)) {
    if (value === null) here.delete(name);
    else here.set(name, value);
  }
  const there = new URL(language === original ? './' : `${language}/`, baseOf(root));
  // The original's page would look for the browser's language.
  if (language === original) here.set('lang', language);
  there.search = here.toString();
  return there.href;
}
