import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { hashOf } from './hash.ts';

/** Letters of German, English and their neighbours with the punctuation that lettering needs. */
export const CHARSET = [
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_abcdefghijklmnopqrstuvwxyz{|}~',
  'ÄÖÜäöüßẞÀÁÂÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛÝàáâãåæçèéêëìíîïñòóôõøùúûýÿŒœŠšŽžĆćČčŁłŞşĞğİı',
  '„“”‚‘’«»‹›–—…·•×÷§°€£©®™¡¿½¼¾\u00a0\u00ad\u2011\u202f→←',
].join('');

const FACES = [
  { family: 'Bilderbogen Lettering', name: 'lettering', weight: 500 },
  { family: 'Bilderbogen Display', name: 'display', weight: 800 },
] as const;
/** The face's files by script; most pages never need the second. */
const SUBSETS = [
  { subset: 'latin', range: 'U+0-FF,U+131,U+152-153,U+2000-206F,U+20AC,U+2122,U+2190-2193' },
  { subset: 'latin-ext', range: 'U+100-130,U+132-151,U+154-2AF,U+1E00-1EFF' },
] as const;
const FEATURES = ['calt', 'kern', 'mark', 'ccmp'];

export interface BakedFace {
  readonly family: string;
  readonly file: string;
  readonly bytes: number;
  /** Worth asking for before the style sheet does. */
  readonly isFirst: boolean;
}

export interface BakedFonts {
  /** File name of the style sheet that declares the faces. */
  readonly css: string;
  readonly faces: readonly BakedFace[];
}

const INDEX = 'index.json';

async function cutFace(source: Buffer, weight: number): Promise<Buffer> {
  return subsetFont(source, CHARSET, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
    keepFeatures: FEATURES,
    noHinting: true,
  });
}

async function known(dir: string, key: string): Promise<BakedFonts | null> {
  try {
    const index = JSON.parse(await readFile(join(dir, INDEX), 'utf8')) as BakedFonts & { readonly key: string };
    const present = new Set(await readdir(dir));
    const whole = index.key === key && [index.css, ...index.faces.map(({ file }) => file)].every((f) => present.has(f));
    return whole ? index : null;
  } catch {
    return null;
  }
}

/**
 * Cuts the lettering and the display face out of Shantell Sans (SIL OFL 1.1), with only the letters that stories need,
 * into `dir`, with a style sheet that declares them. Does nothing where they are there already.
 */
export async function bakeFonts(dir: string): Promise<BakedFonts> {
  const home = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/shantell-sans/package.json'));
  const version = await readFile(join(home, 'package.json'), 'utf8');
  const key = hashOf(version, CHARSET, JSON.stringify([FACES, SUBSETS, FEATURES]));
  const kept = await known(dir, key);
  if (kept) return kept;
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  const faces: BakedFace[] = [];
  const rules: string[] = [];
  for (const { family, name, weight } of FACES) {
    for (const { subset, range } of SUBSETS) {
      const source = await readFile(join(home, 'files', `shantell-sans-${subset}-wght-normal.woff2`));
      const font = await cutFace(source, weight);
      const file = `${name}-${subset}.${hashOf(font)}.woff2`;
      await writeFile(join(dir, file), font);
      faces.push({ family, file, bytes: font.length, isFirst: name === 'lettering' && subset === 'latin' });
      rules.push(
        `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url("${file}") format("woff2");unicode-range:${range}}`,
      );
    }
  }
  const sheet = `${rules.join('\n')}\n`;
  const css = `fonts.${hashOf(sheet)}.css`;
  await writeFile(join(dir, css), sheet);
  await writeFile(join(dir, INDEX), `${JSON.stringify({ key, css, faces }, null, 1)}\n`);
  return { css, faces };
}
