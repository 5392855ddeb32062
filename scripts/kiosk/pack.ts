/**
 * npm run kiosk:pack [-- --out folder] [--languages de,ar] [--root dist]: a folder for a USB stick with everything a kiosk
 * needs but Node and the browser. Builds first, unless a built page is named.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../lib/ensure.mjs';
import { packKiosk } from './pack-kiosk.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'bilderbogen-kiosk' },
    languages: { type: 'string', default: '' },
    root: { type: 'string' },
  },
});

try {
  if (!values.root) run('npm', ['run', '-s', 'build'], 'Mend what is named above and run the command again.');
  const root = resolve(values.root ?? process.env.BILDERBOGEN_OUT ?? 'dist');
  const out = resolve(values.out);
  const { files, build } = await packKiosk({ root, out, languages: values.languages.split(',').filter(Boolean) });
  console.log(`kiosk:pack: ${files} files in ${out} (build ${build}).`);
  console.log('Copy the folder to a USB stick; its LIESMICH.txt says how it goes on.');
} catch (error) {
  console.error(`kiosk:pack: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
