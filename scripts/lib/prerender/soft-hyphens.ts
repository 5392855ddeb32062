import german from 'hyphen/de/index.js';
import english from 'hyphen/en-gb/index.js';
import { isSimple } from '../../../src/core/language-name.ts';

const HYPHENATORS: Readonly<Record<string, typeof german>> = { de: german, en: english };
/** Shorter words fit a line of 320 CSS pixels, also with the text at 200 %. */
const LONGEST_WHOLE = 11;
/** Letters that stay together at a word's beginning and end. */
const LEAST_PART = 3;
const SHY = '\u00ad';
const LONG_WORD = new RegExp(`\\p{L}{${LONGEST_WHOLE + 1},}`, 'gu');
/** Addresses are read and copied as they are. */
const ADDRESS = /[@/]|\.\p{L}/u;
const PIECE = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^>"])*)>|<![^>]*>|[^<]+/g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What stands in these is data, or is said letter by letter. */
const UNTOUCHED = new Set(['script', 'style', 'title', 'kbd', 'code']);

const known = new Map<string, string>();

function cut(word: string, language: string): string {
  const key = `${language} ${word}`;
  const parts = known.get(key) ?? partsOf(word, language);
  known.set(key, parts);
  return parts;
}

function partsOf(word: string, language: string): string {
  const syllables = HYPHENATORS[language]?.hyphenateSync(word, { minWordLength: LONGEST_WHOLE + 1 }).split(SHY) ?? [
    word,
  ];
  const first = syllables.findIndex((_, index) => syllables.slice(0, index + 1).join('').length >= LEAST_PART);
  const parts = [syllables.slice(0, first + 1).join(''), ...syllables.slice(first + 1)];
  while (parts.length > 1 && (parts.at(-1) as string).length < LEAST_PART) parts.push(parts.splice(-2).join(''));
  return parts.join(SHY);
}

const hyphenate = (text: string, language: string): string =>
  text.replace(/\S+/g, (token) =>
    ADDRESS.test(token) ? token : token.replace(LONG_WORD, (word) => cut(word, language)),
  );

/**
 * Puts soft hyphens into the long words of a page's text, by the language each stands in. Never into attributes, the title,
 * data or addresses, and never into simple language, or anything inside of it: its rules forbid words in two lines. Browsers
 * cannot be relied on for it: many have no German dictionary.
 * @param source well-formed HTML as `html` makes it.
 */
export function softHyphens(source: string): string {
  const open: { readonly language: string; readonly untouched: boolean }[] = [{ language: '', untouched: false }];
  return source.replace(
    PIECE,
    (piece, end: string | undefined, name: string | undefined, attributes: string | undefined) => {
      const now = open.at(-1) ?? { language: '', untouched: false };
      if (name === undefined) {
        const language = now.language.split('-')[0] ?? '';
        return now.untouched || piece.startsWith('<') || !HYPHENATORS[language] ? piece : hyphenate(piece, language);
      }
      if (end) open.pop();
      else if (!VOID.has(name)) {
        const language = / lang="([^"]*)"/.exec(attributes ?? '')?.[1] ?? now.language;
        open.push({ language, untouched: now.untouched || UNTOUCHED.has(name) || isSimple(language) });
      }
      return piece;
    },
  );
}
