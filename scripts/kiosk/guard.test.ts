import { expect, test } from 'vitest';
import { guard, isGone, type Shown } from './guard.ts';
import type { Health } from './health.ts';

const health = (age: number, state: string | null = 'reading'): Health => ({
  status: 'ok',
  uptime: 1000,
  build: null,
  heartbeat: { age, state, build: null },
});

test.each([
  ['a fresh sign of life', health(3), 60, false],
  ['none for three beats', health(6.1), 60, true],
  ['a page that is starting', health(30, 'starting'), 60, false],
  ['a page behind a dark display', health(50, 'hidden'), 60, false],
  ['the sign of the browser before', health(30), 20, false],
  ['no sign yet', { ...health(0), heartbeat: null }, 60, false],
] as const)('%s', (_name, said, shown, expected) => expect(isGone(said, shown)).toBe(expected));

/** Browsers whose page gives signs of life every two seconds until it dies, on a clock of their own. */
function world(deaths: readonly number[], endsAt: number) {
  let [time, beat, state, isDead] = [0, 0, 'starting', false];
  const log: { readonly what: string; readonly at: number }[] = [];
  let end = (_code: number): void => {};
  const note = (what: string): void => void log.push({ what, at: time });
  const show = (): Shown => {
    note('shown');
    isDead = false;
    const ended = new Promise<number>((done) => {
      end = done;
    });
    const kill = (): void => {
      note('killed');
      end(137);
    };
    return { ended, kill };
  };
  const tick = (): void => {
    time++;
    isDead ||= deaths.includes(time);
    if (!isDead && time % 2 === 0) [beat, state] = [time, 'reading'];
    if (time === endsAt) end(0);
  };
  const announce = async (): Promise<void> => {
    [beat, state] = [time, 'starting'];
    note('announced');
  };
  const ask = async (): Promise<Health | null> => health(time - beat, state);
  return { log, options: { show, ask, announce, now: () => time, wait: async () => tick() } };
}

test('a browser whose page dies is replaced within seven seconds, each time; one that ends by itself ends all', async () => {
  const { options, log } = world([30, 91], 200);
  expect(await guard(options)).toBe(0);
  const kinds = ['shown', 'killed', 'announced'];
  expect(log.map(({ what }) => what)).toEqual([...kinds, ...kinds, 'shown']);
  expect(log.filter(({ what }) => what === 'killed').map(({ at }) => at)).toEqual([35, 97]);
});

test('a server that does not answer is no reason to end a browser', async () => {
  const { options, log } = world([], 100);
  expect(await guard({ ...options, ask: async () => null })).toBe(0);
  expect(log.map(({ what }) => what)).toEqual(['shown']);
});
