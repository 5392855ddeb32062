/** npm run bake [-- <story folder>] [-- --sizes]: makes the pictures and data a page needs out of a story's folder. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bakeFolder, StoryProblems } from './lib/bake/bake-folder.ts';
import { formatSizes } from './lib/bake/format-sizes.ts';

const DEFAULT_STORY = 'panels/integrationskonferenz-2017';

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--sizes');
const folder = resolve(args.find((arg) => !arg.startsWith('-')) ?? process.env.BILDERBOGEN_STORY ?? DEFAULT_STORY);

if (unknown) {
  console.error(`bake: unknown option ${unknown}. Use: npm run bake -- [story folder] [--sizes]`);
  process.exit(2);
}
if (!existsSync(join(folder, 'story.yaml'))) {
  console.error(`bake: ${folder} holds no story.yaml. Name the folder of a story, such as ${DEFAULT_STORY}.`);
  process.exit(2);
}
try {
  const baked = resolve(process.env.BILDERBOGEN_BAKED ?? '.baked');
  const signal = new AbortController().signal;
  const { result, fonts } = await bakeFolder({ folder, baked, signal, log: (line) => console.log(line) });
  if (args.includes('--sizes')) console.log(formatSizes(result.sizes, fonts));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof StoryProblems)
    console.error('bake: stopped; nothing was changed. Mend these, then run it again.');
  process.exitCode = 1;
}
