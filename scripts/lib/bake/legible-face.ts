import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Atkinson Hyperlegible Next (SIL OFL 1.1): letters that are not mistaken for each other, for readers who choose it. A
 * browser fetches its files only where the page wears it.
 */
export const LEGIBLE = { family: 'Bilderbogen Legible', name: 'legible', weights: [500, 800] } as const;

const home = (): string =>
  dirname(createRequire(import.meta.url).resolve('@fontsource/atkinson-hyperlegible-next/package.json'));

/** Changes with the package. */
export const legibleVersion = (): Promise<string> => readFile(join(home(), 'package.json'), 'utf8');

/** The face as it comes, by script (`latin`, `latin-ext`) and weight. */
export const readLegible = (subset: string, weight: (typeof LEGIBLE.weights)[number]): Promise<Buffer> =>
  readFile(join(home(), 'files', `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff2`));
