/** npm run build: the static site in dist/ (or $BILDERBOGEN_OUT), with what it weighs. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { buildElement } from './lib/build-element.ts';
import { writeOffline } from './lib/offline/write-offline.ts';

const out = resolve(process.env.BILDERBOGEN_OUT ?? 'dist');
const TEXT = new Set(['.js', '.css', '.html', '.json', '.svg']);
const SHOWN = new Set(['.js', '.css', '.html', '.json']);
/** Pages that only lead on, one per panel and language; their sum is told. */
const isForSharing = (file: string): boolean => /(^|[/\\])bild[/\\]/.test(file);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(9)} kB`;

async function filesBelow(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function printSizes(): Promise<void> {
  const sums = new Map<string, { files: number; bytes: number; brotli: number }>();
  const lines: string[] = [];
  for (const file of (await filesBelow(out)).toSorted()) {
    const ending = extname(file);
    const bytes = await readFile(file);
    const brotli = TEXT.has(ending) ? brotliCompressSync(bytes).length : bytes.length;
    const sum = sums.get(ending) ?? { files: 0, bytes: 0, brotli: 0 };
    sums.set(ending, { files: sum.files + 1, bytes: sum.bytes + bytes.length, brotli: sum.brotli + brotli });
    if (SHOWN.has(ending) && !isForSharing(relative(out, file)))
      lines.push(`${kilobytes(bytes.length)} ${kilobytes(brotli)}  ${relative(out, file)}`);
  }
  console.log(`\n${'raw'.padStart(12)} ${'brotli'.padStart(12)}`);
  for (const line of lines) console.log(line);
  for (const [ending, sum] of sums) {
    console.log(`${kilobytes(sum.bytes)} ${kilobytes(sum.brotli)}  all ${ending || 'other'} (${sum.files})`);
  }
}

try {
  await build({ logLevel: 'warn' });
  await buildElement(join(out, 'element'));
  // Last, since it lists what is really there.
  const offline = await writeOffline(out);
  await printSizes();
  console.log(
    `${kilobytes(offline.code)}               offline.js without its list of ${offline.files} files (build ${offline.build})`,
  );
  console.log(`\nbuild: the site stands in ${relative(process.cwd(), out) || out}. Put that folder on any web server.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('build: stopped. Mend what is named above, then run it again.');
  process.exitCode = 1;
}
