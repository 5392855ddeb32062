import type { Spacing } from '../core/measure.ts';

/** As staged.css sets lines; another value is the reader's own. */
const LINE_HEIGHT = 1.25;
const PLAIN: Spacing = { letter: 0, word: 0, line: 0 };

const isSame = (a: Spacing, b: Spacing): boolean => a.letter === b.letter && a.word === b.word && a.line === b.line;

/** How the page's words are spaced, in em; `line` is 0 where each kind has its own. */
function spacingOf(probe: HTMLElement): Spacing {
  const style = getComputedStyle(probe);
  const em = (value: string): number =>
    Math.round((Number.parseFloat(value) / Number.parseFloat(style.fontSize)) * 1000) / 1000 || 0;
  const line = em(style.lineHeight);
  return { letter: em(style.letterSpacing), word: em(style.wordSpacing), line: line === LINE_HEIGHT ? 0 : line };
}

/**
 * Watches for letters, words and lines that a reader's own style sheet sets apart (WCAG 1.4.12), now or later: an unseen word
 * changes its size then.
 */
export function watchSpacing(root: HTMLElement, onChange: (spacing: Spacing) => void, signal: AbortSignal): void {
  const probe = document.createElement('span');
  probe.setAttribute('aria-hidden', 'true');
  Object.assign(probe.style, {
    position: 'absolute',
    visibility: 'hidden',
    fontSize: '100px',
    lineHeight: `${LINE_HEIGHT}`,
  });
  probe.style.insetBlockStart = '-9999px';
  probe.textContent = 'n n';
  root.append(probe);
  let known = PLAIN;
  const observer = new ResizeObserver(() => {
    const now = spacingOf(probe);
    if (isSame(now, known)) return;
    known = now;
    onChange(now);
  });
  observer.observe(probe);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    probe.remove();
  });
}
