import { expect, test } from 'vitest';
import { KIOSK } from './kiosk-config.ts';
import { type KioskState, kioskAfter, secondsLeft, untouchedAfter } from './kiosk-state.ts';

const START: KioskState = { name: 'attract', since: 0 };
/** Lets seconds pass, a tick each. */
function waited(from: KioskState, seconds: number, telling = false): KioskState {
  let state = from;
  for (let now = from.since + 1; now <= from.since + seconds; now++)
    state = kioskAfter(state, { type: 'tick', now, telling }, KIOSK);
  return state;
}

test('it invites for ever until somebody is there', () => {
  expect(waited(START, 500)).toEqual(START);
  expect(kioskAfter(START, { type: 'input', now: 9 }, KIOSK)).toEqual({ name: 'reading', since: 9 });
});

test('nobody there is asked for twenty seconds, then everything begins anew', () => {
  const reading: KioskState = { name: 'reading', since: 100 };
  expect(waited(reading, 59).name).toBe('reading');
  const warning = waited(reading, 60);
  expect(warning).toEqual({ name: 'warning', since: 160 });
  expect(secondsLeft(warning, 161, KIOSK)).toBe(19);
  expect(waited(warning, 19).name).toBe('warning');
  expect(waited(warning, 20).name).toBe('over');
});

test('one touch is enough to stay', () => {
  const warning: KioskState = { name: 'warning', since: 160 };
  expect(kioskAfter(warning, { type: 'input', now: 175 }, KIOSK)).toEqual({ name: 'reading', since: 175 });
});

test('nobody is asked while the story tells itself', () => {
  let state: KioskState = { name: 'reading', since: 0 };
  for (let now = 1; now < 400; now++) state = kioskAfter(state, { type: 'tick', now, telling: true }, KIOSK);
  expect(state.name).toBe('reading');
});

test.each([86_400, -86_400, 3600, -3600])('a clock that is set by %i s ends nobody’s story', (leap) => {
  const state = kioskAfter({ name: 'reading', since: 1000 }, { type: 'tick', now: 1001 + leap, telling: false }, KIOSK);
  expect(state).toEqual({ name: 'reading', since: 1001 + leap });
});

test('a week of visits, each left alone, ends each time within 80 seconds', () => {
  let now = 0;
  for (let visit = 0; visit < 2500; visit++) {
    let state = kioskAfter({ name: 'attract', since: now }, { type: 'input', now }, KIOSK);
    const begun = now;
    while (state.name !== 'over') state = kioskAfter(state, { type: 'tick', now: ++now, telling: false }, KIOSK);
    expect(now - begun).toBe(KIOSK.idle + KIOSK.countdown);
    now += 160;
  }
});

test('outside its hours it goes dark when nobody is there, and begins anew when it opens', () => {
  const closing = { type: 'tick', telling: false, closed: true } as const;
  expect(kioskAfter(START, { ...closing, now: 59 }, KIOSK)).toEqual(START);
  const dark = kioskAfter(START, { ...closing, now: 60 }, KIOSK);
  expect(dark).toEqual({ name: 'closed', since: 60 });
  expect(kioskAfter(dark, { ...closing, now: 40_000 }, KIOSK)).toEqual(dark);
  expect(kioskAfter(dark, { ...closing, closed: false, now: 50_000 }, KIOSK).name).toBe('over');
  expect(kioskAfter({ name: 'reading', since: 0 }, { ...closing, now: 20 }, KIOSK).name).toBe('reading');
});

test('a touch wakes it for one visit, if it may', () => {
  const dark: KioskState = { name: 'closed', since: 0 };
  const woken = kioskAfter(dark, { type: 'input', now: 100 }, KIOSK);
  expect(woken).toEqual({ name: 'attract', since: 100 });
  const left = { type: 'tick', now: 160, telling: false, closed: true } as const;
  expect(kioskAfter(woken, left, KIOSK).name).toBe('closed');
  expect(kioskAfter(dark, { type: 'input', now: 100 }, { ...KIOSK, wake: false })).toBe(dark);
});

test('where nobody can touch it, it stops in the middle of its telling and begins anew', () => {
  const telling: KioskState = { name: 'reading', since: 0 };
  const tick = { type: 'tick', now: 5, telling: true } as const;
  expect(untouchedAfter(telling, tick)).toBe(telling);
  const dark = untouchedAfter(telling, { ...tick, closed: true });
  expect(dark.name).toBe('closed');
  expect(untouchedAfter(dark, { type: 'input', now: 6 })).toBe(dark);
  expect(untouchedAfter(dark, { ...tick, closed: true })).toBe(dark);
  expect(untouchedAfter(dark, tick).name).toBe('over');
});
