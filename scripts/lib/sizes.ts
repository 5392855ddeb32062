import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type PackedAssets, unpackAssets } from '../../src/core/packed-assets.ts';

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
  const { assets } = JSON.parse(await readFile(join(outDir, file), 'utf8')) as { assets: PackedAssets };
  const weigh = async (name: string): Promise<number> => (await stat(join(outDir, name))).size;
  return Promise.all(
    Object.entries(unpackAssets(assets).panels).map(async ([id, { images, posters }]) => {
      const files = new Set([...images.low.map(({ avif }) => avif), posters.tall.avif]);
      return { id, bytes: (await Promise.all([...files].map(weigh))).reduce((sum, bytes) => sum + bytes, 0) };
    }),
  );
}

const brotli = (data: Buffer): number => brotliCompressSync(data).length;

/** The controls' words, a chunk a language (`src/controls/words`); a reader fetches one of them. */
const isWords = (name: string): boolean => /^(de|de-simple|en|ar)-[\w-]{8}\.js$/.test(name);

function wordsFor(language: string, names: readonly string[]): readonly string[] {
  const words = names.filter(isWords);
  const tags = [language, language.split('-')[0], 'de'];
  return tags.map((tag) => words.filter((name) => name.slice(0, -12) === tag)).find(({ length }) => length > 0) ?? [];
}

/** Chunks that only an embedded page fetches, or who wants to share or embed the story; and those of a kiosk. */
const isForPartners = (name: string): boolean => /^(embed|embed-height|share-sheet)-[\w-]{8}\.js$/.test(name);
const isForKiosks = (name: string): boolean => /^kiosk(-qr)?-[\w-]{8}\.js$/.test(name);

/**
 * Chunks the stage needs: the reading mode, all it imports at once, its worker, and the words of the page's language. The
 * others come when they are wanted.
 */
async function stageScripts(assets: string, names: readonly string[], language: string): Promise<readonly string[]> {
  const needed = new Set(names.filter((name) => /^(index|read|decode\.worker)-/.test(name)));
  for (const name of wordsFor(language, names)) needed.add(name);
  for (const name of needed) {
    const text = await readFile(join(assets, name), 'utf8');
    for (const [, other] of text.matchAll(/\bfrom\s*"\.\/([^"]+\.js)"/g)) if (other) needed.add(other);
  }
  return [...needed];
}

type Sprites = Readonly<Record<string, Record<'webm' | 'm4a', string>>>;

/** Sprites of the spoken descriptions, which a page fetches only for readers who want them. */
async function describedSprites(outDir: string, address: string | undefined): Promise<Sprites> {
  if (address === undefined) return {};
  const { recording } = JSON.parse(await readFile(join(outDir, address), 'utf8')) as {
    recording: { sprites: Sprites };
  };
  return recording.sprites;
}

/** Bytes of the recorded voices in one codec: all, and the chapter the story begins with; and of spoken descriptions. */
async function voiceSizes(outDir: string, html: string): Promise<readonly Size[]> {
  const data = html.match(/data-data="([^"]+)"/)?.[1];
  if (!data) return [];
  const { raw, assets } = JSON.parse(await readFile(join(outDir, data), 'utf8')) as {
    raw: { recordings?: Record<string, { sprites: Sprites }> };
    assets: { descriptions?: string };
  };
  const described = Object.values(await describedSprites(outDir, assets.descriptions));
  const recordings = Object.values(raw.recordings ?? {});
  return Promise.all(
    (['webm', 'm4a'] as const).flatMap((codec) => {
      const files = recordings.flatMap(({ sprites }) => Object.values(sprites).map((sprite) => sprite[codec]));
      const bytesOf = async (some: readonly string[]): Promise<number> =>
        (await Promise.all(some.map(async (file) => (await stat(join(outDir, file))).size))).reduce((a, b) => a + b, 0);
      return [
        bytesOf(files).then((bytes) => ({ name: `voices (${codec})`, bytes, budget: 3 * MB })),
        bytesOf(files.slice(0, 1)).then((bytes) => ({ name: `first voice (${codec})`, bytes, budget: 150 * KB })),
        ...(described.length > 0
          ? [
              bytesOf(described.map((sprite) => sprite[codec])).then((bytes) => ({
                name: `spoken descriptions (${codec})`,
                bytes,
                budget: 2_400_000,
              })),
            ]
          : []),
      ];
    }),
  );
}

/** First picture, what the page needs before it can be seen, and all scripts until the stage plays. */
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
  const bytesOf = async (some: readonly string[]): Promise<number> =>
    (await Promise.all(some.map(async (name) => brotli(await readFile(join(outDir, 'assets', name)))))).reduce(
      (sum, bytes) => sum + bytes,
      0,
    );
  const needed = await stageScripts(join(outDir, 'assets'), scripts, text.match(/<html lang="([^"]+)"/)?.[1] ?? 'de');
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
      bytes: await bytesOf(needed),
      budget: 135 * KB,
    },
    {
      name: 'JavaScript that comes when it is wanted (sheets, sound, captions, search)',
      bytes: await bytesOf(
        scripts.filter(
          (name) => !needed.includes(name) && !isWords(name) && !isForPartners(name) && !isForKiosks(name),
        ),
      ),
      budget: 34 * KB,
    },
    {
      name: 'JavaScript of a kiosk, its QR codes included',
      bytes: await bytesOf(scripts.filter(isForKiosks)),
      budget: 24 * KB,
    },
    {
      name: 'JavaScript for partners: embedded pages and the sheet for sharing',
      bytes: await bytesOf(scripts.filter(isForPartners)),
      budget: 12 * KB,
    },
    ...(await voiceSizes(outDir, text)),
    {
      name: `pictures of all ${pictures.length} panels on a phone`,
      bytes: pictures.reduce((sum, { bytes }) => sum + bytes, 0),
      budget: 6 * MB,
    },
    { name: `heaviest panel on a phone (${pictures[0]?.id})`, bytes: pictures[0]?.bytes ?? 0, budget: 350_000 },
  ];
}
