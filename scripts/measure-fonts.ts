/** Reads the advance widths of the lettering faces and writes them to src/core/measure-table.ts and measure-arabic-table.ts. Run again when a face changes. */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { FORMS, joinedWidthsOf } from './lib/arabic-advances.ts';
import { ARABIC_CHARSET } from './lib/bake/fonts.ts';
import { advancesOf } from './lib/font-advances.ts';

const WEIGHTS = { lettering: 500, display: 800 } as const;
/** The script's parts of the face; later ones fill in what the first does not have. */
const PARTS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext'];
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2044],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x400, 0x45f],
  [0x1ea0, 0x1ef9],
];

const folderOf = (face: string): string =>
  dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${face}/package.json`));
const folder = folderOf('shantell-sans');
const wanted = RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
);

async function widthsAt(weight: number): Promise<Map<string, number>> {
  const widths = new Map<string, number>();
  for (const part of PARTS) {
    const woff = await readFile(join(folder, 'files', `shantell-sans-${part}-wght-normal.woff2`));
    const font = await subsetFont(woff, wanted.join(''), { targetFormat: 'truetype', variationAxes: { wght: weight } });
    for (const [character, width] of advancesOf(font, wanted)) {
      if (!widths.has(character)) widths.set(character, width);
    }
  }
  return widths;
}

/** Groups characters (or, `between` them, units of several) by width: `[thousandths of an em, characters]`. */
function grouped(widths: ReadonlyMap<string, number>, between = ''): string {
  const groups = new Map<number, string>();
  // Steps of four thousandths: a thousandth of an em is nothing to the eye, and the table gets a third smaller.
  for (const [character, width] of widths) {
    const step = Math.ceil(width / 4) * 4;
    const group = groups.get(step);
    groups.set(step, group === undefined ? character : group + between + character);
  }
  const rows = [...groups].sort(([a], [b]) => a - b);
  return rows.map(([width, characters]) => `    [${width}, '${quoted(characters)}'],`).join('\n');
}

function quoted(characters: string): string {
  return [...characters]
    .map((character) => {
      if (character === "'" || character === '\\') return `\\${character}`;
      const code = character.codePointAt(0) as number;
      const isInvisible =
        code === 0xa0 || code === 0xad || (code >= 0x2000 && code <= 0x200f) || (code >= 0x2028 && code <= 0x202f);
      return isInvisible ? `\\u${code.toString(16).padStart(4, '0')}` : character;
    })
    .join('');
}

const faces = await Promise.all(
  Object.entries(WEIGHTS).map(async ([name, weight]) => `  ${name}: [\n${grouped(await widthsAt(weight))}\n  ],`),
);
await writeFile(
  join(import.meta.dirname, '../src/core/measure-table.ts'),
  `// Written by scripts/measure-fonts.ts from Shantell Sans (SIL Open Font License 1.1); not edited by hand.
// biome-ignore-all format: one row a width
import type { AdvanceTable } from './measure.ts';

/** Advance widths in thousandths of an em, each with the characters that have it. */
export const LETTERING_ADVANCES: AdvanceTable = {
${faces.join('\n')}
};
`,
);

async function joinedAt(name: string, weight: number): Promise<string> {
  const file = join(folderOf('playpen-sans-arabic'), 'files', 'playpen-sans-arabic-arabic-wght-normal.woff2');
  const font = await subsetFont(await readFile(file), ARABIC_CHARSET, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
  const widths = joinedWidthsOf(font, [...ARABIC_CHARSET]);
  return `  ${name}: {\n${FORMS.map((form) => `    ${form}: [\n${grouped(widths[form], ' ')}\n    ],`).join('\n')}\n  },`;
}

const joined = await Promise.all(Object.entries(WEIGHTS).map(([name, weight]) => joinedAt(name, weight)));
await writeFile(
  join(import.meta.dirname, '../src/core/measure-arabic-table.ts'),
  `// Written by scripts/measure-fonts.ts from Playpen Sans Arabic (SIL Open Font License 1.1); not edited by hand.
// biome-ignore-all format: one row a width
import type { JoinedAdvances } from './measure.ts';

/** Widest advances in thousandths of an em by form, each with the letters and pairs of letters that have it. */
export const ARABIC_ADVANCES: JoinedAdvances = {
${joined.join('\n')}
};
`,
);
