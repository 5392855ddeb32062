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
    // Methods only: functions with names of their own are wrapped by what runs this file, in words no page knows.
    const clock = {
      next: 1,
      now: 0,
      taken: false,
      take() {
        clock.taken = true;
      },
      step(milliseconds: number) {
        clock.now += milliseconds;
        const due = [...waiting.values()];
        waiting.clear();
        for (const call of due) call(clock.now);
      },
      /** Until the film begins the page runs by itself. */
      pump() {
        if (clock.taken) return;
        clock.step(1000 / 60);
        native(clock.pump);
      },
    };
    native(clock.pump);
    Object.assign(window, {
      filmClock: clock,
      requestAnimationFrame(call: FrameRequestCallback) {
        waiting.set(clock.next, call);
        return clock.next++;
      },
      cancelAnimationFrame(id: number) {
        waiting.delete(id);
      },
    });
  });
}
