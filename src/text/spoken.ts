import type { SpokenWord } from '../core/caption-at.ts';

/** Marks the word that is being read aloud where it stands in the page. */
export interface SpokenMark {
  mark(word: SpokenWord | null): void;
}

/** Name of the highlight; narration.css paints it. */
const NAME = 'bb-spoken';

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
      if (!node || node.nodeType !== Node.TEXT_NODE || word.to > (node as Text).length) return;
      highlight.add(
        new StaticRange({ startContainer: node, startOffset: word.from, endContainer: node, endOffset: word.to }),
      );
    },
  };
}
