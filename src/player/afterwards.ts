import { cleanCopies } from '../controls/clean-copy.ts';
import type { Spacing } from '../core/measure.ts';
import { watchSpacing } from '../text/spacing.ts';

/** What a story that stands needs besides: it is fetched when nothing waits for it any more. */
export function tendPage(root: HTMLElement, onSpacing: (spacing: Spacing) => void, signal: AbortSignal): void {
  cleanCopies(root.ownerDocument, signal);
  watchSpacing(root, onSpacing, signal);
}
