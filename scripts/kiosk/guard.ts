import type { Health } from './health.ts';

/** Seconds between two looks, and without a sign of life until a page that was there is gone. */
const LOOK = 1;
const PATIENCE = 6;

/**
 * Tells, by what the server says, whether the page of a browser is gone: it has told its story and is silent now. One
 * that is starting, or hidden, has its time (the watchdog has more patience).
 * @param shown how long that browser has been running, seconds.
 */
export function isGone({ heartbeat }: Health, shown: number): boolean {
  if (!heartbeat || heartbeat.age > shown) return false;
  return !['starting', 'hidden', null].includes(heartbeat.state) && heartbeat.age > PATIENCE;
}

/** A browser that runs. */
export interface Shown {
  /** Resolves with its exit code when it has ended. */
  readonly ended: Promise<number>;
  /** Ends it at once, whatever state it is in. */
  kill(): void;
}

export interface GuardOptions {
  show(): Shown;
  /** How the server is; null where it does not answer. */
  ask(): Promise<Health | null>;
  /** Tells the server that a browser starts. */
  announce(): Promise<void>;
  /** Seconds on a clock that never leaps. */
  now(): number;
  wait(seconds: number): Promise<void>;
}

/**
 * Shows the story in a browser, and in a fresh one as soon as its page is gone.
 * @returns the exit code of a browser that ended by itself.
 */
export async function guard({ show, ask, announce, now, wait }: GuardOptions): Promise<number> {
  for (;;) {
    const [shown, since] = [show(), now()];
    let code: number | null = null;
    const ended = shown.ended.then((value) => {
      code = value;
    });
    let isLost = false;
    while (code === null && !isLost) {
      await Promise.race([ended, wait(LOOK)]);
      const health = code === null ? await ask() : null;
      isLost = health !== null && isGone(health, now() - since);
    }
    if (code !== null) return code;
    console.error('kiosk: the page is gone; showing it anew');
    shown.kill();
    await ended;
    await announce().catch(() => {});
  }
}
