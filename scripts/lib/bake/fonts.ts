import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { isArabicScript } from '../../../src/core/direction.ts';
import { hashOf } from './hash.ts';
import { LEGIBLE, legibleVersion, readLegible } from './legible-face.ts';

/** Letters of German, English and their neighbours with the punctuation that lettering needs. */
export const CHARSET = [
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_abcdefghijklmnopqrstuvwxyz{|}~',
  'ÄÖÜäöüßẞÀÁÂÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛÝàáâãåæçèéêëìíîïñòóôõøùúûýÿŒœŠšŽžĆćČčŁłŞşĞğİı',
  '„“”‚‘’«»‹›–—…·•×÷§°€£©®™¡¿½¼¾\u00a0\u00ad\u2011\u202f→←',
].join('');

/** Arabic with its vowel signs and digits, Persian, Urdu, Kurdish: the whole block, 40 kB; ornate brackets; joiners. */
export const ARABIC_CHARSET = [
  ...Array.from({ length: 0x100 }, (_, index) => String.fromCodePoint(0x600 + index)),
  '\ufd3e\ufd3f\u200c\u200d',
].join('');

const FACES = [
  { family: 'Bilderbogen Lettering', name: 'lettering', weight: 500 },
  { family: 'Bilderbogen Display', name: 'display', weight: 800 },
] as const;
const SHANTELL = 'shantell-sans';
const PLAYPEN = 'playpen-sans-arabic';
const FEATURES = ['calt', 'kern', 'mark', 'ccmp'];
/** Without these Arabic letters would not join, and vowel signs not sit. */
const SHAPING = ['init', 'medi', 'fina', 'isol', 'rlig', 'liga', 'mkmk', 'locl'];
/** The faces' files by script; a page fetches those whose letters it shows. */
const SUBSETS = [
  {
    subset: 'latin',
    from: SHANTELL,
    letters: CHARSET,
    features: FEATURES,
    range: 'U+0-FF,U+131,U+152-153,U+2000-206F,U+20AC,U+2122,U+2190-2193',
  },
  {
    subset: 'latin-ext',
    from: SHANTELL,
    letters: CHARSET,
    features: FEATURES,
    range: 'U+100-130,U+132-151,U+154-2AF,U+1E00-1EFF',
  },
  {
    subset: 'arabic',
    from: PLAYPEN,
    letters: ARABIC_CHARSET,
    features: [...FEATURES, ...SHAPING],
    range: 'U+600-6FF,U+200C-200D,U+FD3E-FD3F',
  },
] as const;

export interface BakedFace {
  readonly family: string;
  readonly file: string;
  readonly bytes: number;
  /** Worth asking for before the style sheet does: by every page, or by pages in Arabic letters. */
  readonly first: 'always' | 'arabic' | 'never';
}

export interface BakedFonts {
  /** File name of the style sheet that declares the faces. */
  readonly css: string;
  readonly faces: readonly BakedFace[];
}

/** The faces that a page in a language asks for first. Spaces and digits are Latin's in every language. */
export const firstFaces = ({ faces }: BakedFonts, language: string): readonly BakedFace[] =>
  faces.filter(({ first }) => first === 'always' || (first === 'arabic' && isArabicScript(language)));

const INDEX = 'index.json';

const FIRST: Readonly<Record<string, BakedFace['first']>> = {
  'lettering-latin': 'always',
  'lettering-arabic': 'arabic',
};

const homeOf = (name: string): string =>
  dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${name}/package.json`));

/** Cuts a face down to the letters of stories; `weight` is that of a face which holds several. */
const cutFace = (
  source: Buffer,
  { letters, features }: Pick<(typeof SUBSETS)[number], 'letters' | 'features'>,
  weight?: number,
): Promise<Buffer> =>
  subsetFont(source, letters, {
    targetFormat: 'woff2',
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
    keepFeatures: [...features],
    noHinting: true,
  });

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
/**
 * Cuts the lettering and the display face out of Shantell Sans and Playpen Sans Arabic, and the legible face that readers
 * may choose (all SIL OFL 1.1), with only the letters that stories need, into `dir`, with a style sheet that declares
 * them. Does nothing where they are there already.
 */
export async function bakeFonts(dir: string): Promise<BakedFonts> {
  const versions = await Promise.all([
    ...[SHANTELL, PLAYPEN].map((name) => readFile(join(homeOf(name), 'package.json'), 'utf8')),
    legibleVersion(),
  ]);
  const key = hashOf(...versions, JSON.stringify([FACES, SUBSETS, FIRST, LEGIBLE]));
  const kept = await known(dir, key);
  if (kept) return kept;
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  const faces: BakedFace[] = [];
  const rules: string[] = [];
  const add = async (font: Buffer, family: string, name: string, weight: number, range: string): Promise<void> => {
    const file = `${name}.${hashOf(font)}.woff2`;
    await writeFile(join(dir, file), font);
    faces.push({ family, file, bytes: font.length, first: FIRST[name] ?? 'never' });
    rules.push(
      `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url("${file}") format("woff2");unicode-range:${range}}`,
    );
  };
  for (const { family, name, weight } of FACES) {
    for (const part of SUBSETS) {
      const source = await readFile(join(homeOf(part.from), 'files', `${part.from}-${part.subset}-wght-normal.woff2`));
      await add(await cutFace(source, part, weight), family, `${name}-${part.subset}`, weight, part.range);
    }
  }
  for (const weight of LEGIBLE.weights) {
    for (const part of SUBSETS.filter(({ from }) => from === SHANTELL)) {
      const font = await cutFace(await readLegible(part.subset, weight), part);
      await add(font, LEGIBLE.family, `${LEGIBLE.name}-${weight}-${part.subset}`, weight, part.range);
    }
  }
  const sheet = `${rules.join('\n')}\n`;
  const css = `fonts.${hashOf(sheet)}.css`;
  await writeFile(join(dir, css), sheet);
  await writeFile(join(dir, INDEX), `${JSON.stringify({ key, css, faces }, null, 1)}\n`);
  return { css, faces };
}
