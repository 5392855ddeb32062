import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Lexicon } from '../voice/lexicon.ts';
import { spelledAs, type TextWord } from './text-words.ts';

const run = promisify(execFile);

/** From espeak-ng's signs to those the model was taught. `??` is a fault of espeak-ng 1.51 for r after u (“Wolfsburg”). */
const SIGNS: readonly (readonly [string, string])[] = [
  ['??', 'ʊɾ'],
  ['ɑ', 'a'],
  ['ɾ', 'ʁ'],
  ['r', 'ʁ'],
  ['a^ɪ', 'I'],
  ['a^ʊ', 'W'],
  ['ɔ^ø', 'Y'],
  ['ɔ^y', 'Y'],
  ['d^ʒ', 'ʤ'],
  ['t^s', 'ʦ'],
  ['t^ʃ', 'ʧ'],
  ['p^f', 'pf'],
  ['^', ''],
  ['ɜ', 'ɐ'],
  ['ʏ', 'y'],
  ['g', 'ɡ'],
  ['-', ''],
];

/** An r at a syllable's end is spoken as a dark a. */
const CODA_R = /([aeiouyøɛɪɔʊœɐə]ː?)ʁ(?=[tsdkmnfʃzbpʦlçvɡ ]|$)/gu;

/** Turns espeak-ng's IPA into the model's signs. */
export function modelSignsOf(ipa: string): string {
  // Marks of another language, as in “(en)team(de)”, also with ties in them.
  let signs = ipa.replace(/\([a-z^-]+\)/g, '');
  for (const [from, to] of SIGNS) signs = signs.split(from).join(to);
  return signs
    .replace(CODA_R, (_, vowel: string) => (vowel.startsWith('ɐ') || vowel === 'ə' ? 'ɐ' : `${vowel}ɐ`))
    .replace(/\s+/g, ' ')
    .trim();
}

async function ipaOf(text: string): Promise<string> {
  const { stdout } = await run('espeak-ng', ['-v', 'de', '--ipa', '--tie=^', '-q', text.replace(/^-+/, '')]);
  return stdout.trim().replace(/\s*\n\s*/g, ' ');
}

/**
 * Finds the sounds of each word of a part of a sentence. The part is read as a whole, so that small words are not
 * stressed; where espeak-ng makes more or fewer words of it, word by word.
 */
export async function germanPhonemes(words: readonly TextWord[], lexicon: Lexicon): Promise<readonly string[]> {
  const spelled = words.map((word) => spelledAs(word, lexicon));
  // Sounds the lexicon names still need a word in their place.
  const parts = spelled.map(({ text, ipa }) => (ipa === null ? text.split(/\s+/) : ['Wort']));
  const whole = (await ipaOf(parts.flat().join(' '))).split(' ');
  const fits = whole.length === parts.flat().length;
  let at = 0;
  const found: string[] = [];
  for (const [index, part] of parts.entries()) {
    const own = spelled[index]?.ipa ?? null;
    if (own !== null) found.push(modelSignsOf(own));
    else if (fits) found.push(modelSignsOf(whole.slice(at, at + part.length).join(' ')));
    else found.push(modelSignsOf(await ipaOf(part.join(' '))));
    at += part.length;
  }
  return found;
}
