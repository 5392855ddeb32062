/** How long a chosen language waits for another press before the story starts in it. */
const DWELL_MS = 6000;
/** Its button fills meanwhile, see kiosk.css. */
const CLASS = 'bb-kiosk-dwells';

/** Presses by itself what has been chosen for a while. */
export function createDwell(signal: AbortSignal): { begin(chosen: Element | null): void; end(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known: Element | null = null;
  const end = (): void => {
    clearTimeout(timer);
    known?.classList.remove(CLASS);
    known = null;
  };
  signal.addEventListener('abort', end);
  addEventListener('pointerdown', end, { capture: true, passive: true, signal });
  return {
    begin(chosen) {
      end();
      if (!(chosen instanceof HTMLElement)) return;
      known = chosen;
      chosen.classList.add(CLASS);
      timer = setTimeout(() => {
        end();
        if (chosen.isConnected) chosen.click();
      }, DWELL_MS);
    },
    end,
  };
}
