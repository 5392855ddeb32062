/** Draws the art of page 6: `npx tsx scripts/art/fredenberg.ts [part of a name]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { optimize } from 'svgo';
import { hinaus } from './fredenberg-hinaus.ts';
import { netz } from './fredenberg-netz.ts';
import { offeneTuer } from './fredenberg-tuer.ts';
import { haus } from './haus.ts';
import { trimmed } from './trim.ts';

const folder = new URL('../../panels/integrationskonferenz-2017/art/06-fredenberg/', import.meta.url);
mkdirSync(folder, { recursive: true });

const wanted = process.argv[2] ?? '';
for (const [name, svg] of Object.entries({ ...offeneTuer(), ...hinaus(), ...netz(), ...haus() })) {
  if (!name.includes(wanted)) continue;
  const { data } = optimize(trimmed(svg), { multipass: true, floatPrecision: 1 });
  writeFileSync(new URL(`${name}.svg`, folder), `${data}\n`);
}
