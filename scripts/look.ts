import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { openStory, serveStory, settle } from './lib/open-story.ts';
import { VIEWPORTS, type ViewportName } from './lib/viewports.ts';

const { values } = parseArgs({
  options: {
    viewport: { type: 'string', multiple: true },
    panel: { type: 'string', multiple: true },
    station: { type: 'string', multiple: true },
    out: { type: 'string', default: '.look' },
    dist: { type: 'string', default: 'dist' },
    text: { type: 'string', default: '1' },
    lang: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(`npm run look [-- --viewport phone] [--panel uhr] [--station end] [--text 2] [--lang ar] [--out .look] [--dist dist]
Takes pictures of every panel's start, middle and end in real Chromium, and one contact sheet per viewport; with panels
named, the sheet holds those (a page's, say) and is named after the first.
Viewports: ${Object.keys(VIEWPORTS).join(', ')}. Build first (npm run build).`);
  process.exit(0);
}

const STATIONS = (['start', 'middle', 'end'] as const).filter(
  (station) => !values.station || values.station.includes(station),
);
/** Width of one picture on the contact sheet, in pixels. */
const THUMB = { phone: 260, tablet: 330, desktop: 560, 'kiosk-wide': 620, 'kiosk-tall': 330 } as const;
const GAP = 12;

async function sheet(files: readonly string[], thumb: number, target: string): Promise<void> {
  const pictures = await Promise.all(
    files.map((file) => sharp(file).resize({ width: thumb }).png().toBuffer({ resolveWithObject: true })),
  );
  const height = Math.max(...pictures.map(({ info }) => info.height));
  // A whole story is laid side by side in two columns of panels, or in rows of six where one station was asked for.
  const across = values.panel && STATIONS.length > 1 ? 1 : Math.round(6 / STATIONS.length);
  const rows = Math.ceil(pictures.length / STATIONS.length / across);
  const columns = STATIONS.length * across;
  await sharp({
    create: {
      width: columns * (thumb + GAP) + GAP,
      height: rows * (height + GAP) + GAP,
      channels: 3,
      background: '#888',
    },
  })
    .composite(
      pictures.map(({ data }, index) => {
        const panel = Math.floor(index / STATIONS.length);
        const column = (panel % across) * STATIONS.length + (index % STATIONS.length);
        return {
          input: data,
          left: GAP + column * (thumb + GAP),
          top: GAP + Math.floor(panel / across) * (height + GAP),
        };
      }),
    )
    .png()
    .toFile(target);
}

const names = (values.viewport ?? Object.keys(VIEWPORTS)) as ViewportName[];
const unknown = names.filter((name) => !(name in VIEWPORTS));
if (unknown.length > 0) {
  console.error(`Unknown viewport ${unknown.join(', ')}. There are: ${Object.keys(VIEWPORTS).join(', ')}.`);
  process.exit(1);
}
const served = await serveStory(values.dist);
// The page at the top goes on to the language that is asked for.
const query = values.lang ? `?still&lang=${values.lang}` : '?still';
for (const name of names) {
  const folder = join(values.out, name);
  if (!values.panel) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { context, page } = await openStory(served, { ...VIEWPORTS[name], query });
  await page.evaluate((scale) => window.bilderbogen?.change({ text: { scale } }), Number(values.text));
  const panels = (await page.evaluate(() => window.bilderbogen?.panels ?? [])).filter(
    ({ id }) => !values.panel || values.panel.includes(id),
  );
  const files: string[] = [];
  for (const [index, panel] of panels.entries()) {
    for (const station of STATIONS) {
      await page.evaluate(
        ({ id, station: where }) => {
          const player = window.bilderbogen;
          const span = player?.panels.find((one) => one.id === id);
          if (!player || !span) return;
          if (where === 'end') player.goTo(id);
          else player.seek(span.start + (span.end - span.start) * (where === 'start' ? 0.2 : 0.55));
        },
        { id: panel.id, station },
      );
      await settle(page);
      const file = join(folder, `${String(index).padStart(2, '0')}-${panel.id}-${station}.png`);
      await page.screenshot({ path: file });
      files.push(file);
    }
  }
  await context.close();
  const target = join(values.out, `${name}${values.panel ? `-${values.panel[0]}` : ''}.png`);
  await sheet(files, THUMB[name], target);
  console.log(`${name}: ${files.length} pictures in ${folder}, contact sheet ${target}`);
}
await served.close();
