import type { Page } from '@playwright/test';

interface ManualClock {
  /** Stops the screen's own frames. */
  take(): void;
  /** Runs one frame, `milliseconds` after the one before. */
  step(milliseconds: number): void;
}

declare global {
  interface Window {
    filmClock?: ManualClock;
  }
}

/** Puts the page's animation frames into the hands of `window.filmClock`. Call before opening the page. */
export async function installManualClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const native = requestAnimationFrame.bind(window);
    const waiting = new Map<number, FrameRequestCallback>();
    const clock = { next: 1, now: 0, taken: false };
    const run = (passed: number): void => {
      clock.now += passed;
      const due = [...waiting.values()];
      waiting.clear();
      for (const call of due) call(clock.now);
    };
    // Until the film begins the page runs by itself.
    const pump = (): void => {
      if (clock.taken) return;
      run(1000 / 60);
      native(pump);
    };
    native(pump);
    window.requestAnimationFrame = (call) => {
      waiting.set(clock.next, call);
      return clock.next++;
    };
    window.cancelAnimationFrame = (id) => {
      waiting.delete(id);
    };
    window.filmClock = {
      take: () => {
        clock.taken = true;
      },
      step: run,
    };
  });
}
