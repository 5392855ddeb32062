/** Draws the art of page 7 that comes from generators: `npx tsx scripts/art/refugium.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { optimize } from 'svgo';
import { aufatmen } from './refugium-aufatmen.ts';
import { kabel } from './refugium-kabel.ts';
import { steine } from './refugium-steine.ts';
import { vorne } from './refugium-vorne.ts';
import { trimmed } from './trim.ts';

const folder = new URL('../../panels/integrationskonferenz-2017/art/07-refugium/', import.meta.url);
mkdirSync(folder, { recursive: true });

const drawings = { ...vorne(), ...kabel(), ...aufatmen(), ...steine() };
const wanted = process.argv[2] ?? '';
for (const [name, svg] of Object.entries(drawings)) {
  if (!name.startsWith(wanted)) continue;
  const { data } = optimize(trimmed(svg), { multipass: true, floatPrecision: 1 });
  writeFileSync(new URL(`${name}.svg`, folder), `${data}\n`);
}
