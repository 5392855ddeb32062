import { describe, expect, it, test } from 'vitest';
import { isReloadDue } from './kiosk-reload.ts';
import { wallTimeIn } from './wall-time.ts';

const HOUR = 3600;
const RELOAD = { at: 240, spread: 0.5 };

test.each([
  [239, 10, false],
  [240, 10, true],
  [299, 10, true],
  [300, 10, false],
  [240, 2.9, false],
  [720, 35, false],
  [720, 36, true],
])('at minute %i a page of %f hours: %s', (minute, hours, due) => {
  expect(isReloadDue(RELOAD, minute, hours * HOUR)).toBe(due);
  expect(isReloadDue({ ...RELOAD, at: null }, minute, hours * HOUR)).toBe(false);
});

test('chance moves it by ten minutes at most, also over midnight', () => {
  expect([229, 230, 249, 250].map((minute) => isReloadDue({ at: 240, spread: 0 }, minute, 9 * HOUR))).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect([249, 250, 309, 310].map((minute) => isReloadDue({ at: 240, spread: 1 }, minute, 9 * HOUR))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([1429, 1430, 0, 49, 50].map((minute) => isReloadDue({ at: 0, spread: 0 }, minute, 9 * HOUR))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

/** Lets a page that nobody touches be looked at every second; returns when it was loaded, on the wall's clock (UTC). */
function loads(from: string, hours: number, leaps: Readonly<Record<number, number>> = {}, at = 240): string[] {
  const wall = wallTimeIn('Europe/Berlin');
  const found: string[] = [];
  let epoch = Date.parse(from) / 1000;
  let age = 20 * HOUR;
  for (let second = 0; second < hours * HOUR; second++) {
    epoch += 1 + (leaps[second] ?? 0);
    age++;
    // Each load throws its dice anew.
    if (!isReloadDue({ at, spread: ((found.length * 7 + 3) % 10) / 10 }, wall(epoch).minute, age)) continue;
    age = 0;
    found.push(new Date(epoch * 1000).toISOString().slice(0, 16));
  }
  return found;
}

describe('a page that nobody touches is loaded once a night', () => {
  it('through a week with summer time', () => {
    expect(loads('2027-03-25T12:00:00Z', 168).map((time) => time.slice(0, 10))).toEqual(
      ['26', '27', '28', '29', '30', '31'].map((day) => `2027-03-${day}`).concat('2027-04-01'),
    );
    expect(loads('2026-10-22T12:00:00Z', 168)).toHaveLength(7);
  });

  it('where its hour comes twice, or is left out', () => {
    expect(loads('2026-10-24T12:00:00Z', 24, {}, 150)).toHaveLength(1);
    expect(loads('2027-03-27T12:00:00Z', 24, {}, 150)).toHaveLength(1);
  });

  it.each([86_400, -86_400, HOUR, -HOUR, -2 * HOUR, -10])('when its clock is set by %i s just after', (leap) => {
    // Loaded between 3:50 and 4:10 in Berlin, its clock is set at 4:15.
    expect(loads('2026-11-23T02:00:00Z', 12, { [1.25 * HOUR]: leap })).toHaveLength(1);
  });

  it('and not again and again by a clock that is set back every ten minutes', () => {
    const leaps = Object.fromEntries(Array.from({ length: 140 }, (_, at) => [at * 600, -600]));
    expect(loads('2026-11-23T03:00:00Z', 24, leaps).length).toBeLessThanOrEqual(8);
  });

  it('also, by its age, when it slept through its hour', () => {
    expect(loads('2026-11-22T20:00:00Z', 18, { 3600: 10 * HOUR })).toEqual(['2026-11-23T22:00']);
  });
});
