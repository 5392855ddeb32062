import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../src/core/problem.ts';
import { checkFolder } from './lib/check-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const panels = join(root, 'panels');

/** Folders of the stories that were asked for, by name or path; all of them if none was. */
async function foldersOf(names: readonly string[]): Promise<string[]> {
  if (names.length > 0)
    return names.map((name) => (existsSync(join(panels, name)) ? join(panels, name) : resolve(name)));
  const entries = await readdir(panels, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(panels, entry.name));
}

const lineFor = (folder: string, { place, level, message }: Problem): string =>
  `${relative(root, join(folder, place.file))}:${place.line ?? 1}  ${level}  ${message}`;

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

let errors = 0;
for (const folder of await foldersOf(process.argv.slice(2))) {
  const { story, problems } = await checkFolder(folder);
  for (const problem of problems) console.log(lineFor(folder, problem));
  const failed = problems.filter(({ level }) => level === 'error').length;
  const found = `${count(failed, 'error')}, ${count(problems.length - failed, 'warning')}`;
  const pages = story ? ` in ${count(story.pages.length, 'page')}` : '';
  console.log(`${relative(root, folder)}: ${found}${pages}`);
  errors += failed;
}
process.exitCode = errors > 0 ? 1 : 0;
