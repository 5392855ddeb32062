import { expect, test } from 'vitest';
import { createFrozen, type Sign } from './kiosk-frozen.ts';

/** A page in the middle of its telling, well in each respect. */
const well = (now: number): Sign => ({ now, isSeen: true, frames: now, isTold: true, progress: now });

/** Looks each second for a while; returns when it is found frozen, null: never. */
function watch(look: (second: number) => Partial<Sign>, seconds = 600): number | null {
  const isFrozen = createFrozen();
  for (let second = 0; second < seconds; second++) if (isFrozen({ ...well(second), ...look(second) })) return second;
  return null;
}

test('a telling that stands is frozen after eight seconds', () => {
  expect(watch((now) => ({ progress: Math.min(now, 10) }))).toBe(19);
  expect(watch(() => ({}))).toBeNull();
});

test('frames that come no more are frozen too, whatever the page is doing', () => {
  for (const isTold of [true, false]) {
    expect(watch((now) => ({ isTold, frames: Math.min(now, 30), progress: isTold ? now : 0 }))).toBe(39);
  }
});

test.each<[state: string, sign: Partial<Sign>]>([
  ['an invitation, or a pause', { isTold: false, progress: 0 }],
  ['a still that stands while its words go on', { isTold: true }],
  ['a dark screen, or a page behind another', { isSeen: false, isTold: true, frames: 9, progress: 0 }],
  ['a screen that is switched off and never gave a frame', { isTold: false, frames: 2, progress: 0 }],
])('%s is well', (_state, sign) => {
  expect(watch(() => sign)).toBeNull();
});

test('what is shown again, or begins to be told, has its eight seconds from then on', () => {
  expect(watch((now) => ({ isSeen: now > 100, frames: 9 }))).toBe(109);
  expect(watch((now) => ({ isTold: now > 100, progress: 0 }))).toBe(109);
});

test('a device that slept, or a clock that leaps, is not frozen', () => {
  for (const leap of [20, 86_400, -86_400]) {
    const after = (second: number): number => (second < 60 ? second : second + leap);
    expect(
      watch((second) => ({
        now: after(second),
        frames: second === 60 ? 59 : second,
        progress: second === 60 ? 59 : second,
      })),
    ).toBeNull();
  }
  // Busy over and over, it gives frames in between.
  expect(watch((second) => ({ now: second * 20 }))).toBeNull();
});
