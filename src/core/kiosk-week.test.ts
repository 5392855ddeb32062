import { describe, expect, it } from 'vitest';
import { KIOSK, type KioskConfig } from './kiosk-config.ts';
import { readKioskHours } from './kiosk-hours.ts';
import { openIn } from './kiosk-open.ts';
import { isReloadDue } from './kiosk-reload.ts';
import { type KioskState, kioskAfter, untouchedAfter } from './kiosk-state.ts';
import { wallTimeIn } from './wall-time.ts';

const ZONE = 'Europe/Berlin';
const DAY = 86_400;

interface Week {
  /** Visits that ended with nobody there. */
  visits: number;
  /** Fresh pages: after visits, at night, at opening. */
  pages: number;
  reloads: number;
  openings: number;
  closings: number;
  wakes: number;
  /** Seconds in which it was dark though open, or bright though closed and nobody there. */
  wrong: number;
  dark: number;
}

interface Days {
  readonly from: string;
  readonly days: number;
  readonly hours: string | null;
  readonly config?: Partial<KioskConfig>;
  /** Seconds that nobody touches the invitation between two visits; missing: nobody ever comes. */
  readonly pause?: number;
  /** How far the wall's clock is set, by the second in which it happens. */
  readonly leaps?: Readonly<Record<number, number>>;
  /** Seconds in which somebody touches the screen whatever it shows. */
  readonly touches?: readonly number[];
}

/** Lets a kiosk stand for days, second by second, with a clock that never leaps and one on the wall. */
function days({ from, days: count, hours, config: given, pause, leaps = {}, touches = [] }: Days): Week {
  const read = readKioskHours(hours);
  if (read.hours === undefined) throw new Error('hours');
  const config = { ...KIOSK, hours: read.hours, ...given };
  const isOpen = openIn(config.hours, ZONE);
  const wall = wallTimeIn(ZONE);
  const week: Week = { visits: 0, pages: 0, reloads: 0, openings: 0, closings: 0, wakes: 0, wrong: 0, dark: 0 };
  const touched = new Set(touches);
  let epoch = Date.parse(from) / 1000;
  let now = 1000;
  let born = now;
  let invited = now;
  const fresh = (): KioskState => {
    born = now;
    invited = now;
    week.pages++;
    if (!isOpen(epoch)) return { name: 'closed', since: now };
    return { name: config.touch !== 'no' ? 'attract' : 'reading', since: now };
  };
  let state = fresh();
  week.pages = 0;
  const happen = (event: Parameters<typeof kioskAfter>[1]): void => {
    const before = state.name;
    state = config.touch !== 'no' ? kioskAfter(state, event, config) : untouchedAfter(state, event);
    if (before === 'closed' && state.name === 'attract') week.wakes++;
    if (before !== 'closed' && state.name === 'closed') week.closings++;
    if (state.name !== 'over') return;
    if (before === 'closed') week.openings++;
    else week.visits++;
    state = fresh();
    if (before !== 'closed' && state.name === 'closed') week.closings++;
  };
  for (let second = 0; second < count * DAY; second++) {
    now++;
    epoch += 1 + (leaps[second] ?? 0);
    const isQuiet = state.name === 'attract' || state.name === 'closed';
    if (isQuiet && isReloadDue({ at: config.reload, spread: (second % 10) / 10 }, wall(epoch).minute, now - born)) {
      week.reloads++;
      state = fresh();
    }
    if (state.name === 'attract' && pause !== undefined && now - invited >= pause) happen({ type: 'input', now });
    if (touched.has(second)) happen({ type: 'input', now });
    happen({ type: 'tick', now, telling: config.touch === 'no' && state.name === 'reading', closed: !isOpen(epoch) });
    if (state.name === 'closed') week.dark++;
    if (state.name === 'closed' && isOpen(epoch)) week.wrong++;
    if (state.name !== 'closed' && !isOpen(epoch) && now - state.since > config.idle + config.countdown) week.wrong++;
  }
  return week;
}

// 2027-03-22 and 2026-10-19 are Mondays; summer time begins and ends on the Sundays after.
const WEEKS = [
  ['when summer time begins', '2027-03-22T00:00:00+01:00'],
  ['when summer time ends', '2026-10-19T00:00:00+02:00'],
  ['in winter', '2027-01-11T00:00:00+01:00'],
] as const;

describe('a week in a town hall', () => {
  it.each(WEEKS)('%s: each day it opens and closes once, and no visit of 2,520 goes wrong', (_, from) => {
    // Sixteen hours a day, a visit each two minutes and a quarter: 80 s alone, 55 s of invitation.
    const week = days({ from, days: 7, hours: 'Mo-Su 06:00-22:00', pause: 55 });
    expect(week.visits).toBeGreaterThanOrEqual(2520);
    expect(week).toMatchObject({ openings: 7, closings: 7, wakes: 0, wrong: 0, reloads: 7 });
    expect(week.pages).toBe(week.visits + week.openings + week.reloads);
  });

  it.each(WEEKS)('%s: nobody comes, and it is bright for the hours and no minute more', (_, from) => {
    const week = days({ from, days: 7, hours: 'Mo-Fr 08:00-18:00; Sa 10:00-12:00,14:00-16:00' });
    expect(week).toMatchObject({ visits: 0, openings: 7, closings: 7, reloads: 7, wrong: 0 });
    const bright = (5 * 10 + 4) * 3600;
    expect(week.dark).toBeLessThanOrEqual(7 * DAY - bright);
    // The invitation may wait for a last visitor.
    expect(week.dark).toBeGreaterThanOrEqual(7 * DAY - bright - 7 * KIOSK.idle);
  });

  it('always open: never dark, loaded afresh once a night, also by night visits of others', () => {
    const from = '2027-03-22T00:00:00+01:00';
    expect(days({ from, days: 7, hours: null })).toMatchObject({ dark: 0, closings: 0, reloads: 7, pages: 7 });
    const busy = days({ from, days: 7, hours: null, pause: 160 });
    expect(busy).toMatchObject({ visits: 2520, pages: 2520, reloads: 0, wrong: 0 });
  });

  it('nobody can touch it: dark the moment it closes', () => {
    const from = '2027-03-22T00:00:00+01:00';
    const week = days({ from, days: 7, hours: 'Mo-Su 08:00-18:00', config: { touch: 'no' } });
    expect(week).toMatchObject({ visits: 0, openings: 7, closings: 7, reloads: 7, wrong: 0, wakes: 0 });
  });

  it('open past midnight, closed on a holiday', () => {
    const from = '2026-12-21T12:00:00+01:00';
    const week = days({ from, days: 7, hours: 'Mo-Su 18:00-02:00; 12-24/12-26 off' });
    expect(week).toMatchObject({ openings: 4, closings: 4, dark: (7 * 24 - 4 * 8) * 3600, wrong: 0 });
  });

  it('a touch at night lights it for one visit', () => {
    const from = '2027-01-11T00:00:00+01:00';
    const night = { from, days: 1, hours: 'Mo-Su 08:00-18:00', config: { reload: null } };
    const lit = days({ ...night, touches: [3600] });
    expect(lit).toMatchObject({ wakes: 1, visits: 0, openings: 1, dark: 14 * 3600 - 60 });
    // The second touch begins a visit.
    const visited = days({ ...night, touches: [3600, 3610] });
    expect(visited).toMatchObject({ wakes: 1, visits: 1, openings: 1, wrong: 0 });
    expect(days({ ...night, config: { wake: false }, touches: [3600, 3610] })).toMatchObject({ wakes: 0, visits: 0 });
  });

  it.each([DAY, -DAY, 3600, -3600, 12 * 3600])('a clock set by %i s at noon: the hours are right at once', (leap) => {
    const from = '2027-01-11T00:00:00+01:00';
    const set = { [12 * 3600]: leap };
    const week = days({ from, days: 3, hours: 'Mo-Su 08:00-18:00', pause: 55, leaps: set });
    expect(week.wrong).toBe(0);
    // As many nights as the wall’s clock has seen, at most.
    expect(week.reloads).toBeLessThanOrEqual(leap > 3600 ? 4 : 3);
    expect(week.reloads).toBeGreaterThanOrEqual(2);
  });
});
