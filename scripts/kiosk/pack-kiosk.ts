import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleServer, licenceTexts } from './bundle-server.ts';
import { packPage } from './packed-page.ts';

export interface PackOptions {
  /** A built page. */
  readonly root: string;
  /** Folder to make; one that an earlier packing made is made anew. */
  readonly out: string;
  /** None: all. */
  readonly languages: readonly string[];
}

const machine = fileURLToPath(new URL('./machine', import.meta.url));
const SUMS = 'PRUEFSUMMEN.txt';

/** The configuration that the build brings along, with the languages that were packed. */
async function configuration({ root, languages }: Pick<PackOptions, 'root' | 'languages'>): Promise<string> {
  const own = join(root, 'kiosk.json');
  const config = existsSync(own) ? (JSON.parse(await readFile(own, 'utf8')) as Record<string, unknown>) : {};
  return `${JSON.stringify({ heartbeat: 'heartbeat', ...config, ...(languages.length > 0 ? { languages } : {}) }, null, 2)}\n`;
}

/** Sums that `sha256sum --check` reads. */
async function writeSums(out: string): Promise<number> {
  const entries = await readdir(out, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const lines = await Promise.all(
    // The clerk may change it.
    files
      .filter((file) => file !== join(out, 'kiosk.json'))
      .sort()
      .map(async (file) => {
        const sum = createHash('sha256')
          .update(await readFile(file))
          .digest('hex');
        return `${sum}  ${relative(out, file).split(sep).join('/')}`;
      }),
  );
  await writeFile(join(out, SUMS), `${lines.join('\n')}\n`);
  return lines.length;
}

/**
 * Makes a folder with everything a kiosk needs but Node and the browser.
 * @returns how many files it has, and which build they show.
 * @throws {Error} when `out` holds something else, or a language is not there.
 */
export async function packKiosk({ root, out, languages }: PackOptions): Promise<{ files: number; build: string }> {
  if (existsSync(out) && !existsSync(join(out, SUMS)) && (await readdir(out)).length > 0)
    throw new Error(`${out} holds something else. Name an empty folder: --out`);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const { build } = await packPage(root, join(out, 'page'), languages);
  await bundleServer(out);
  for (const name of ['einrichten.sh', 'starten.sh', 'LIESMICH.txt']) await cp(join(machine, name), join(out, name));
  await cp(machine, join(out, 'machine'), { recursive: true, filter: (file) => !/\.(sh|txt)$/.test(file) });
  await writeFile(join(out, 'kiosk.json'), await configuration({ root, languages }));
  await writeFile(join(out, 'LIZENZEN.txt'), await licenceTexts());
  return { files: await writeSums(out), build };
}
