// Draws page 9: `npx tsx scripts/art/ausklang.ts`. What it writes is committed; run it again after a change here.
import { mkdirSync, writeFileSync } from 'node:fs';
import { optimize } from 'svgo';
import { drawAbend } from './ausklang-abend.ts';
import { drawEnde } from './ausklang-ende.ts';
import { drawEnte } from './ausklang-ente.ts';
import { drawHut } from './ausklang-hut.ts';
import { drawStuehle } from './ausklang-stuehle.ts';
import { trimmed } from './trim.ts';

const folder = new URL('../../panels/integrationskonferenz-2017/art/09-ausklang/', import.meta.url);
mkdirSync(folder, { recursive: true });
const all = { ...drawAbend(), ...drawEnde(), ...drawEnte(), ...drawHut(), ...drawStuehle() };
const wanted = process.argv[2];
for (const [name, svg] of Object.entries(all))
  if (!wanted || name.startsWith(wanted))
    writeFileSync(new URL(`${name}.svg`, folder), optimize(trimmed(svg), { floatPrecision: 1 }).data);
