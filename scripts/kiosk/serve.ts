import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { createKioskServer } from './server.ts';

export interface ServeOptions {
  readonly root: string;
  readonly host: string;
  readonly port: number;
  readonly previous?: string | undefined;
  readonly config?: string | undefined;
}

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];
/** Listens to every network of the machine; then names say nothing. */
const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';

/**
 * Serves a built page and resolves when it can be asked for.
 * @throws {Error} that says what to do, when there is no page or the port is taken.
 */
export async function serve({ root, host, port, previous, config }: ServeOptions): Promise<Server> {
  const folder = resolve(root);
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`no page in ${folder}. Build it, or name its folder: --root`);
  const server = createKioskServer({
    root: folder,
    ...(previous ? { previous: resolve(previous) } : {}),
    ...(config ? { config: resolve(config) } : {}),
    ...(isEverywhere(host) ? {} : { hosts: [...LOCAL, host.toLowerCase()] }),
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw taken ? new Error(`port ${port} is taken. Name another: --port ${port + 1}`) : error;
  }
  return server;
}
