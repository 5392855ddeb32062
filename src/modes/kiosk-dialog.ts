import type { PlayerPort } from '../core/port.ts';
import { kioskButton, part, speak } from './kiosk-parts.ts';

export interface KioskDialogOptions {
  readonly kind: string;
  readonly language: string;
  readonly player: PlayerPort;
  /** What the button says that closes it. */
  readonly close: string;
}

export interface KioskDialog {
  readonly element: HTMLDialogElement;
  /** Opens it with a title and what stands below. */
  open(title: string, content: readonly Element[]): void;
}

/** A dialog in the band at the foot of the screen; the story waits while it is open. */
export function createKioskDialog(options: KioskDialogOptions, signal: AbortSignal): KioskDialog {
  const { player, language } = options;
  const element = part('dialog', `bb-kiosk bb-kiosk-dialog bb-kiosk-${options.kind}`);
  const heading = part('h2', 'bb-kiosk-heading');
  heading.id = `bb-kiosk-${options.kind}-title`;
  heading.tabIndex = -1;
  element.setAttribute('aria-labelledby', heading.id);
  speak(element, language);
  const content = part('div', 'bb-kiosk-content');
  const close = kioskButton(language, options.close, () => element.close());
  element.append(heading, content, close);
  let waits = false;
  element.addEventListener(
    'click',
    ({ target, clientX, clientY }) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
      // Keys press a button, which is inside.
      if (target === element && !isInside) element.close();
    },
    { signal },
  );
  element.addEventListener(
    'close',
    () => {
      if (waits) player.play();
      waits = false;
    },
    { signal },
  );
  document.body.append(element);
  signal.addEventListener('abort', () => element.remove());
  return {
    element,
    open(title, shown) {
      heading.textContent = title;
      content.replaceChildren(...shown);
      if (element.open) return;
      waits = player.playing;
      if (waits) player.pause();
      element.showModal();
      heading.focus({ preventScroll: true });
    },
  };
}
