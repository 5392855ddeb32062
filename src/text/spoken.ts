import type { SpokenWord } from '../core/caption-at.ts';

/** Marks the word that is being read aloud where it stands in the page. */
export interface SpokenMark {
  mark(word: SpokenWord | null): void;
}

/** Name of the highlight; narration.css paints it. */
const NAME = 'bb-spoken';

const SOFT_HYPHEN = '\u00ad';

/** Place in a text of the page, which may hold soft hyphens, of a place in the same text without them. */
export function placeInPage(text: string, place: number): number {
  let at = 0;
  for (let left = place; left > 0 && at < text.length; at++) if (text[at] !== SOFT_HYPHEN) left--;
  return at;
}

const isSame = (a: SpokenWord | null, b: SpokenWord | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && a.lettering === b.lettering && a.panel === b.panel);

/**
 * Creates the mark; browsers without the CSS Custom Highlight API show none. `wordsOf` finds the element whose only text is
 * a lettering's words. Nothing in the page is changed: a highlight is paint.
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */
export function createSpokenMark(
  wordsOf: (panel: string, lettering: string) => Element | null,
  signal: AbortSignal,
): SpokenMark {
  if (typeof Highlight !== 'function' || typeof CSS === 'undefined' || !CSS.highlights) return { mark: () => {} };
  const highlight = new Highlight();
  CSS.highlights.set(NAME, highlight);
  signal.addEventListener('abort', () => CSS.highlights.delete(NAME), { once: true });
  let marked: SpokenWord | null = null;
  return {
    mark(word) {
      if (isSame(word, marked)) return;
      marked = word;
      highlight.clear();
      const node = word && wordsOf(word.panel, word.lettering)?.firstChild;
      if (!word || !(node instanceof Text) || word.to > node.length) return;
      const [startOffset, endOffset] = [placeInPage(node.data, word.from), placeInPage(node.data, word.to)];
      highlight.add(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
    },
  };
}
