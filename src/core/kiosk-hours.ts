import type { WallTime } from './wall-time.ts';

/** When it is open on some days. */
interface Rule {
  /** Weekdays, 0 is Monday; or dates from … to, of one year (`2026-12-24`) or of every year (`12-24`). */
  readonly days: readonly number[] | { readonly from: string; readonly to: string };
  /** Minutes since the day began, open from … until before; past 1440 they lie in the next day. None: closed. */
  readonly spans: readonly (readonly [number, number])[];
}

/** Opening hours: what says most exactly which day it means wins, among equals the later. Days that nothing names are closed. */
export type KioskHours = readonly Rule[];

export type ReadKioskHours =
  | { readonly hours: KioskHours | null }
  /** `part` is what cannot be read; null: nothing is ever open. */
  | { readonly hours: undefined; readonly part: string | null };

const DAY = 1440;
/** As OpenStreetMap's opening_hours has them, and the German ones that differ. */
const DAYS: Readonly<Record<string, number>> = {
  ...{ mo: 0, tu: 1, we: 2, th: 3, fr: 4, sa: 5, su: 6 },
  ...{ di: 1, mi: 2, do: 3, so: 6 },
};
const DATE = /^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** `08:00-18:00`; an end that is not after its beginning lies in the next day. */
function readSpan(text: string): readonly [number, number] | null {
  const [, ...digits] = text.match(/^(\d{1,2}):([0-5]\d)[-–](\d{1,2}):([0-5]\d)$/) ?? [];
  const [hour = 99, minute = 0, toHour = 99, toMinute = 0] = digits.map(Number);
  const [from, to] = [hour * 60 + minute, toHour * 60 + toMinute];
  if (from >= DAY || to > DAY || from === to) return null;
  return [from, to > from ? to : to + DAY];
}

function readWeekdays(text: string): readonly number[] | null {
  const days: number[] = [];
  for (const part of text.toLowerCase().split(',')) {
    const [first, last, ...more] = part.split(/[-–]/).map((name) => DAYS[name]);
    const isRange = /[-–]/.test(part);
    if (first === undefined || more.length > 0 || (isRange && last === undefined)) return null;
    const count = isRange ? (((last ?? first) - first + 7) % 7) + 1 : 1;
    for (let at = 0; at < count; at++) days.push((first + at) % 7);
  }
  return days;
}

function readDays(text: string): Rule['days'] | null {
  const [from = '', to = from, ...more] = text.split('/');
  if (!DATE.test(from)) return readWeekdays(text);
  // From one year's end to the next begins and ends with their years, or goes around.
  const isWhole = DATE.test(to) && from.length === to.length && more.length === 0;
  return isWhole && (from <= to || from.length === 5) ? { from, to } : null;
}

function readRule(text: string): Rule | null {
  const [, named = '', times = ''] = text.match(/^(\S+)\s+(.+)$/) ?? [];
  const days = readDays(named);
  if (!days) return null;
  if (/^(off|closed)$/i.test(times)) return { days, spans: [] };
  const spans = times.split(',').map((span) => readSpan(span.trim()));
  return spans.every((span) => span !== null) ? { days, spans } : null;
}

/**
 * Reads opening hours: rules between semicolons (or a list of them), each days and times, like
 * `Mo-Fr 08:00-18:00; Sa 10:00-12:00,14:00-16:00; Fr 20:00-02:00; 2026-12-24/2027-01-01 off; 05-01 off`. `24/7` and null
 * mean always, `hours` is null then.
 */
export function readKioskHours(value: unknown): ReadKioskHours {
  if (value === null || value === '' || value === '24/7') return { hours: null };
  const list: readonly unknown[] =
    typeof value === 'string' ? value.split(';') : Array.isArray(value) ? value : [value];
  const rules: Rule[] = [];
  for (const one of list) {
    const text = typeof one === 'string' ? one.trim() : '';
    if (text === '' && typeof one === 'string' && list.length > 1) continue;
    const rule = readRule(text);
    if (!rule) return { hours: undefined, part: text || JSON.stringify(one) };
    rules.push(rule);
  }
  // A screen that is black for ever is nobody's wish.
  if (!rules.some(({ spans }) => spans.length > 0)) return { hours: undefined, part: null };
  return { hours: rules };
}

/** How exactly a rule names this day: 0 not at all, 1 by its weekday, 2 each year, 3 by its date. */
function exactness({ days }: Rule, { date, weekday }: WallTime): number {
  if (!('from' in days)) return days.includes(weekday) ? 1 : 0;
  const { from, to } = days;
  const day = date.slice(date.length - from.length);
  const isNamed = from <= to ? day >= from && day <= to : day >= from || day <= to;
  return isNamed ? (from.length === 5 ? 2 : 3) : 0;
}

function spansOn(hours: KioskHours, day: WallTime): Rule['spans'] {
  let most = 1;
  let spans: Rule['spans'] = [];
  for (const rule of hours) {
    const how = exactness(rule, day);
    if (how < most) continue;
    most = how;
    spans = rule.spans;
  }
  return spans;
}

/**
 * Whether it is open. A span past midnight belongs to the day on which it began, whatever the next day's rule says.
 * @param before any time of the day before.
 */
export function isOpenAt(hours: KioskHours | null, now: WallTime, before: WallTime): boolean {
  if (!hours) return true;
  const holds = (day: WallTime, minute: number): boolean =>
    spansOn(hours, day).some(([from, to]) => minute >= from && minute < to);
  return holds(now, now.minute) || holds(before, now.minute + DAY);
}
