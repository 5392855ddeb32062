import { describe, expect, it } from 'vitest';
import { isAlive, isHealth } from './health.ts';

const health = (age: number | null, state: string | null = 'attract', uptime = 1000) => ({
  status: 'ok' as const,
  uptime,
  build: null,
  heartbeat: age === null ? null : { age, state, build: null },
});

describe('isAlive', () => {
  it.each([
    ['a fresh beat', health(3), true],
    ['a minute without one', health(60), true],
    ['more than a minute', health(60.1), false],
    ['a browser that starts slowly', health(119, 'starting'), true],
    ['a browser that never comes up', health(121, 'starting'), false],
    ['a page behind a dark display', health(119, 'hidden'), true],
    ['a server that has just begun', health(null, null, 100), true],
    ['a server that never heard one', health(null, null, 121), false],
  ])('%s: %#', (_name, value, expected) => expect(isAlive(value)).toBe(expected));
});

describe('isHealth', () => {
  it('knows an answer of the server, and no other', () => {
    expect(isHealth(health(1))).toBe(true);
    expect(isHealth(health(null))).toBe(true);
    for (const other of [null, 'ok', {}, { status: 'ok' }, { status: 'ok', uptime: 1, heartbeat: {} }]) {
      expect(isHealth(other)).toBe(false);
    }
  });
});
