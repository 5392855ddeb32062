import { expect, test } from 'vitest';
import { createFrozen, type Sign } from './kiosk-frozen.ts';

const STANDS: Omit<Sign, 'now' | 'frames'> = { isMoving: false, isLiving: false, isHidden: false };
/** Looks each second for a while; returns when it is found frozen, null: never. */
function watch(look: (second: number) => Partial<Sign>, seconds: number): number | null {
  const isFrozen = createFrozen();
  for (let now = 0; now < seconds; now++) if (isFrozen({ ...STANDS, frames: 0, now, ...look(now) })) return now;
  return null;
}

test('a telling without pictures is frozen after eight seconds', () => {
  expect(watch((now) => ({ isMoving: true, frames: Math.min(now, 10) }), 60)).toBe(19);
  expect(watch((now) => ({ isMoving: true, frames: now }), 600)).toBeNull();
});

test('a pause needs no pictures', () => {
  expect(watch(() => ({}), 600)).toBeNull();
  expect(watch(() => ({ isMoving: true, isHidden: true }), 600)).toBeNull();
});

test('a cover that has lived must live on, one that never did need not', () => {
  expect(watch((now) => ({ isLiving: true, frames: Math.min(now, 30) }), 600)).toBe(51);
  expect(watch(() => ({ isLiving: true }), 600)).toBeNull();
  expect(watch((now) => ({ isLiving: now < 40, frames: Math.min(now, 30) }), 600)).toBeNull();
});

test('what begins to move has its eight seconds from then on', () => {
  expect(watch((now) => ({ isMoving: now > 100 }), 600)).toBe(109);
});
