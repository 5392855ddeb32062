import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const FILE = '.lock';
const PATIENCE_MS = 250;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Takes a folder for this process alone, waiting until others are done with it; a lock left by a process that has ended
 * does not count. Returns what gives the folder back.
 * @throws the signal's reason when aborted while waiting.
 */
export async function lockFolder(dir: string, signal: AbortSignal, onWait: () => void): Promise<() => Promise<void>> {
  const file = join(dir, FILE);
  await mkdir(dir, { recursive: true });
  let told = false;
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (holder > 0 && !isAlive(holder)) {
      await rm(file, { force: true });
      continue;
    }
    if (!told) onWait();
    told = true;
    await wait(PATIENCE_MS, undefined, { signal });
  }
}
