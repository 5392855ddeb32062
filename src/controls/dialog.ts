import { button } from './button.ts';
import { el } from './el.ts';
import type { Words } from './words.ts';

export interface Sheet {
  readonly element: HTMLDialogElement;
  readonly body: HTMLElement;
  readonly title: HTMLElement;
  open(opener: HTMLElement | null): void;
  /** `refocus` false: the focus goes elsewhere than back to the opener. */
  close(refocus?: boolean): void;
}

/** A sheet of paper over the story. Esc, the cross and a click beside it close it; the focus returns to its opener. */
export function createSheet(
  kind: string,
  title: string,
  words: Words,
  signal: AbortSignal,
  told: { readonly opened?: () => void; readonly closed?: () => void } = {},
): Sheet {
  const heading = el('h2', { class: 'bb-sheet-title', id: `bb-${kind}-title`, tabindex: -1 }, title);
  const cross = button('close', 'close', words.close);
  const body = el('div', { class: 'bb-sheet-body' });
  const paper = el('div', { class: 'bb-sheet-paper' }, el('div', { class: 'bb-sheet-head' }, heading, cross), body);
  const element = el('dialog', { class: `bb-sheet bb-${kind}`, 'aria-labelledby': heading.id }, paper);
  let opener: HTMLElement | null = null;
  let pressedBeside = false;
  // A press that began inside (selecting text) and ended beside the paper must not close it.
  element.addEventListener(
    'pointerdown',
    (event) => {
      pressedBeside = event.target === element;
    },
    { signal },
  );
  element.addEventListener(
    'click',
    (event) => {
      if (event.target === element && pressedBeside) element.close();
    },
    { signal },
  );
  cross.addEventListener('click', () => element.close(), { signal });
  element.addEventListener(
    'close',
    () => {
      told.closed?.();
      opener?.focus({ preventScroll: true });
      opener = null;
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    if (element.open) told.closed?.();
  });
  return {
    element,
    body,
    title: heading,
    open(from) {
      if (element.open) return;
      opener = from;
      told.opened?.();
      // A page with a scrollbar keeps its room, so that nothing behind moves.
      const page = document.documentElement;
      page.classList.toggle('bb-scrollbar', innerWidth > page.clientWidth);
      element.showModal();
      heading.focus({ preventScroll: true });
    },
    close(refocus = true) {
      if (!refocus) opener = null;
      element.close();
    },
  };
}
