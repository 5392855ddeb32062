import { el } from './el.ts';
import { type IconName, iconOf } from './icons.ts';

/** A button with a drawn icon and a label; `name` starts with the label where it says more. */
export function button(kind: string, icon: IconName, label: string, name?: string): HTMLButtonElement {
  // Soft hyphens come from the sheet of styles: the words that are seen are the words of the name.
  const parts = label.split('\u00ad').flatMap((part, index) => (index > 0 ? [el('i'), part] : [part]));
  const text = el('span', { class: 'bb-label' }, ...parts);
  return el(
    'button',
    { type: 'button', class: `bb-button bb-${kind}`, 'aria-label': (name ?? label).replaceAll('\u00ad', '') },
    iconOf(icon),
    text,
  );
}
