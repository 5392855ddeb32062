// Makes a story's music, ambiences and effects and says how they came out:
//   npm run sound [-- <story folder>] [--only id,id] [--measure]
// Needs fluidsynth, its FluidR3 soundfont and ffmpeg; what it makes is committed, so nobody else does.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CODECS, encode } from './lib/sound/code.ts';
import { formatTable, type Row } from './lib/sound/format-table.ts';
import { soundsOf } from './lib/sound/make-sounds.ts';
import { faultsOf, measured } from './lib/sound/measure.ts';
import { readMusic } from './lib/sound/read-music.ts';

const DEFAULT_STORY = 'panels/integrationskonferenz-2017';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, measure: { type: 'boolean' } },
});
const folder = join(resolve(positionals[0] ?? DEFAULT_STORY), 'sound');
const written = join(folder, 'music.yaml');

if (!existsSync(written)) {
  console.error(`sound: ${written} is missing. Write the music there, or name the folder of a story that has one.`);
  process.exit(2);
}
const sounds = soundsOf(readMusic(readFileSync(written, 'utf8')));
const wanted = values.only?.split(',') ?? sounds.map(({ id }) => id);
const unknown = wanted.filter((id) => !sounds.some((sound) => sound.id === id));
if (unknown.length > 0) {
  console.error(`sound: no recipe for ${unknown.join(', ')}. There are: ${sounds.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}

mkdirSync(folder, { recursive: true });
const rows: Row[] = [];
const faults: string[] = [];
for (const { id, kind, make } of sounds.filter((sound) => wanted.includes(sound.id))) {
  const path = join(folder, id);
  if (!values.measure) {
    const channels = make();
    for (const codec of CODECS) encode(channels, kind, codec, `${path}.${codec}`);
  }
  const both = measured(path, kind);
  rows.push({ id, kind, both });
  faults.push(...faultsOf(id, kind, both));
}
console.log(formatTable(rows));
for (const fault of faults) console.error(`sound: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
