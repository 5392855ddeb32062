import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { StoryAssets } from '../../src/core/assets.ts';

export interface Size {
  readonly name: string;
  readonly bytes: number;
  /** Most bytes it may have; missing: told for information. */
  readonly budget?: number;
}

const KB = 1024;

const MB = 1024 * KB;

/** What a phone fetches of every panel's pictures when the whole story is read: textures at low density and the poster. */
async function phonePictures(outDir: string, page: string): Promise<readonly { id: string; bytes: number }[]> {
  const file = page.match(/data-data="([^"]+)"/)?.[1];
  if (!file) return [];
  const { assets } = JSON.parse(await readFile(join(outDir, file), 'utf8')) as { assets: StoryAssets };
  const weigh = async (name: string): Promise<number> => (await stat(join(outDir, name))).size;
  return Promise.all(
    Object.entries(assets.panels).map(async ([id, { images, posters }]) => {
      const files = new Set([...images.low.map(({ avif }) => avif), posters.tall.avif]);
      return { id, bytes: (await Promise.all([...files].map(weigh))).reduce((sum, bytes) => sum + bytes, 0) };
    }),
  );
}

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
  const pictures = [...(await phonePictures(outDir, text))].sort((a, b) => b.bytes - a.bytes);
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
    {
      name: `pictures of all ${pictures.length} panels on a phone`,
      bytes: pictures.reduce((sum, { bytes }) => sum + bytes, 0),
      budget: 6 * MB,
    },
    { name: `heaviest panel on a phone (${pictures[0]?.id})`, bytes: pictures[0]?.bytes ?? 0, budget: 350_000 },
  ];
}
