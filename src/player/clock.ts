import type { Seconds } from '../core/units.ts';

export interface Clock {
  /** Asks for the next frame; frames go on while `tick` returns true. */
  wake(): void;
  /** Asks for one frame after a while, for living motion that needs fewer than the screen gives. */
  wakeIn(seconds: Seconds): void;
}

/** A pause of the page (a hidden tab) must not look like a leap of the story. */
const MOST_PASSED: Seconds = 0.1;
/** Behind another tab or a dark screen a voice goes on without frames: often enough to begin each line in time. */
const BEHIND_MS = 200;
const MOST_PASSED_BEHIND: Seconds = 1.2;

/** Tells when the screen has given a frame, for who watches whether it still does. */
export const whenFramed = (then: () => void): void => void requestAnimationFrame(then);

/**
 * The one loop of animation frames of the program, and the one place where milliseconds become seconds.
 * @param tick told the seconds since the frame before and since the clock was made; returns whether it wants the next frame.
 * @param goesOnBehind whether time passes while the page is hidden.
 */
export function createClock(
  tick: (passed: Seconds, now: Seconds) => boolean,
  goesOnBehind: () => boolean,
  signal: AbortSignal,
): Clock {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let behind: ReturnType<typeof setTimeout> | undefined;
  let first = -1;
  let last = -1;
  const run = (milliseconds: number): void => {
    cancelAnimationFrame(frame);
    clearTimeout(behind);
    frame = 0;
    behind = undefined;
    const now = milliseconds / 1000;
    if (first < 0) first = now;
    const most = document.hidden ? MOST_PASSED_BEHIND : MOST_PASSED;
    const passed = last < 0 ? 1 / 60 : Math.min(most, Math.max(0, now - last));
    const goesOn = tick(passed, now - first);
    last = goesOn ? now : -1;
    if (goesOn) wake();
  };
  const wake = (): void => {
    if (signal.aborted) return;
    if (frame === 0) frame = requestAnimationFrame(run);
    if (document.hidden && behind === undefined && goesOnBehind()) {
      behind = setTimeout(() => run(performance.now()), BEHIND_MS);
    }
  };
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      clearTimeout(behind);
    },
    { once: true },
  );
  return {
    wake,
    wakeIn(seconds) {
      if (timer !== undefined || signal.aborted) return;
      timer = setTimeout(() => {
        timer = undefined;
        if (!document.hidden) wake();
      }, seconds * 1000);
    },
  };
}
