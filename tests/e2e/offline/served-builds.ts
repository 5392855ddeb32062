import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { createKioskServer } from '../../../scripts/kiosk/server.ts';
import { outDir, root } from '../story-page.ts';

const run = promisify(execFile);

/** Builds side by side, of which the kiosk's server shows one, as on a machine in a town hall. */
export interface ServedBuilds {
  /** Address of `probe.html`, a page that can only keep a build. */
  readonly probe: string;
  readonly base: string;
  /** Makes another build of the same files; files are shared until they are written anew. */
  copy(name: string): Promise<string>;
  /** Shows another build from now on. */
  show(name: string): Promise<void>;
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

async function writeProbe(folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: join(root, 'tests/e2e/offline/probe.ts'), formats: ['es'], fileName: () => 'probe.js' },
    },
  });
  await writeFile(
    join(folder, 'probe.html'),
    '<!doctype html><title>probe</title><script type="module" src="probe.js"></script>',
  );
}

export async function serveBuilds(): Promise<ServedBuilds> {
  const folder = await mkdtemp(join(tmpdir(), 'builds-'));
  const copy = async (name: string): Promise<string> => {
    // Hard links: seventy megabytes need not be copied.
    await run('cp', ['-al', outDir, join(folder, name)]).catch(() => run('cp', ['-a', outDir, join(folder, name)]));
    await writeProbe(join(folder, name));
    return join(folder, name);
  };
  const show = async (name: string): Promise<void> => {
    await symlink(name, join(folder, 'next'));
    await rename(join(folder, 'next'), join(folder, 'current'));
  };
  await copy('first');
  await show('first');
  const server: Server = createKioskServer({ root: join(folder, 'current') }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const stopServer = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return {
    base,
    probe: `${base}probe.html`,
    copy,
    show,
    stopServer,
    close: async () => {
      await stopServer();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
