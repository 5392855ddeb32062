/**
 * npm run embed:pack [-- --languages de,ar]: the built site as one archive for partners' own servers. With all languages it
 * is offered in the sheet for sharing; with some of them it is built anew for these, and only laid beside the page.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { packSite, withArchiveLink } from './lib/pack-site.ts';

const out = resolve(process.env.BILDERBOGEN_OUT ?? 'dist');
const baked = resolve(process.env.BILDERBOGEN_BAKED ?? '.baked');
/** Archives that were made before, at the top. */
const ARCHIVE = /^bilderbogen[\w-]*\.zip$/;

async function filesBelow(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = new Map<string, Uint8Array>();
  for (const path of paths.toSorted()) {
    const name = relative(folder, path).split(sep).join('/');
    if (!ARCHIVE.test(name)) files.set(name, await readFile(path));
  }
  return files;
}

/** Lays the archive beside the page at the top; returns its size. */
async function writeArchive(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const archive = packSite(files);
  await writeFile(join(out, name), archive);
  return `${(archive.length / 1e6).toFixed(1)} MB`;
}

async function packAll(): Promise<string> {
  const files = await filesBelow(out);
  const name = 'bilderbogen.zip';
  const size = await writeArchive(name, files);
  let pages = 0;
  for (const [file, data] of files) {
    const page = file.endsWith('index.html') ? withArchiveLink(new TextDecoder().decode(data), file, name) : null;
    if (page === null) continue;
    await writeFile(join(out, file), page);
    pages++;
  }
  return `${name}, ${size}, offered in ${pages} pages`;
}

/** Builds for these languages in a place of its own: what is built and baked for all stays as it is. */
async function packSome(languages: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bilderbogen-'));
  try {
    const own = { BILDERBOGEN_OUT: join(folder, 'site'), BILDERBOGEN_BAKED: join(folder, 'baked') };
    // Pictures are the same in every language.
    if (existsSync(baked)) await cp(baked, own.BILDERBOGEN_BAKED, { recursive: true });
    const built = spawnSync('npm', ['run', '-s', 'build'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...own, BILDERBOGEN_LANGUAGES: languages.join(',') },
    });
    if (built.status !== 0) throw new Error('nothing is packed. Mend what is named above and run the command again');
    const name = `bilderbogen-${languages.join('-')}.zip`;
    return `${name}, ${await writeArchive(name, await filesBelow(own.BILDERBOGEN_OUT))}, lies in ${relative(process.cwd(), out)}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

try {
  const { values } = parseArgs({ options: { languages: { type: 'string', default: '' } } });
  const languages = values.languages.split(',').filter(Boolean);
  if (!existsSync(join(out, 'index.html')))
    throw new Error(`nothing is built in ${relative(process.cwd(), out)}. Run npm run build first`);
  console.log(`embed:pack: ${languages.length > 0 ? await packSome(languages) : await packAll()}.`);
} catch (error) {
  console.error(`embed:pack: ${error instanceof Error ? error.message : error}.`);
  process.exitCode = 1;
}
