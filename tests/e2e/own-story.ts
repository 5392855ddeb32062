import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { root } from './story-page.ts';

export interface OwnStory {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds a story other than the one that is shipped, without making scripts small, and serves it; `sourceIn` gives its folder, which it may write into `folder`. */
export async function serveOwnStory(sourceIn: (folder: string) => Promise<string> | string): Promise<OwnStory> {
  const folder = await mkdtemp(join(tmpdir(), 'bilderbogen-'));
  const outDir = join(folder, 'dist');
  const source = await sourceIn(folder);
  execFileSync(
    'npx',
    ['vite', 'build', '--logLevel', 'error', '--outDir', outDir, '--emptyOutDir', '--minify', 'false'],
    {
      cwd: root,
      env: { ...process.env, BILDERBOGEN_STORY: source, BILDERBOGEN_BAKED: join(folder, 'baked') },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const server = await preview({ root, build: { outDir }, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  return {
    address: server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? '',
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
