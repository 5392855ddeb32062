/** Draws the art of page 4 that comes from generators: `npx tsx scripts/art/knoten.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { uhr } from './knoten-uhr.ts';

const folder = new URL('../../panels/integrationskonferenz-2017/art/04-knoten/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, svg] of Object.entries({ ...uhr() })) writeFileSync(new URL(`${name}.svg`, folder), svg);
