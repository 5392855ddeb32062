import type { Fraction } from '../core/units.ts';

export interface Night {
  readonly isDark: boolean;
  set(isDark: boolean): void;
}

/** While it is dark, whatever is pressed reaches nothing else; letting go of it wakes. */
const PRESSES = ['pointerdown', 'pointerup', 'keydown', 'wheel', 'click', 'keyup'] as const;
const WAKES = new Set<string>(['click', 'keyup']);

/**
 * The dark screen outside of the opening hours.
 * @param dim how dark; 1: black.
 * @param onWake somebody touched or pressed something in the dark.
 */
export function createNight(host: HTMLElement, dim: Fraction, onWake: () => void, signal: AbortSignal): Night {
  const cover = document.createElement('div');
  cover.className = 'bb-kiosk-night';
  cover.style.opacity = String(dim);
  cover.hidden = true;
  host.append(cover);
  for (const type of PRESSES)
    addEventListener(
      type,
      (event) => {
        if (cover.hidden) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (WAKES.has(type)) onWake();
      },
      { capture: true, passive: false, signal },
    );
  signal.addEventListener('abort', () => cover.remove(), { once: true });
  return {
    get isDark() {
      return !cover.hidden;
    },
    set(isDark) {
      cover.hidden = !isDark;
      // What the style sheets move stops too.
      document.documentElement.classList.toggle('bb-kiosk-dark', isDark);
    },
  };
}
