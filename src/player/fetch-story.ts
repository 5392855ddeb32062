/** Address that all of a story's addresses are relative to: the folder of the page at the top, without parameters. */
export const baseOf = (root: HTMLElement): string => new URL(root.dataset.root || '.', document.baseURI).href;

/**
 * Fetches the baked story that the page names (`data-data` of its main element), as data of unknown shape.
 * Needs nothing else, so that it is under way while the scripts that play it are still coming.
 * @throws {Error} that says what failed.
 */
export async function fetchStory(root: HTMLElement): Promise<unknown> {
  const address = root.dataset.data;
  if (!address) throw new Error('fetchStory: the page names no story data (data-data)');
  const response = await fetch(new URL(address, baseOf(root)));
  if (!response.ok) throw new Error(`fetchStory: ${address} answered ${response.status}`);
  return response.json();
}
