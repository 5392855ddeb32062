import type { PlayerPort } from '../core/port.ts';
import type { Address } from './address.ts';
import { createSheet, type Sheet } from './dialog.ts';
import type { Finder } from './finder.ts';
import { focusHeading } from './focus-heading.ts';
import { lend } from './lend.ts';
import type { Words } from './words.ts';

export interface Results {
  readonly element: HTMLElement;
  open(opener: HTMLElement): void;
  /** Opens the list at one result; unknown ids do nothing. */
  openResult(id: string): void;
}

const LIST = 'ergebnisse';
const RECORD = 'ergebnis-';

/**
 * All results over the story: the page's own list, lent to a sheet while it is open. Search and filters come with the
 * first opening; where they cannot be had, the list is whole. Null for a page without results.
 */
export function createResults(
  root: HTMLElement,
  player: PlayerPort,
  address: Address,
  words: Words,
  signal: AbortSignal,
  told: { readonly opened: () => void; readonly closed: () => void },
): (Results & { readonly sheet: Sheet }) | null {
  const list = root.querySelector<HTMLElement>('.bb-register-list');
  if (!list) return null;
  let finder: Finder | null = null;
  let loading = false;
  let giveBack = (): void => {};
  let here: HTMLElement | null = null;

  const mark = (record: HTMLElement | null): void => {
    here?.classList.remove('bb-record-here');
    here = record;
    here?.classList.add('bb-record-here');
  };
  const show = (): void => {
    if (!here) return;
    if (here.hidden) finder?.reset();
    here.scrollIntoView({ block: 'start' });
    focusHeading(here.id);
  };
  const takeIn = (): void => {
    const putBack = lend(list, (lent) => sheet.body.append(lent));
    finder?.apply();
    giveBack = () => {
      finder?.release();
      putBack();
    };
  };
  const load = async (): Promise<void> => {
    if (finder || loading) return;
    loading = true;
    try {
      const { createFinder } = await import('./finder.ts');
      if (signal.aborted) return;
      finder = createFinder(list, player.language, signal);
      sheet.body.prepend(finder.element);
      // A list that was given back meanwhile stays whole.
      if (!sheet.element.open) finder.release();
      else show();
    } catch {
      // Without network there is no search; the list says the same.
    } finally {
      loading = false;
    }
  };

  const sheet: Sheet = createSheet('all-results', words.allResults, words, signal, {
    opened() {
      told.opened();
      takeIn();
      void load();
    },
    closed() {
      giveBack();
      mark(null);
      if (isOurs(address.id)) address.leave();
      told.closed();
    },
  });
  // In print the page is whole.
  addEventListener('beforeprint', () => sheet.element.open && giveBack(), { signal });
  addEventListener('afterprint', () => sheet.element.open && takeIn(), { signal });

  const openSheet = (opener: HTMLElement | null): void => {
    if (sheet.element.open) return;
    sheet.open(opener);
  };
  /** Another sheet gives back what it has borrowed once it is closed, which its event tells later. */
  const whenFree = (act: () => void): void => {
    const other = document.querySelector<HTMLDialogElement>('dialog[open]');
    if (!other || other === sheet.element) {
      act();
      return;
    }
    other.addEventListener('close', act, { once: true, signal });
    other.close();
  };
  const opener = (): HTMLElement | null =>
    document.activeElement instanceof HTMLElement && document.activeElement !== document.body
      ? document.activeElement
      : null;

  const openList = (from: HTMLElement | null): void => {
    openSheet(from);
    address.note(LIST);
  };
  const openResult = (id: string): void => {
    const record = document.getElementById(RECORD + id);
    if (!record?.classList.contains('bb-record')) return;
    whenFree(() => {
      openSheet(opener());
      address.note(record.id);
      mark(record);
      show();
    });
  };
  const follow = (): void => {
    const { id } = address;
    if (id === LIST) whenFree(() => openList(opener()));
    else if (id.startsWith(RECORD)) openResult(id.slice(RECORD.length));
    else if (sheet.element.open) sheet.close();
  };
  addEventListener('hashchange', follow, { signal });
  player.ready.then(
    () => signal.aborted || follow(),
    () => {},
  );
  return { element: sheet.element, sheet, open: openList, openResult };
}

const isOurs = (id: string): boolean => id === LIST || id.startsWith(RECORD);
