// Draws the cover and the cast: `npx tsx scripts/art/titel.ts`. What it writes is committed; run it again after a change here.
import { mkdirSync, writeFileSync } from 'node:fs';
import { drawBesetzung } from './titel-besetzung.ts';
import { drawTitelbild } from './titel-bild.ts';
import { drawTitelNachbar } from './titel-nachbar.ts';
import { trimmed } from './trim.ts';

const folder = new URL('../../panels/integrationskonferenz-2017/art/00-titel/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, svg] of Object.entries({ ...drawTitelbild(), ...drawBesetzung(), ...drawTitelNachbar() }))
  writeFileSync(new URL(`${name}.svg`, folder), trimmed(svg));
