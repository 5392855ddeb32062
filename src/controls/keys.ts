import { type KeyAction, keyActionOf } from './key-action.ts';

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const CONTROLS = 'a[href], button, summary, audio, video, [role="button"], [role="link"]';

/** Listens to the keys of the whole page; fields and open dialogs keep theirs, and so does the page where `isElsewhere`. */
export function createKeys(
  root: HTMLElement,
  act: (action: KeyAction) => void,
  isElsewhere: () => boolean,
  isSounding: () => boolean,
  signal: AbortSignal,
): void {
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(FIELDS) || document.querySelector('dialog[open]') || isElsewhere()) return;
    const press = { key: event.key, shift: event.shiftKey, modified: event.ctrlKey || event.altKey || event.metaKey };
    const sounding = isSounding();
    const place = {
      onControl: target?.closest(CONTROLS) != null,
      hasLines: sounding && document.getSelection()?.isCollapsed !== false,
      takesLetters: sounding && target?.closest('.bb-bar') != null,
    };
    const action = keyActionOf(press, root.dir === 'rtl' ? 'rtl' : 'ltr', place);
    if (!action) return;
    event.preventDefault();
    act(action);
  };
  document.addEventListener('keydown', listen, { signal });
}
