import type { PlayerPort } from '../core/port.ts';
import type { Story } from '../core/story.ts';
import type { StoryText } from '../core/story-text.ts';
import { statusOf } from './announcer.ts';
import { createSheet, type Sheet } from './dialog.ts';
import { el } from './el.ts';
import { lend } from './lend.ts';
import type { Words } from './words.ts';

/**
 * What the panel being told rests on: the records of its results, and passages of its own. The page's own elements are
 * lent to the sheet while it is open: no sentence is there twice.
 */
export function createSources(
  player: PlayerPort,
  story: Story,
  text: StoryText | undefined,
  words: Words,
  signal: AbortSignal,
  told: { readonly opened: () => void; readonly closed: () => void },
): Sheet {
  let lent: (() => void)[] = [];
  const borrow = (element: HTMLElement, to: HTMLElement): void => {
    lent.push(lend(element, (taken) => to.append(taken)));
  };
  const takeIn = (): void => {
    const panel = document.getElementById(player.panel);
    const links = panel?.querySelectorAll<HTMLAnchorElement>('.bb-source') ?? [];
    const records = [...links].flatMap(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? []);
    const passages = panel?.querySelectorAll<HTMLElement>('.bb-sources .bb-passage') ?? [];
    const index = player.panels.findIndex(({ id }) => id === player.panel);
    const about = statusOf(words, text, { id: player.panel, index, count: player.panels.length });
    const list = el('div', { class: 'bb-records' });
    sheet.body.replaceChildren(el('p', { class: 'bb-sources-panel' }, about), list);
    for (const record of records) borrow(record, list);
    for (const passage of passages) borrow(passage, sheet.body);
    if (lent.length === 0) list.replaceWith(el('p', {}, words.noSources));
    const more = records.length > 0 ? [el('p', {}, el('a', { href: '#ergebnisse' }, words.allResults))] : [];
    const { title, publisher } = story.source;
    // Names stay in the report's language and direction.
    const report = el('bdi', { lang: story.languages[0] }, `${title}, ${publisher}`);
    const link = el('a', { href: '#quellen' }, `${words.sourceOf} `, report);
    sheet.body.append(...more, el('p', { class: 'bb-sources-report' }, link));
  };
  const giveBack = (): void => {
    for (const back of lent) back();
    lent = [];
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
  addEventListener('beforeprint', giveBack, { signal });
  addEventListener('afterprint', () => sheet.element.open && takeIn(), { signal });
  return sheet;
}
