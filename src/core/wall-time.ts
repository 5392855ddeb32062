import type { Seconds } from './units.ts';

/** What a clock on the wall and a calendar beside it show. */
export interface WallTime {
  /** Like `2027-03-28`. */
  readonly date: string;
  /** 0 is Monday. */
  readonly weekday: number;
  /** Minutes since the day began, 0 to 1439, as the clock shows them: on a day with a change of time some are left out or
   * come twice. */
  readonly minute: number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Whether this machine knows a time zone by this name, like `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds what the clock on the wall shows.
 * @param zone name of a time zone; null: the machine's own.
 * @returns a function of seconds since 1970 (UTC), quick where it is asked many times within a minute.
 * @throws {RangeError} for a zone that is none.
 */
export function wallTimeIn(zone: string | null): (epoch: Seconds) => WallTime {
  const format = new Intl.DateTimeFormat('en-US', {
    ...(zone === null ? {} : { timeZone: zone }),
    ...{ calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short', hour: '2-digit', minute: '2-digit' },
  });
  let known = Number.NaN;
  let wall: WallTime = { date: '', weekday: 0, minute: 0 };
  return (epoch) => {
    const minute = Math.floor(epoch / 60);
    if (minute === known) return wall;
    known = minute;
    const part = Object.fromEntries(format.formatToParts(minute * 60_000).map(({ type, value }) => [type, value]));
    wall = {
      date: `${part.year}-${part.month}-${part.day}`,
      weekday: WEEKDAYS.indexOf(part.weekday ?? ''),
      minute: Number(part.hour) * 60 + Number(part.minute),
    };
    return wall;
  };
}
