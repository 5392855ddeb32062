import { isOpenAt, type KioskHours } from './kiosk-hours.ts';
import type { Seconds } from './units.ts';
import { wallTimeIn } from './wall-time.ts';

/**
 * Tells whether a place is open.
 * @param zone name of a time zone; null: the machine's own.
 * @returns a function of seconds since 1970 (UTC).
 */
export function openIn(hours: KioskHours | null, zone: string | null): (epoch: Seconds) => boolean {
  const wall = wallTimeIn(zone);
  const wallBefore = wallTimeIn(zone);
  return (epoch) => {
    const now = wall(epoch);
    // Twelve hours before the day began are yesterday, also where clocks were changed.
    return isOpenAt(hours, now, wallBefore(epoch - (now.minute + 720) * 60));
  };
}
