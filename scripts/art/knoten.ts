/** Draws the art of page 4 that comes from generators: `npx tsx scripts/art/knoten.ts [start of a name]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { optimize } from 'svgo';
import { baeren } from './knoten-baeren.ts';
import { formular } from './knoten-formular.ts';
import { rucksackDrawings } from './knoten-rucksack.ts';
import { uhr } from './knoten-uhr.ts';

const folder = new URL('../../panels/integrationskonferenz-2017/art/04-knoten/', import.meta.url);
mkdirSync(folder, { recursive: true });

const drawings = { ...uhr(), ...formular(), ...baeren(), ...rucksackDrawings() };
const wanted = process.argv[2] ?? '';
for (const [name, svg] of Object.entries(drawings)) {
  if (!name.startsWith(wanted)) continue;
  const { data } = optimize(svg, { multipass: true, floatPrecision: 1 });
  writeFileSync(new URL(`${name}.svg`, folder), `${data}\n`);
}
