import { whenParsed } from './parsed.ts';

/** Gives the text edition's list of results its search and filters; without them the list is whole. */
export async function enrichEdition(root: HTMLElement, signal: AbortSignal): Promise<void> {
  await whenParsed(document, signal);
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
