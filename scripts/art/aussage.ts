// Draws page 3: `npx tsx scripts/art/aussage.ts`. What it writes is committed; run it again after a change here.
import { mkdirSync, writeFileSync } from 'node:fs';
import { drawUfer } from './aussage-ufer.ts';
import { drawZweiUfer } from './aussage-zwei-ufer.ts';
import { trimmed } from './trim.ts';

const folder = new URL('../../panels/integrationskonferenz-2017/art/03-aussage/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, svg] of Object.entries({ ...drawUfer(), ...drawZweiUfer() })) {
  writeFileSync(new URL(`${name}.svg`, folder), trimmed(svg));
}
