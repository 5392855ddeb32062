/** Resolves when the page has been read to its end: scripts start while long pages are still coming in. */
export function whenParsed(page: Document, signal: AbortSignal): Promise<void> {
  if (page.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => page.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal }));
}
