import { el } from './el.ts';

/** One way to filter, as boxes that can be ticked. */
export interface Facet {
  readonly element: HTMLElement;
  readonly chosen: readonly string[];
  count(counts: ReadonlyMap<string, number>): void;
  clear(): void;
}

export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  /** A picture of the choice, without words. */
  readonly mark?: Node | undefined;
}

/** Makes a facet; `changed` is called when the reader ticks. */
export function createFacet(
  name: string,
  legend: string,
  choices: readonly FacetChoice[],
  changed: () => void,
  signal: AbortSignal,
): Facet {
  const parts = choices.map(({ value, label, mark }) => {
    const box = el('input', { type: 'checkbox', name, value });
    const count = el('span', { class: 'bb-choice-count' });
    const row = el('label', { class: 'bb-choice' }, box, ...(mark ? [mark] : []), el('span', {}, label), count);
    return { value, box, count, row };
  });
  const element = el(
    'fieldset',
    { class: 'bb-facet' },
    el('legend', {}, legend),
    el('div', { class: 'bb-choices' }, ...parts.map(({ row }) => row)),
  );
  element.addEventListener('change', changed, { signal });
  return {
    element,
    get chosen() {
      return parts.filter(({ box }) => box.checked).map(({ value }) => value);
    },
    count(counts) {
      for (const { value, count, row, box } of parts) {
        const number = counts.get(value) ?? 0;
        count.textContent = String(number);
        row.classList.toggle('bb-choice-empty', number === 0 && !box.checked);
      }
    },
    clear() {
      for (const { box } of parts) box.checked = false;
    },
  };
}
