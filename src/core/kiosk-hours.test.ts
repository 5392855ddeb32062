import { describe, expect, it } from 'vitest';
import { readKioskHours } from './kiosk-hours.ts';
import { openIn } from './kiosk-open.ts';
import { isTimeZone } from './wall-time.ts';

const HOUR = 3600;
const at = (time: string): number => Date.parse(time) / 1000;
function isOpen(hours: unknown, time: string, zone = 'Europe/Berlin'): boolean {
  const read = readKioskHours(hours);
  if (read.hours === undefined) throw new Error(`not read: ${read.part}`);
  return openIn(read.hours, zone)(at(time));
}

describe('opening hours', () => {
  // 2026-11-23 is a Monday; Berlin is an hour before UTC in winter.
  it.each([
    ['2026-11-23T07:59:59+01:00', false],
    ['2026-11-23T08:00:00+01:00', true],
    ['2026-11-27T17:59:59+01:00', true],
    ['2026-11-27T18:00:00+01:00', false],
    ['2026-11-28T10:00:00+01:00', true],
    ['2026-11-28T12:30:00+01:00', false],
    ['2026-11-28T14:30:00+01:00', true],
    ['2026-11-29T11:00:00+01:00', false],
  ])('at %s: %s', (time, open) => {
    expect(isOpen('Mo-Fr 08:00-18:00; Sa 10:00-12:00, 14:00-16:00', time)).toBe(open);
  });

  it('last past midnight, into a day that is closed', () => {
    const hours = ['Fr 20:00-02:00', '2026-11-28 off'];
    expect(isOpen(hours, '2026-11-27T23:59:59+01:00')).toBe(true);
    expect(isOpen(hours, '2026-11-28T01:59:59+01:00')).toBe(true);
    expect(isOpen(hours, '2026-11-28T02:00:00+01:00')).toBe(false);
    expect(isOpen('Mo-Su 00:00-24:00', '2026-11-28T23:59:59+01:00')).toBe(true);
  });

  it('a date wins over every year’s date, that over weekdays, wherever they stand', () => {
    const hours = '2026-12-24 09:00-10:00; 12-24/01-01 off; 01-02 11:00-12:00; Mo-Su 08:00-18:00; Su off';
    expect(isOpen(hours, '2026-12-24T09:30:00+01:00')).toBe(true);
    expect(isOpen(hours, '2026-12-24T12:00:00+01:00')).toBe(false);
    expect(isOpen(hours, '2026-12-28T12:00:00+01:00')).toBe(false);
    expect(isOpen(hours, '2027-01-01T12:00:00+01:00')).toBe(false);
    expect(isOpen(hours, '2027-01-02T11:30:00+01:00')).toBe(true);
    expect(isOpen(hours, '2027-01-02T09:00:00+01:00')).toBe(false);
    expect(isOpen(hours, '2027-01-04T09:00:00+01:00')).toBe(true);
    expect(isOpen(hours, '2027-01-03T09:00:00+01:00')).toBe(false);
  });

  it('are the place’s, not the machine’s', () => {
    expect(isOpen('Mo-Fr 08:00-18:00', '2026-11-23T08:30:00+01:00', 'America/New_York')).toBe(false);
    expect(isOpen('Mo-Fr 08:00-18:00', '2026-11-23T08:30:00-05:00', 'America/New_York')).toBe(true);
    expect([isTimeZone('Europe/Berlin'), isTimeZone('Europe/Salzgitter')]).toEqual([true, false]);
  });

  it.each([
    ['2027-03-28', '+02:00', 23],
    ['2026-10-25', '+01:00', 25],
  ])('are the wall clock’s on %s, when the day has another length', (date, offset, length) => {
    const { hours } = readKioskHours('Mo-Su 08:00-18:00; Sa 08:00-18:00,20:00-05:00');
    const open = openIn(hours ?? null, 'Europe/Berlin');
    const opening = at(`${date}T08:00:00${offset}`);
    expect([open(opening - 1), open(opening), open(opening + 10 * HOUR - 1), open(opening + 10 * HOUR)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    // Saturday’s last hours, over the change.
    expect([open(opening - 3 * HOUR - 1), open(opening - 3 * HOUR)]).toEqual([true, false]);
    // The whole day: Saturday's last five hours less or more the one, and its own ten.
    const midnight = opening - (length - 16) * HOUR;
    const minutes = Array.from({ length: length * 60 }, (_, minute) => open(midnight + minute * 60));
    expect(minutes.filter(Boolean)).toHaveLength((5 + (length - 24) + 10) * 60);
  });

  it('count also in the hour that is left out, and twice in the one that comes twice', () => {
    expect(isOpen('Su 02:30-04:00', '2027-03-28T03:00:00+02:00')).toBe(true);
    expect(isOpen('Su 02:30-04:00', '2026-10-25T02:30:00+02:00')).toBe(true);
    expect(isOpen('Su 02:30-04:00', '2026-10-25T02:00:00+01:00')).toBe(false);
    expect(isOpen('Su 02:30-04:00', '2026-10-25T02:30:00+01:00')).toBe(true);
  });

  it.each([null, '', '24/7'])('%j is always open', (value) => {
    expect(readKioskHours(value)).toEqual({ hours: null });
  });

  it('may be named as in German, and go around the week’s end', () => {
    expect(readKioskHours('di,MI 8:00–9:00')).toEqual(readKioskHours('Tu-We 08:00-09:00;'));
    expect(readKioskHours('So-Mo 08:00-09:00')).toEqual(readKioskHours('Su,Mo 08:00-09:00'));
  });

  it.each([
    ['Mo-Fr 8-18', 'Mo-Fr 8-18'],
    ['Mo-Fr 08:00-18:00; Xx 09:00-10:00', 'Xx 09:00-10:00'],
    ['Mo-Fr 08:00-08:00', 'Mo-Fr 08:00-08:00'],
    ['Mo-Fr 08:00-25:00', 'Mo-Fr 08:00-25:00'],
    ['Mo- 08:00-09:00', 'Mo- 08:00-09:00'],
    ['2026-12-26/2026-12-24 off', '2026-12-26/2026-12-24 off'],
    ['2026-13-01 off', '2026-13-01 off'],
    [['Mo 08:00-09:00', 7], '7'],
    [{ mo: '08:00' }, '{"mo":"08:00"}'],
    ['Mo off', null],
    [[], null],
  ])('%j cannot be read: %j', (value, part) => {
    expect(readKioskHours(value)).toEqual({ hours: undefined, part });
  });
});
