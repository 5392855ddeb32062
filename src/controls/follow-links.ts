import type { Sheet } from './dialog.ts';
import { focusHeading } from './focus-heading.ts';

/** Where a sheet's links lead: to panels, and to the sources at the page's end. Others are the browser's. */
export interface LinkTargets {
  readonly isPanel: (id: string) => boolean;
  readonly jump: (id: string) => void;
  readonly toCredits: () => void;
}

/** Lets links in a sheet close it and go on the player's way; the focus goes along. */
export function followLinks(sheet: Sheet, { isPanel, jump, toCredits }: LinkTargets, signal: AbortSignal): void {
  sheet.element.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
      if (!isPanel(id) && id !== 'quellen') return;
      event.preventDefault();
      sheet.close(false);
      if (id === 'quellen') return toCredits();
      jump(id);
      focusHeading(id);
    },
    { signal },
  );
}
