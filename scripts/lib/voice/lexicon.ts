import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readYaml } from '../read-yaml.ts';

/** Words as they are written → how they would be spelled as they are spoken, or `/IPA/`. */
export type Lexicon = Readonly<Record<string, string>>;

/**
 * Reads the lexicon of a language. A variant (de-simple) knows the words of its language (de), too, and its own win.
 * @throws {Error} that says what is wrong with a file.
 */
export async function readLexicon(folder: string, language: string): Promise<Lexicon> {
  const [plain = language] = language.split('-');
  const own = await readLexiconFile(folder, language);
  return plain === language ? own : { ...(await readLexiconFile(folder, plain)), ...own };
}

/** Reads `voice/<language>/lexicon.yaml`; an empty lexicon if there is none. */
async function readLexiconFile(folder: string, language: string): Promise<Lexicon> {
  const file = `voice/${language}/lexicon.yaml`;
  const text = await readFile(join(folder, file), 'utf8').catch(() => null);
  if (text === null) return {};
  const { data, faults } = readYaml(text, file);
  if (faults[0]) throw new Error(`${file}:${faults[0].line ?? 1}: ${faults[0].message}`);
  const entries = Object.entries(Object(data));
  const wrong = entries.find(([, spelled]) => typeof spelled !== 'string' || spelled.trim() === '');
  if (wrong) throw new Error(`${file}: "${wrong[0]}" needs a spelling, or IPA between slashes.`);
  return Object.fromEntries(entries) as Lexicon;
}
