/** Draws the art of page 1: `npx tsx scripts/art/ankommen.ts [panel …]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { optimize } from 'svgo';
import { bahnsteig } from './ankommen-bahnsteig.ts';
import { halle } from './ankommen-halle.ts';
import { kette } from './ankommen-kette.ts';
import { tuer } from './ankommen-tuer.ts';
import { trimmed } from './trim.ts';

const folder = new URL('../../panels/integrationskonferenz-2017/art/01-ankommen/', import.meta.url);
mkdirSync(folder, { recursive: true });

const panels: Readonly<Record<string, () => Readonly<Record<string, string>>>> = { bahnsteig, tuer, kette, halle };
const wanted = process.argv.slice(2);
for (const [panel, draw] of Object.entries(panels)) {
  if (wanted.length > 0 && !wanted.includes(panel)) continue;
  for (const [name, svg] of Object.entries(draw())) {
    const { data } = optimize(trimmed(svg), { multipass: true, floatPrecision: 1 });
    writeFileSync(new URL(`${name}.svg`, folder), `${data}\n`);
  }
}
