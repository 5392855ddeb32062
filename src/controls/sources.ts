import type { PlayerPort } from '../core/port.ts';
import type { Story, StoryText } from '../core/story.ts';
import { statusOf } from './announcer.ts';
import { createSheet, type Sheet } from './dialog.ts';
import { el } from './el.ts';
import type { Words } from './words.ts';

/**
 * What the panel being told rests on. The page's own list is moved in while the sheet is open and put back after:
 * no sentence is there twice.
 */
export function createSources(
  root: HTMLElement,
  player: PlayerPort,
  story: Story,
  text: StoryText | undefined,
  words: Words,
  signal: AbortSignal,
  told: { readonly opened: () => void; readonly closed: () => void },
): Sheet {
  const place = document.createComment('sources');
  // The bar's button leads to the sources of each panel; a stop in every panel would drag Tab through the whole story.
  const summaries = root.querySelectorAll<HTMLElement>('.bb-sources > summary');
  for (const summary of summaries) summary.tabIndex = -1;
  signal.addEventListener('abort', () => {
    for (const summary of summaries) summary.removeAttribute('tabindex');
  });
  let lent: Element | null = null;
  const takeIn = (): void => {
    const list = document.getElementById(player.panel)?.querySelector('.bb-sources > :not(summary)');
    const index = player.panels.findIndex((panel) => panel.id === player.panel);
    const about = statusOf(words, text, { id: player.panel, index, count: player.panels.length });
    sheet.body.replaceChildren(el('p', { class: 'bb-sources-panel' }, about));
    if (list) {
      list.replaceWith(place);
      lent = list;
      sheet.body.append(list);
    } else {
      sheet.body.append(el('p', {}, words.noSources));
    }
    sheet.body.append(
      el('p', { class: 'bb-sources-report' }, words.sourceOf(story.source.title, story.source.publisher)),
    );
  };
  const giveBack = (): void => {
    if (lent) place.replaceWith(lent);
    lent = null;
  };
  const sheet: Sheet = createSheet('results', words.sources, words, signal, {
    opened() {
      told.opened();
      takeIn();
    },
    closed() {
      giveBack();
      told.closed();
    },
  });
  return sheet;
}
