import type { Spacing } from '../core/measure.ts';

const LATER_MS = 1000;

/** Fetches what a story that stands needs besides, once nothing waits for it any more; see `tendPage`. */
export function tendLater(root: HTMLElement, onSpacing: (spacing: Spacing) => void, signal: AbortSignal): void {
  const timer = setTimeout(() => {
    import('./afterwards.ts')
      .then(({ tendPage }) => signal.aborted || tendPage(root, onSpacing, signal))
      .catch(() => {});
  }, LATER_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
