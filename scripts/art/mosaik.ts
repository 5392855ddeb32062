// Draws page 8: `npx tsx scripts/art/mosaik.ts`. What it writes is committed; run it again after a change here.
import { mkdirSync, writeFileSync } from 'node:fs';
import { optimize } from 'svgo';
import { drawMosaik } from './mosaik-bild.ts';
import { trimmed } from './trim.ts';

const folder = new URL('../../panels/integrationskonferenz-2017/art/08-mosaik/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, svg] of Object.entries(drawMosaik()))
  writeFileSync(new URL(`${name}.svg`, folder), optimize(trimmed(svg), { floatPrecision: 1 }).data);
