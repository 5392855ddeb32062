import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { OfflineFile, OfflineManifest } from '../../../src/core/offline-files.ts';
import { formatsOf, listsOf, type NamedFiles, type NamedSprites } from './formats-of.ts';
import { isHashed } from './is-hashed.ts';
import { type LanguageTexts, languagesOf } from './languages-of.ts';

/** Pages and pictures for readers of links, what search engines read, and what tells builds apart. */
const LEFT_OUT = /(^|\/)bild\/|\.share\.|(^|\/)(sitemap\.xml|robots\.txt|offline\.js|build\.json|kiosk\.json)$/;
/** The build's files, addresses relative to it. */
async function filesOf(outDir: string): Promise<readonly string[]> {
  const entries = await readdir(outDir, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !LEFT_OUT.test(file) && !/(^|\/)\./.test(file))
    .sort();
}

/** What the pages of a build name. */
interface Named {
  readonly texts: readonly LanguageTexts[];
  readonly stories: readonly NamedFiles[];
  readonly lists: readonly NamedSprites[];
}

/** Every language's page with the data it names, and what that names; the folder of a language's page is its tag. */
async function textsOf(outDir: string): Promise<Named> {
  const read = (file: string): Promise<string> => readFile(join(outDir, file), 'utf8');
  const top = await read('index.html');
  const offered = top.match(/data-languages="([^"]*)"/)?.[1] ?? top.match(/<html lang="([^"]+)"/)?.[1];
  // Of a packed build some languages may have stayed behind.
  const languages = (offered?.split(' ').filter(Boolean) ?? []).filter(
    (language, index) => index === 0 || existsSync(join(outDir, language, 'index.html')),
  );
  const found = await Promise.all(
    languages.map(async (language, index) => {
      const folder = index === 0 ? '' : `${language}/`;
      const page = await read(`${folder}index.html`);
      const data = page.match(/data-data="([^"]+)"/)?.[1];
      if (!data) throw new Error(`listOffline: ${folder}index.html names no story data`);
      const json = await read(data);
      const story = JSON.parse(json) as NamedFiles;
      const more = await Promise.all(listsOf(story).map(read));
      const lists = more.map((list) => (JSON.parse(list) as { recording: NamedSprites }).recording);
      return { texts: { language, folder, text: [page, json, ...more].join('\n') }, story, lists };
    }),
  );
  return {
    texts: found.map(({ texts }) => texts),
    stories: found.map(({ story }) => story),
    lists: found.flatMap(({ lists }) => lists),
  };
}

const digest = (data: Buffer | string, encoding: 'base64' | 'hex'): string =>
  createHash('sha256').update(data).digest(encoding);

/**
 * Lists what a build needs without a network, from the files that are really there.
 * @throws {Error} when the folder holds no built story.
 */
export async function listOffline(outDir: string): Promise<OfflineManifest> {
  const [names, { texts, stories, lists }] = await Promise.all([filesOf(outDir), textsOf(outDir)]);
  const formats = formatsOf(stories, lists);
  const contents = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(outDir, name))] as const)),
  );
  const shared = names.filter((name) => /\.(js|css)$/.test(name)).map((name) => contents.get(name)?.toString('utf8'));
  const said = shared.join('\n');
  const files = names.map((url): OfflineFile => {
    const hash = digest(contents.get(url) as Buffer, 'base64');
    const languages = languagesOf(url, texts, said);
    const format = formats.get(url);
    return {
      url,
      revision: isHashed(url) ? null : hash.slice(0, 12),
      integrity: `sha256-${hash}`,
      ...(languages ? { languages } : {}),
      ...(format ? { format } : {}),
    };
  });
  return { build: digest(JSON.stringify(files), 'hex').slice(0, 12), files };
}
