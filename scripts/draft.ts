// Draws one panel to a PNG as its YAML stands, without checking, baking or a browser:
//   npm run draft -- <story> <panel> [--at 0..1] [--tall|--wide|--square] [--guides] [--sheet] [--act id=0..1] [--out file.png]
//   npm run draft -- --kit [--out file.png]        every pose, head and face of the character kit with its name
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { render } from './lib/bake/render.ts';
import { showOnly, viewBoxOf } from './lib/bake/svg-root.ts';
import { type Cut, draftPanel } from './lib/draft/draft-panel.ts';
import { kitSheet } from './lib/draft/kit-sheet.ts';
import { type Draft, readDraft } from './lib/draft/read-draft.ts';

const MARGIN = 24;
/** Widest pictures, in pixels. */
const MOST_PIXELS = { panel: 1200, sheet: 1600, kit: 2400 } as const;

interface Cell {
  readonly cut: Cut;
  readonly at: number;
}

/** `--act knoten=0.5`: the shares of the reader's acts. */
const actsIn = (given: readonly string[]): Record<string, number> =>
  Object.fromEntries(given.map((act) => act.split('=')).map(([id, share]) => [id, Number(share ?? 1)]));

/** Rows of pictures on paper, each row with the same height in scene units. */
function sheetOf(draft: Draft, rows: readonly (readonly Cell[])[], guides: boolean): { svg: string; width: number } {
  const done = actsIn(values.act ?? []);
  let y = MARGIN;
  let right = 0;
  const pieces: string[] = [];
  for (const row of rows) {
    let x = MARGIN;
    let tallest = 0;
    for (const { cut, at } of row) {
      const { content, crop } = draftPanel(draft, cut, at, guides, done);
      const place = `x="${x}" y="${y}" width="${crop.width}" height="${crop.height}"`;
      const box = `${crop.x} ${crop.y} ${crop.width} ${crop.height}`;
      const overflow = cut === 'square' ? 'hidden' : 'visible';
      pieces.push(`<svg ${place} viewBox="${box}" overflow="${overflow}">${content}</svg>`);
      x += crop.width + 2 * MARGIN;
      tallest = Math.max(tallest, crop.height);
    }
    right = Math.max(right, x - MARGIN);
    y += tallest + 2 * MARGIN;
  }
  const [width, height] = [right, y - MARGIN];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="#f6f1e4"/>${pieces.join('')}</svg>`;
  return { svg, width };
}

const USAGE =
  'draft <story> <panel> [--at 0..1] [--tall|--wide|--square] [--guides] [--sheet] [--act id=0..1] [--out file.png]\ndraft --kit [--out file.png]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string' },
    out: { type: 'string' },
    tall: { type: 'boolean' },
    wide: { type: 'boolean' },
    square: { type: 'boolean' },
    sheet: { type: 'boolean' },
    guides: { type: 'boolean' },
    act: { type: 'string', multiple: true },
    kit: { type: 'boolean' },
  },
});

async function save(svg: string, width: number, name: string): Promise<void> {
  const out = resolve(values.out ?? `.look/draft-${name}.png`);
  mkdirSync(dirname(out), { recursive: true });
  const font = { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans' };
  const picture = render(showOnly(svg, viewBoxOf(svg), Math.round(width)), { font });
  const raw = { width: picture.width, height: picture.height, channels: 4 as const, premultiplied: true };
  writeFileSync(out, await sharp(picture.pixels, { raw }).png().toBuffer());
  console.log(out);
}

function drawPanel(story: string, panelId: string): Promise<void> {
  const draft = readDraft(resolve('panels', story), panelId);
  const at = values.at === undefined ? draft.panel.poster : Number(values.at);
  const cut: Cut = values.wide ? 'wide' : values.tall ? 'tall' : 'square';
  const rows = values.sheet
    ? (['tall', 'wide'] as const).map((sheetCut) => [0, 0.5, 1].map((time) => ({ cut: sheetCut, at: time })))
    : [[{ cut, at }]];
  const { svg, width } = sheetOf(draft, rows, values.guides ?? false);
  return save(svg, Math.min(width, values.sheet ? MOST_PIXELS.sheet : MOST_PIXELS.panel), panelId);
}

try {
  const [story, panelId] = positionals;
  if (values.kit) await save(kitSheet(), MOST_PIXELS.kit, 'kit');
  else if (story && panelId) await drawPanel(story, panelId);
  else {
    console.error(USAGE);
    process.exitCode = 2;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
