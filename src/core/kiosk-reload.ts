import type { Fraction, Seconds } from './units.ts';

/** What decides about the daily reload. */
export interface Reload {
  /** When it is due, in minutes since midnight on the wall's clock; null: never. */
  readonly at: number | null;
  /** Moves it by up to ten minutes, so that many screens do not come at once: 0 earlier, 1 later. */
  readonly spread: Fraction;
}

const SPREAD_MINUTES = 10;
/** So long after its time it still comes, if the screen was busy before. */
const WINDOW_MINUTES = 60;
/**
 * A page younger than this is fresh enough. Longer than the window and an hour that comes twice, so that no clock, however
 * it is set, lets a page that has just been loaded load again.
 */
const YOUNG: Seconds = 3 * 3600;
/** A page that has missed its time (the machine slept, its clock was set) waits no longer. */
const OLD: Seconds = 36 * 3600;

/**
 * Whether the page should be loaded afresh, if nobody is using it.
 * @param minute what the clock on the wall shows, minutes since midnight.
 * @param age of the page, by a clock that never leaps.
 */
export function isReloadDue({ at, spread }: Reload, minute: number, age: Seconds): boolean {
  if (at === null || age < YOUNG) return false;
  if (age >= OLD) return true;
  const from = at + (spread * 2 - 1) * SPREAD_MINUTES;
  // Around midnight the window lies in two days.
  return (((minute - from) % 1440) + 1440) % 1440 < WINDOW_MINUTES;
}
