import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Size {
  readonly name: string;
  readonly bytes: number;
  /** Most bytes it may have; missing: told for information. */
  readonly budget?: number;
}

const KB = 1024;

const brotli = (data: Buffer): number => brotliCompressSync(data).length;

/** First picture, what the page needs before it can be seen, and all scripts until the stage plays. @see shared budgets in docs/decisions.md */
export async function measureSizes(outDir: string): Promise<readonly Size[]> {
  const html = await readFile(join(outDir, 'index.html'));
  const text = html.toString('utf8');
  const hrefs = [...text.matchAll(/<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"/g)].map((match) => match[1] as string);
  const css = await Promise.all(hrefs.map((href) => readFile(join(outDir, href))));
  const posters = [...text.matchAll(/<source[^>]+type="image\/avif"[^>]+srcset="([^"\s]+)/g)].map(
    (match) => match[1] as string,
  );
  const poster =
    posters.length > 0
      ? Math.max(...(await Promise.all(posters.slice(0, 2).map(async (file) => (await stat(join(outDir, file))).size))))
      : 0;
  const names = await readdir(join(outDir, 'assets')).catch(() => []);
  const scripts = names.filter((name) => name.endsWith('.js'));
  const scriptSizes = await Promise.all(
    scripts.map(async (name) => brotli(await readFile(join(outDir, 'assets', name)))),
  );
  const entry = text.match(/<script[^>]+src="([^"]+)"/)?.[1];
  const entryBytes = entry ? brotli(await readFile(join(outDir, entry))) : 0;
  const cssBytes = css.reduce((sum, data) => sum + brotli(data), 0);
  return [
    { name: 'HTML', bytes: brotli(html) },
    { name: 'style sheets', bytes: cssBytes },
    { name: 'first poster (larger of wide and tall)', bytes: poster },
    { name: 'first readable panel: HTML + CSS + poster', bytes: brotli(html) + cssBytes + poster, budget: 60 * KB },
    { name: 'JavaScript before it', bytes: entryBytes, budget: 3 * KB },
    {
      name: 'all JavaScript until the stage plays',
      bytes: scriptSizes.reduce((sum, bytes) => sum + bytes, 0),
      budget: 135 * KB,
    },
  ];
}
