import type { Page } from '@playwright/test';

declare global {
  interface Window {
    hidePage?: (isHidden: boolean) => void;
  }
}

/**
 * Lets a page be behind another tab, as browsers do it: it says so, gets no frames (also none it has asked for already),
 * and its timers run once a second. A browser without a screen has no tabs in front of others. Call before the page is
 * opened.
 */
export async function hidable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isHidden = false;
    const frame = window.requestAnimationFrame.bind(window);
    const [timer, noFrame] = [window.setTimeout.bind(window), window.cancelAnimationFrame.bind(window)];
    const waiting = new Map<number, FrameRequestCallback>();
    const asked = new Map<number, number>();
    let last = 0;
    const ask = (id: number, call: FrameRequestCallback): void => {
      asked.set(
        id,
        frame((time) => {
          asked.delete(id);
          if (isHidden) waiting.set(id, call);
          else call(time);
        }),
      );
    };
    Object.assign(window, {
      requestAnimationFrame(call: FrameRequestCallback) {
        last += 1;
        if (isHidden) waiting.set(last, call);
        else ask(last, call);
        return last;
      },
      cancelAnimationFrame(id: number) {
        waiting.delete(id);
        noFrame(asked.get(id) ?? 0);
        asked.delete(id);
      },
      setTimeout(call: () => void, wait = 0, ...rest: unknown[]) {
        if (!isHidden) return timer(call, wait, ...rest);
        const due = performance.now() + wait;
        return timer(call, Math.ceil(due / 1000) * 1000 - performance.now(), ...rest);
      },
      hidePage(hidden: boolean) {
        isHidden = hidden;
        document.dispatchEvent(new Event('visibilitychange'));
        if (hidden) return;
        for (const [id, call] of waiting) ask(id, call);
        waiting.clear();
      },
    });
    Object.defineProperty(document, 'hidden', { get: () => isHidden });
    Object.defineProperty(document, 'visibilityState', { get: () => (isHidden ? 'hidden' : 'visible') });
  });
}
