import { el } from './el.ts';
import { type IconName, iconOf } from './icons.ts';

/** A button with a drawn icon and a label; `name` starts with the label where it says more. */
export function button(kind: string, icon: IconName, label: string, name?: string): HTMLButtonElement {
  const text = el('span', { class: 'bb-label' }, label);
  return el(
    'button',
    { type: 'button', class: `bb-button bb-${kind}`, 'aria-label': (name ?? label).replaceAll('\u00ad', '') },
    iconOf(icon),
    text,
  );
}
