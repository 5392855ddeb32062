import type { PlayerPort } from '../core/port.ts';

const AWAKE_MS = 2600;
/** How near the foot of the screen a mouse wakes the bar, in CSS pixels. */
const NEAR_PIXELS = 140;

/**
 * Lets the bar step back while the story goes on: forward reading quiets it, going back, a pause, the focus or a
 * pointer near it wake it. It stays for readers who asked for less motion, more contrast or their own colours.
 */
export function createQuiet(bar: HTMLElement, player: PlayerPort, signal: AbortSignal): { wake(): void } {
  const strict = matchMedia('(prefers-reduced-motion: reduce), (forced-colors: active), (prefers-contrast: more)');
  let quiet = false;
  let hovered = false;
  let wokenAt = performance.now();
  let time = player.time;
  const set = (value: boolean): void => {
    quiet = value;
    bar.classList.toggle('bb-quiet', value);
  };
  const wake = (): void => {
    wokenAt = performance.now();
    if (quiet) set(false);
  };
  const isWanted = (): boolean =>
    hovered ||
    strict.matches ||
    player.settings.motion.reduced ||
    bar.querySelector(':focus-visible') !== null ||
    document.querySelector('dialog[open]') !== null;
  player.addEventListener(
    'timeupdate',
    () => {
      const back = player.time < time - 0.01;
      time = player.time;
      if (back) wake();
      else if (!quiet && performance.now() - wokenAt > AWAKE_MS && !isWanted()) set(true);
    },
    { signal },
  );
  for (const type of ['pause', 'ended', 'settingschange'] as const) player.addEventListener(type, wake, { signal });
  strict.addEventListener('change', wake, { signal });
  bar.addEventListener('focusin', wake, { signal });
  bar.addEventListener(
    'pointerenter',
    (event) => {
      hovered = event.pointerType !== 'touch';
      if (hovered) wake();
    },
    { signal },
  );
  bar.addEventListener(
    'pointerleave',
    () => {
      hovered = false;
      wake();
    },
    { signal },
  );
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'mouse' && event.clientY > innerHeight - NEAR_PIXELS) wake();
    },
    { signal, passive: true },
  );
  // The first touch on the quiet lip only brings the bar back: what is under the finger was not to be seen.
  let swallow = false;
  bar.addEventListener(
    'pointerdown',
    () => {
      swallow = quiet;
      wake();
    },
    { signal, capture: true },
  );
  bar.addEventListener(
    'click',
    (event) => {
      if (swallow) event.stopPropagation();
      swallow = false;
    },
    { signal, capture: true },
  );
  return { wake };
}
