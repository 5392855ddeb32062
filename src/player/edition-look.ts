import { loadKept } from '../controls/remember.ts';
import { PARAMETER_NAMES } from '../core/asked-settings.ts';
import { dressPage } from '../text/look.ts';
import { settingsAsked } from './options.ts';

/** Links to the same edition in other languages ask for what this page's address asks for. */
function takeAlong(root: HTMLElement, search: string): void {
  const asked = [...new URLSearchParams(search)].filter(([name]) => PARAMETER_NAMES.includes(name));
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.bb-languages a')) {
    const url = new URL(link.href);
    for (const [name, value] of [...asked, ['text', '']] as const) url.searchParams.set(name, value);
    link.href = url.href.replace(/([?&]text)=(?=&|#|$)/, '$1');
  }
}

/** Dresses the text edition as the address asks, as the reader asked to remember, or as the system prefers. */
export async function dressEdition(root: HTMLElement): Promise<void> {
  const { search } = location;
  const { text, contrast } = await settingsAsked(search);
  const kept = loadKept();
  const scale = text?.scale ?? kept?.scale ?? 1;
  const face = text?.face ?? kept?.face ?? 'hand';
  const high = contrast?.high ?? kept?.high ?? matchMedia('(prefers-contrast: more)').matches;
  if (scale !== 1) document.documentElement.style.setProperty('--bb-text-scale', String(scale));
  takeAlong(root, search);
  if (face !== 'hand' || high) await dressPage(root, { face, high });
}
