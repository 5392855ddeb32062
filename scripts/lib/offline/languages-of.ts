import { basename } from 'node:path';

/** What a build holds for one language: its folder (none for the page at the top), and all it says of files. */
export interface LanguageTexts {
  readonly language: string;
  /** Below the page at the top, with its slash. */
  readonly folder: string;
  /** The language's page and the data it names. */
  readonly text: string;
}

/**
 * Which languages alone need a file; nothing where all do. A page belongs to its folder's language, the one at the top to
 * all; another file to the languages whose page or data name it, unless scripts and style sheets (`shared`) name it too.
 */
export function languagesOf(
  file: string,
  all: readonly LanguageTexts[],
  shared: string,
): readonly string[] | undefined {
  const own = all.find(({ folder }) => folder && file.startsWith(folder));
  if (own) return [own.language];
  const name = basename(file);
  if (!/^(assets|baked)\//.test(file) || shared.includes(name)) return undefined;
  const naming = all.filter(({ text }) => text.includes(name));
  return naming.length === 0 || naming.length === all.length ? undefined : naming.map(({ language }) => language);
}
