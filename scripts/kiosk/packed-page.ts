import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chooseOffline } from '../../src/core/offline-files.ts';
import { listOffline } from '../lib/offline/list-offline.ts';
import { type OfflineSizes, writeOffline } from '../lib/offline/write-offline.ts';

/**
 * Copies the part of a built page that a kiosk needs: these languages (none: all), the original's page at the top in any
 * case, and its own list for offline use. Pages for sharing stay behind.
 * @throws {RangeError} naming a language the page does not have.
 */
export async function packPage(root: string, folder: string, languages: readonly string[]): Promise<OfflineSizes> {
  const manifest = await listOffline(root);
  const known = new Set(manifest.files.flatMap((file) => file.languages ?? []));
  const unknown = languages.filter((language) => !known.has(language));
  if (unknown.length > 0)
    throw new RangeError(`the page has no language "${unknown[0]}". It has: ${[...known].sort().join(', ')}`);
  const original = [...known].find((language) => !existsSync(join(root, language, 'index.html')));
  const wanted = languages.length > 0 && original ? [...languages, original] : languages;
  for (const { url } of chooseOffline(manifest, { languages: wanted, formats: [] })) {
    await mkdir(dirname(join(folder, url)), { recursive: true });
    await copyFile(join(root, url), join(folder, url));
  }
  return writeOffline(folder);
}
