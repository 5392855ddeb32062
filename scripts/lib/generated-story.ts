import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify as toYaml } from 'yaml';
import { createRandom } from '../../src/core/random.ts';
import type { RawStory } from '../../src/core/raw-story.ts';

const stringify = (value: unknown): string => toYaml(value, { aliasDuplicateObjects: false });

/** Sets of drawings that the panels take in turn, so that baking 1,000 panels draws only these. */
const VARIANTS = 8;
const PER_PAGE = 4;
const PASSAGE = 'Es gelang.';
const COLORS = ['#cfe6e8', '#ffc93c', '#f2694b', '#2f9e9a', '#f6f1e4', '#ffffff'];
const GRIDS = [
  {
    aspect: 1.6,
    columns: [5, 4],
    rows: [1, 1],
    areas: (ids: readonly string[]) => [`${ids[0]} ${ids[1]}`, `${ids[2]} ${ids[3]}`],
  },
  {
    aspect: 1.5,
    columns: [4, 5],
    rows: [4, 5],
    areas: (ids: readonly string[]) => [`${ids[0]} ${ids[1]}`, `${ids[2]} ${ids[3]}`],
  },
];

const svg = (box: string, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${body}</svg>\n`;

function hills(random: () => number, top: number, color: string): string {
  const points = Array.from({ length: 9 }, (_, index) => `L${-120 + index * 155} ${top + random() * 120}`).join('');
  return svg(
    '-120 -120 1240 1240',
    `<path d="M-120 1120${points}L1120 1120Z" fill="${color}" stroke="#14181d" stroke-width="6" stroke-linejoin="round"/>`,
  );
}

function house(random: () => number, color: string): string {
  const x = 150 + random() * 400;
  const roof = `M${x - 30} 420L${x + 150} ${260 + random() * 60}L${x + 330} 420Z`;
  return svg(
    '0 0 1000 1000',
    `<g stroke="#14181d" stroke-width="7" stroke-linejoin="round"><path d="M${x} 420h300v330h-300z" fill="${color}"/><path d="${roof}" fill="#14181d"/><path d="M${x + 110} 750v-170h90v170z" fill="#fff"/></g>`,
  );
}

const COLOR = (index: number): string => COLORS[index % COLORS.length] as string;

async function writeArt(folder: string): Promise<void> {
  await mkdir(join(folder, 'art'), { recursive: true });
  for (let variant = 0; variant < VARIANTS; variant++) {
    const random = createRandom(variant + 1);
    await writeFile(join(folder, 'art', `fern-${variant}.svg`), hills(random, 420, COLOR(variant + 1)));
    await writeFile(join(folder, 'art', `nah-${variant}.svg`), hills(random, 640, COLOR(variant + 2)));
    await writeFile(join(folder, 'art', `haus-${variant}.svg`), house(random, COLOR(variant + 3)));
    await writeFile(join(folder, 'art', `vorn-${variant}.svg`), hills(random, 860, COLOR(variant + 4)));
  }
}

const panelOf = (id: string, index: number): object => {
  const variant = index % VARIANTS;
  return {
    id,
    frame: { shape: 'square', aspect: 0.8 },
    ground: COLOR(variant),
    safe: [300, 320, 400, 400],
    focus: [500, 480],
    layers: [
      { id: 'fern', art: `art/fern-${variant}.svg`, depth: 0.3 },
      { id: 'haus', art: `art/haus-${variant}.svg`, depth: 0.6 },
      { id: 'nah', art: `art/nah-${variant}.svg`, depth: 0.8 },
      {
        id: 'ada',
        figure: 'ada',
        pose: 'BlazerColorTee',
        expressions: ['Calm', 'Smile'],
        at: [520, 940],
        height: 520,
        life: ['breath', 'blink', 'boil'],
      },
      { id: 'vorn', art: `art/vorn-${variant}.svg`, depth: 1.3 },
    ],
    thread: { path: 'M -20 800 C 200 740 400 860 1020 800', above: 'nah', draw: [0.1, 0.8] },
    lettering: [
      { id: 'ort', kind: 'caption', place: [300, 120] },
      { id: 'ruf', kind: 'speech', speaker: 'ada', anchor: 'ada', place: [700, 300] },
    ],
    moves: [
      {
        layer: 'haus',
        keys: [
          { at: 0, y: 60 },
          { at: 0.5, y: 0, ease: 'settle' },
        ],
      },
      { layer: 'ada', keys: [{ at: 'ruf', swap: 'Smile' }] },
    ],
    shot: { arrive: 'travel', move: 'hold', frame: 'panel' },
    results: ['ergebnis'],
  };
};

/** Panels after which pictures repeat: variants and grids taken together. */
export const PERIOD = 8;

/** Id of a panel of generated stories. */
export const generatedId = (index: number): string => `bild-${index}`;

const VOICES = {
  narrator: 'erzaehlerin',
  voices: { erzaehlerin: { blend: { ff_siwis: 1 } } },
};

/**
 * A story of `count` panels (a multiple of 4) with five layers each, as an author would write it. `isTold`: it has a
 * narrator with words of her own, but nobody has spoken them.
 */
export function generateStory(count: number, isTold = false): RawStory {
  const names = Array.from({ length: count / PER_PAGE }, (_, page) => `${String(page).padStart(4, '0')}-seite`);
  const ids = (page: number): string[] =>
    Array.from({ length: PER_PAGE }, (_, item) => generatedId(page * PER_PAGE + item));
  const words = { ort: 'Am Morgen danach, auf dem Weg ins Dorf.', ruf: 'Guten Morgen! Ist noch Platz am Tisch?' };
  return {
    story: {
      id: 'gemessen',
      languages: ['de'],
      source: { title: 'Gemessene Geschichte', publisher: 'Bilderbogen', file: 'source/report.txt' },
      chapters: ['alles'],
      pages: names,
      ...(isTold ? VOICES : {}),
      cast: {
        ada: {
          hair: 'GrayBun',
          glasses: 'GlassesTwo',
          colors: { skin: '#f1cfb1', top: '#ffc93c', jacket: '#ffc93c', legs: '#3d405b' },
        },
      },
      results: [{ id: 'ergebnis', theme: 'thema', origin: 'plenary', passage: PASSAGE }],
    },
    pages: names.map((name, page) => {
      const { areas, ...grid } = GRIDS[page % GRIDS.length] as (typeof GRIDS)[number];
      return {
        file: `pages/${name}.yaml`,
        data: {
          id: `seite-${page}`,
          chapter: 'alles',
          color: COLOR(page + 1),
          grid: { ...grid, areas: areas(ids(page)) },
          panels: ids(page).map((id, item) => panelOf(id, page * PER_PAGE + item)),
        },
      };
    }),
    texts: {
      de: {
        language: 'de',
        title: 'Gemessene Geschichte',
        subtitle: `${count} Bilder`,
        description: 'Eine Geschichte zum Messen.',
        cast: { ada: 'Ada' },
        chapters: { alles: 'Alles' },
        themes: { thema: 'Thema' },
        origins: { plenary: 'Plenum' },
        results: { ergebnis: { statement: 'Es geht zusammen.' } },
        panels: Object.fromEntries(
          names.flatMap((_, page) =>
            ids(page).map((id, item) => [
              id,
              {
                title: `Morgen ${page * PER_PAGE + item + 1}`,
                alt: 'Ada steht vor dem Haus und grüßt.',
                lettering: words,
                ...(isTold ? { narration: { start: 'Es war früh, und die Straße lag noch still.' } } : {}),
              },
            ]),
          ),
        ),
      },
    },
  };
}

/** Writes a generated story of `count` panels into a folder that the bake can read, see `generateStory`. */
export async function writeGeneratedStory(folder: string, count: number, isTold = false): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const part of ['pages', 'text', 'source']) await mkdir(join(folder, part), { recursive: true });
  await writeArt(folder);
  const { story, pages, texts } = generateStory(count, isTold);
  for (const { file, data } of pages) await writeFile(join(folder, file), stringify(data));
  await writeFile(join(folder, 'source', 'report.txt'), `${PASSAGE}\n`);
  await writeFile(join(folder, 'story.yaml'), stringify(story));
  await writeFile(join(folder, 'text', 'de.yaml'), stringify(texts.de));
}
