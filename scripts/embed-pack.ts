/** npm run embed:pack: the built site as one archive for partners' own servers, offered in the sheet for sharing. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { packSite, withArchiveLink } from './lib/pack-site.ts';

const out = resolve(process.env.BILDERBOGEN_OUT ?? 'dist');
const ARCHIVE = 'bilderbogen.zip';

try {
  const entries = await readdir(out, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = new Map<string, Uint8Array>();
  for (const path of paths.toSorted()) {
    const name = relative(out, path).split(sep).join('/');
    if (name !== ARCHIVE) files.set(name, await readFile(path));
  }
  const archive = packSite(files);
  await writeFile(join(out, ARCHIVE), archive);
  let pages = 0;
  for (const [name, data] of files) {
    const page = name.endsWith('index.html') ? withArchiveLink(new TextDecoder().decode(data), name, ARCHIVE) : null;
    if (page === null) continue;
    await writeFile(join(out, name), page);
    pages++;
  }
  console.log(`embed:pack: ${ARCHIVE}, ${(archive.length / 1e6).toFixed(1)} MB, offered in ${pages} pages.`);
} catch (error) {
  console.error(`embed:pack: ${error instanceof Error ? error.message : error}. Run npm run build first.`);
  process.exitCode = 1;
}
