import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './lock.ts';

let dir = '';
const never = new AbortController().signal;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test('the second waits until the first is done, and says so once', async () => {
  const order: string[] = [];
  const give = await lockFolder(dir, never, () => order.push('waits'));
  const second = lockFolder(dir, never, () => order.push('second waits')).then((back) => {
    order.push('second works');
    return back;
  });
  await new Promise((done) => setTimeout(done, 600));
  order.push('first done');
  await give();
  await (await second)();
  expect(order).toEqual(['second waits', 'first done', 'second works']);
  expect(await readdir(dir)).toEqual([]);
});

test('what a process that is gone left behind does not hold anyone up', async () => {
  await writeFile(join(dir, '.lock'), '999999999');
  await (await lockFolder(dir, never, () => expect.unreachable()))();
});

test('waiting ends when it is called off', async () => {
  await lockFolder(dir, never, () => {});
  const off = new AbortController();
  const waiting = lockFolder(dir, off.signal, () => off.abort());
  await expect(waiting).rejects.toThrow(/abort/i);
});
