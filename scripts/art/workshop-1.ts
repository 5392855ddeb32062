/** Draws the art of page 5: `npx tsx scripts/art/workshop-1.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { optimize } from 'svgo';
import { trimmed } from './trim.ts';
import { dorf } from './workshop-1-dorf.ts';
import { knaeuel } from './workshop-1-knaeuel.ts';
import { stadt } from './workshop-1-stadt.ts';
import { tisch } from './workshop-1-tisch.ts';

const folder = new URL('../../panels/integrationskonferenz-2017/art/05-workshop-1/', import.meta.url);
mkdirSync(folder, { recursive: true });

const drawings = { ...knaeuel(), ...dorf(), ...stadt(), ...tisch() };
for (const [name, svg] of Object.entries(drawings)) {
  const { data } = optimize(trimmed(svg), { multipass: true, floatPrecision: 1 });
  writeFileSync(new URL(`${name}.svg`, folder), `${data}\n`);
}
