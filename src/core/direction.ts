import type { Language } from './story-text.ts';

export type Direction = 'ltr' | 'rtl';

const ARABIC: ReadonlySet<string> = new Set(['ar', 'arz', 'ary', 'azb', 'ckb', 'fa', 'ps', 'sd', 'ug', 'ur']);
const OTHER_RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['dv', 'he', 'syr', 'yi']);
/** ISO 15924, as in `ku-Arab`. */
const SCRIPT = /^[a-z]{4}$/i;

/** The language's script, lower case, if it is written into the tag, and its name. */
function partsOf(language: Language): { readonly name: string; readonly script: string | undefined } {
  const [name = '', ...rest] = language.toLowerCase().split('-');
  return { name, script: rest.find((part) => SCRIPT.test(part)) };
}

/** Whether a language is written in Arabic letters: BCP 47, a script in the tag wins (`az-Arab`, `ar-Latn`). */
export function isArabicScript(language: Language): boolean {
  const { name, script } = partsOf(language);
  return script === undefined ? ARABIC.has(name) : script === 'arab';
}

/** The direction a language is written in; unknown ones are left to right. */
export function directionOf(language: Language): Direction {
  const { name, script } = partsOf(language);
  const isOther = script === undefined ? OTHER_RIGHT_TO_LEFT.has(name) : /^(hebr|syrc|thaa|nkoo|adlm)$/.test(script);
  return isOther || isArabicScript(language) ? 'rtl' : 'ltr';
}
