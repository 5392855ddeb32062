/** Draws the art of page 2: `npx tsx scripts/art/am-see.ts`, or with names (`… stuehle frage`) only those panels. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Config, optimize } from 'svgo';
import { frage } from './am-see-frage.ts';
import { hotel } from './am-see-hotel.ts';
import { reihe } from './am-see-reihe.ts';
import { stuehle } from './am-see-stuehle.ts';
import { trimmed } from './trim.ts';

const folder = new URL('../../panels/integrationskonferenz-2017/art/02-am-see/', import.meta.url);
mkdirSync(folder, { recursive: true });

const FINE: Config = { multipass: true, floatPrecision: 1 };
/** A crowd is drawn in the kit's small units within scaled groups: whole numbers do, if the groups stay. */
const CROWD: Config = {
  multipass: true,
  floatPrecision: 0,
  plugins: [
    {
      name: 'preset-default',
      params: { overrides: { convertPathData: { applyTransforms: false }, moveGroupAttrsToElems: false } },
    },
  ],
};
const panels = { hotel, stuehle, frage, reihe };
const wanted = process.argv.slice(2);
for (const [panel, draw] of Object.entries(panels)) {
  if (wanted.length > 0 && !wanted.includes(panel)) continue;
  let bytes = 0;
  for (const [name, svg] of Object.entries(draw())) {
    const { data } = optimize(trimmed(svg), name.includes('reihe-') ? CROWD : FINE);
    writeFileSync(new URL(`${name}.svg`, folder), `${data}\n`);
    bytes += data.length;
  }
  console.log(`${panel}: ${Math.round(bytes / 1000)} kB`);
}
