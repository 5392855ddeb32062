import { kioskAddress } from './kiosk-address.ts';

/**
 * Nothing leads out of a kiosk, and nothing of the browser's own comes up.
 * @param onLink told of a link to elsewhere.
 */
export function lockDown(root: HTMLElement, onLink: (href: string) => void, signal: AbortSignal): void {
  for (const type of ['contextmenu', 'selectstart', 'dragstart'] as const)
    addEventListener(type, (event) => event.preventDefault(), { signal });
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      const { href, hreflang } = link;
      if (href.split('#')[0] === location.href.split('#')[0]) return;
      event.preventDefault();
      event.stopPropagation();
      // Another language stays in this mode, at the same panel.
      if (!hreflang) onLink(href);
      else location.replace(kioskAddress(root, hreflang, { started: '1' }) + location.hash);
    },
    { capture: true, signal },
  );
}
