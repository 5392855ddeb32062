import { enrichEdition } from '../player/edition.ts';

/** Reading the text edition: the page as it is, with a search over its results. */
export function text(root: HTMLElement): void {
  void enrichEdition(root, new AbortController().signal).catch(() => {});
}
