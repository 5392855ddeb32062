import { whenParsed } from './parsed.ts';

/**
 * Gives the text edition the reader's own look, and its list of results a search and filters; without them it is whole.
 */
export async function enrichEdition(root: HTMLElement, signal: AbortSignal): Promise<void> {
  await whenParsed(document, signal);
  // Beside the rest: neither waits for the other, or needs it.
  import('./edition-look.ts').then(({ dressEdition }) => dressEdition(root)).catch(() => {});
  const list = root.querySelector<HTMLElement>('.bb-register-list');
  if (!list) return;
  const { createFinder } = await import('../controls/finder.ts');
  if (signal.aborted) return;
  const finder = createFinder(list, root.lang, signal);
  list.before(finder.element);
  // A link to a result that is filtered away shows all again.
  const follow = (): void => {
    const record = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!record?.hidden) return;
    finder.reset();
    record.scrollIntoView();
  };
  addEventListener('hashchange', follow, { signal });
}
