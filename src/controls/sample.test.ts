import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PlayerPort } from '../core/port.ts';
import { createSample } from './sample.ts';

const setUp = () => {
  const asked: string[] = [];
  const player = {
    time: 12,
    duration: 30,
    panels: [{ id: 'tor', start: 10, end: 20 }],
    play: () => asked.push('play'),
    seek: (time: number) => asked.push(`seek ${time}`),
  };
  const life = new AbortController();
  const sample = createSample(player as unknown as PlayerPort, () => asked.push('pause'), life.signal);
  return { asked, player, life, sample };
};
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is heard for a moment and then waits where it waited before', () => {
  const { asked, player, sample } = setUp();
  sample.hear();
  player.time = 14;
  vi.advanceTimersByTime(2900);
  expect(asked).toEqual(['play']);
  vi.advanceTimersByTime(200);
  expect(asked).toEqual(['play', 'seek 12', 'pause']);
});
it('lasts longer while the reader goes on setting', () => {
  const { asked, player, sample } = setUp();
  for (let second = 0; second < 5; second += 1) {
    sample.hear();
    player.time += 1;
    vi.advanceTimersByTime(1000);
  }
  expect(asked).toEqual(['play']);
  vi.runAllTimers();
  expect(asked.slice(-2)).toEqual(['seek 12', 'pause']);
});
it('ends at once when asked, once, and begins anew after', () => {
  const { asked, player, sample } = setUp();
  sample.end();
  expect(asked).toEqual([]);
  sample.hear();
  sample.end();
  sample.end();
  vi.runAllTimers();
  expect(asked).toEqual(['play', 'seek 12', 'pause']);
  player.time = 20;
  sample.hear();
  vi.runAllTimers();
  expect(asked.slice(-2)).toEqual(['seek 20', 'pause']);
});
it('leaves no timer behind', () => {
  const { life, sample } = setUp();
  sample.hear();
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
});
it('goes back to the same share of the same panel when voices came meanwhile', () => {
  const { asked, player, sample } = setUp();
  sample.hear();
  player.duration = 90;
  player.panels = [{ id: 'tor', start: 40, end: 80 }];
  vi.runAllTimers();
  expect(asked).toEqual(['play', 'seek 48', 'pause']);
});
