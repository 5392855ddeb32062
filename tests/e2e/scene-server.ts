import { join } from 'node:path';
import { build, type PreviewServer, preview } from 'vite';
import { root } from './story-page.ts';

/** Built scenes of tests/scenes, served on this machine. */
export interface SceneServer {
  /** Address of the folder that holds them. */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds scenes by their folders' names and serves them. Without the project's own configuration: they need no baked story. */
export async function serveScenes(...names: readonly string[]): Promise<SceneServer> {
  const shared = { root, configFile: false, base: './', logLevel: 'error' } as const;
  const outDir = join(root, 'test-results/scenes', `${names.join('-')}-${process.pid}`);
  const input = names.map((name) => join(root, 'tests/scenes', name, 'index.html'));
  await build({
    ...shared,
    publicDir: false,
    build: { outDir, target: 'es2022', modulePreload: { polyfill: false }, rolldownOptions: { input } },
    worker: { format: 'es' },
  });
  const server: PreviewServer = await preview({
    ...shared,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? '';
  return { address: `${address}tests/scenes/`, close: () => server.close() };
}
