import { enrichEdition } from '../player/edition.ts';
import { type Options, readOptions } from '../player/options.ts';
import { createPlayer, type Player } from '../player/player.ts';

declare global {
  interface Window {
    bilderbogen?: Player;
  }
}

/**
 * Reading online: the whole page is the story.
 * @param data the story's data on its way, see `fetchStory`.
 * @param wanted what another use of the page adds.
 */
export function read(root: HTMLElement, data: Promise<unknown>, wanted?: Partial<Options>): Player {
  const player = createPlayer({ root, host: document.body, data, ...readOptions(location.search), ...wanted });
  window.bilderbogen = player;
  // Without a stage the page stays the text edition.
  player.ready.catch(() => enrichEdition(root, new AbortController().signal)).catch(() => {});
  return player;
}
