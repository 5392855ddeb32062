import './finder.css';
import { createResultSearch } from '../core/results.ts';
import type { Language } from '../core/story-text.ts';
import { cleanCopies } from './clean-copy.ts';
import { el } from './el.ts';
import { createFacet, type FacetChoice } from './facet.ts';
import { finderWordsOf } from './finder-words.ts';

/** Search and filters over the page's list of results. */
export interface Finder {
  readonly element: HTMLElement;
  /** Hides what is not looked for. */
  apply(): void;
  /** Shows the whole list and remembers what was looked for. */
  release(): void;
  /** Looks for everything again. */
  reset(): void;
}

/** How long typing must rest before the number found is said. */
const TYPING_MS = 350;
const ROOM_FOR_CHOICES = '(min-width: 48em) and (min-height: 40em)';

const textOf = (parent: Element, selector: string): string => parent.querySelector(selector)?.textContent ?? '';

/** Choices of a facet in the list's order, named by what the list calls them. */
function choicesOf(records: readonly HTMLElement[], read: (record: HTMLElement) => FacetChoice): FacetChoice[] {
  const choices = new Map<string, FacetChoice>();
  for (const record of records) {
    const choice = read(record);
    if (!choices.has(choice.value)) choices.set(choice.value, choice);
  }
  return [...choices.values()];
}

function stoneOf(record: HTMLElement): Node | undefined {
  const stone = record.querySelector('.bb-stone')?.cloneNode(false);
  return stone instanceof HTMLElement ? stone : undefined;
}

/** Makes search and filters for a list of records as the page holds it; the caller puts them above the list. */
export function createFinder(list: HTMLElement, language: Language, signal: AbortSignal): Finder {
  const words = finderWordsOf(language);
  const records = [...list.querySelectorAll<HTMLElement>('.bb-record')];
  const groups = [...list.querySelectorAll<HTMLElement>('.bb-origin-group')];
  const search = createResultSearch(
    records.map((record) => ({
      id: record.id,
      theme: record.dataset.theme ?? '',
      origin: record.dataset.origin ?? '',
      words: ['.bb-origin', '.bb-statement', '.bb-passage'].map((part) => textOf(record, part)).join('\n'),
    })),
  );

  const field = el('input', { type: 'search', id: 'bb-find', autocomplete: 'off', enterkeyhint: 'search' });
  const found = el('p', { class: 'bb-found', role: 'status' });
  const hint = el('p', { class: 'bb-found-hint' }, words.noneHint);
  const clear = el('button', { type: 'button', class: 'bb-found-reset' }, words.reset);
  const chosen = el('span', { class: 'bb-facets-chosen' });
  const ticked = (): void => apply();
  const themes = createFacet(
    'bb-theme',
    words.theme,
    choicesOf(records, (record) => ({
      value: record.dataset.theme ?? '',
      label: textOf(record, '.bb-theme'),
      mark: stoneOf(record),
    })),
    ticked,
    signal,
  );
  const origins = createFacet(
    'bb-origin',
    words.origin,
    choicesOf(records, (record) => ({
      value: record.dataset.origin ?? '',
      label: textOf(record.closest('.bb-origin-group') ?? record, 'h3'),
    })),
    ticked,
    signal,
  );
  const facets = el(
    'details',
    { class: 'bb-facets', open: matchMedia(ROOM_FOR_CHOICES).matches },
    el('summary', {}, words.filter, ' ', chosen),
    themes.element,
    origins.element,
  );
  const element = el(
    'div',
    { class: 'bb-finder', role: 'search' },
    el('label', { class: 'bb-find-label', for: field.id }, words.search),
    field,
    el('div', { class: 'bb-found-row' }, found, clear),
    hint,
    facets,
  );

  let timer = 0;
  const say = (count: number): void => {
    const text = count === 0 ? words.none : words.found(count, records.length);
    if (found.textContent !== text) found.textContent = text;
  };
  const showRecords = (wanted: ReadonlySet<string> | null): void => {
    for (const record of records) record.hidden = wanted !== null && !wanted.has(record.id);
    for (const group of groups) group.hidden = group.querySelector('.bb-record:not([hidden])') === null;
  };
  const apply = (typed = false): void => {
    const query = { words: field.value, themes: themes.chosen, origins: origins.chosen };
    const result = search(query);
    const choices = query.themes.length + query.origins.length;
    showRecords(new Set(result.found));
    themes.count(result.themes);
    origins.count(result.origins);
    chosen.textContent = choices > 0 ? words.chosen(choices) : '';
    hint.hidden = result.found.length > 0;
    clear.hidden = choices === 0 && field.value === '';
    clearTimeout(timer);
    if (typed) timer = window.setTimeout(() => say(result.found.length), TYPING_MS);
    else say(result.found.length);
  };
  const reset = (): void => {
    field.value = '';
    themes.clear();
    origins.clear();
    apply();
  };
  field.addEventListener('input', () => apply(true), { signal });
  clear.addEventListener(
    'click',
    () => {
      reset();
      // The button goes; the focus must not be lost with it.
      field.focus();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    showRecords(null);
    element.remove();
  });
  cleanCopies(document, signal);
  apply();
  return { element, apply, reset, release: () => showRecords(null) };
}
