import { el } from './el.ts';

/** Words of a setting as an accessible name reads them: without the places where they may break. */
const nameOf = (words: string): string => words.replaceAll('\u00ad', '');

/** A box to tick with its label and, where one is needed, a line of explanation. */
export function tick(
  id: string,
  label: string,
  hint?: string,
  role?: 'switch',
): { row: HTMLElement; box: HTMLInputElement } {
  const box = el('input', {
    type: 'checkbox',
    id,
    class: role ? 'bb-switch' : 'bb-tick',
    role,
    'aria-describedby': hint && `${id}-hint`,
  });
  const row = el('div', { class: 'bb-setting' }, el('label', { for: id }, label), box);
  if (hint) row.append(el('p', { id: `${id}-hint`, class: 'bb-hint' }, hint));
  return { row, box };
}

export interface Range {
  readonly row: HTMLElement;
  /** What the range stands in; buttons may come beside it. */
  readonly line: HTMLElement;
  readonly input: HTMLInputElement;
  show(value: number): void;
}

/** A range with its label and its value in words; the words follow the finger. */
export function range(
  id: string,
  label: string,
  limits: { readonly min: number; readonly max: number; readonly step: number },
  say: (value: number) => string,
  signal: AbortSignal,
): Range {
  const input = el('input', { type: 'range', id, ...limits });
  // The range says its value itself.
  const value = el('output', { for: id, 'aria-live': 'off' });
  const line = el('div', { class: 'bb-sizes' }, input);
  const tell = (): void => {
    value.textContent = say(input.valueAsNumber);
    input.setAttribute('aria-valuetext', value.textContent);
  };
  input.addEventListener('input', tell, { signal });
  return {
    row: el('div', { class: 'bb-setting' }, el('label', { for: id }, label), value, line),
    line,
    input,
    show(wanted) {
      input.value = String(wanted);
      tell();
    },
  };
}

/** One of a few, all of them to be seen. */
export function choice<T extends string>(
  id: string,
  label: string,
  options: Readonly<Record<T, string>>,
  choose: (value: T) => void,
  signal: AbortSignal,
  hint?: string,
): { row: HTMLElement; show(value: T): void; offer(value: T, isOffered: boolean): void; explain(hint: string): void } {
  const entries = Object.entries(options) as [T, string][];
  const inputs = entries.map(([value, words]) => {
    const input = el('input', { type: 'radio', name: id, value, 'aria-label': nameOf(words) });
    input.addEventListener('change', () => choose(value), { signal });
    return input;
  });
  const labels = inputs.map((input, index) => el('label', {}, input, entries[index]?.[1] ?? ''));
  const row = el(
    'fieldset',
    { class: 'bb-setting bb-pick', 'aria-describedby': hint && `${id}-hint` },
    el('legend', {}, label),
    el('div', { class: 'bb-picks' }, ...labels),
  );
  const line = el('p', { id: `${id}-hint`, class: 'bb-hint' }, hint ?? '');
  if (hint) row.append(line);
  return {
    row,
    show(value) {
      for (const input of inputs) input.checked = input.value === value;
    },
    offer(value, isOffered) {
      for (const input of inputs) if (input.value === value) input.disabled = !isOffered;
    },
    explain(words) {
      line.textContent = words;
    },
  };
}
