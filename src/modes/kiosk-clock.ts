import type { Seconds } from '../core/units.ts';

/** The kiosk's two clocks. */
export interface KioskClock {
  /** Seconds by a clock that never leaps, for how long something lasts. */
  elapsed(): Seconds;
  /** Seconds since 1970 (UTC), for hours and days; leaps when the machine's clock is set. */
  wall(): Seconds;
}

export const SYSTEM_CLOCK: KioskClock = {
  elapsed: () => performance.now() / 1000,
  wall: () => Date.now() / 1000,
};
