import { kioskDeviceWordsIn } from './kiosk-device-words.ts';
import { part, speak } from './kiosk-parts.ts';

const HINT_MS = 10_000;

/** Says once a visit what the two buttons do, to who has just used one. */
export function createHint(language: string, signal: AbortSignal): { show(): void } {
  let isSaid = false;
  return {
    show() {
      if (isSaid) return;
      isSaid = true;
      const hint = part('p', 'bb-kiosk bb-kiosk-hint', kioskDeviceWordsIn(language).hint);
      speak(hint, language);
      hint.setAttribute('role', 'status');
      document.body.append(hint);
      const timer = setTimeout(() => hint.remove(), HINT_MS);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        hint.remove();
      });
    },
  };
}
