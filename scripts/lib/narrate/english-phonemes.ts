import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Lexicon } from '../voice/lexicon.ts';
import { spelledAs, type TextWord } from './text-words.ts';

const run = promisify(execFile);

/** From espeak-ng's British signs to those the model was taught (misaki's British set), longer ones first. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['a^ɪ^ə', 'Iə'],
  ['a^ʊ^ə', 'Wə'],
  ['e^ə', 'ɛː'],
  ['i^ə', 'ɪə'],
  ['ʊ^ə', 'ʊə'],
  ['ə^ʊ', 'Q'],
  ['o^ʊ', 'Q'],
  ['e^ɪ', 'A'],
  ['a^ɪ', 'I'],
  ['a^ʊ', 'W'],
  ['ɔ^ɪ', 'Y'],
  ['d^ʒ', 'ʤ'],
  ['t^ʃ', 'ʧ'],
  ['ə^l', 'ᵊl'],
  ['^', ''],
  ['ɐ', 'ə'],
  ['ᵻ', 'ɪ'],
  ['æ', 'a'],
  ['r', 'ɹ'],
  ['g', 'ɡ'],
  ['x', 'k'],
  ['ʔ', 't'],
];

/** Small words that carry no stress but at the end of a part of a sentence; some of them are weaker still. */
const SMALL = new Set(
  'a an the and or but of to for from in into on at by with as than is are was be been has have it its he she they we you i my his her their our them us that if'.split(
    ' ',
  ),
);
const WEAK: Readonly<Record<string, string>> = {
  a: 'ə',
  an: 'ən',
  and: 'ənd',
  of: 'əv',
  to: 'tə',
  the: 'ðə',
  than: 'ðən',
  them: 'ðəm',
  that: 'ðət',
};
/** Weak words before a vowel. */
const LINKED: Readonly<Record<string, string>> = { the: 'ði', to: 'tʊ' };
const VOWEL = /^[ˈˌ]?[AIOQWYaeiouɑɒɔəɛɜɪʊʌ]/u;

/** Turns espeak-ng's British IPA into the model's signs. */
export function englishSignsOf(ipa: string): string {
  // Marks of another language, as in “(de)Haus(en-gb)”, also with ties in them.
  let signs = ipa.replace(/\([a-z^-]+\)/g, '');
  for (const [from, to] of SIGNS) signs = signs.split(from).join(to);
  return signs.replace(/n̩/g, 'ᵊn').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
}

const known = new Map<string, Promise<string>>();

/** Sounds of one word by itself: joined, espeak-ng makes one word of “of the”, and none could be told from the other. */
function soundsOf(text: string): Promise<string> {
  const found = known.get(text);
  if (found) return found;
  const plain = text.replace(/[’‘]/g, "'").replace(/^-+/, '');
  const made = run('espeak-ng', ['-v', 'en-gb', '--ipa', '--tie=^', '-q', plain]).then(({ stdout }) =>
    englishSignsOf(stdout.trim()),
  );
  known.set(text, made);
  return made;
}

/** How a small word sounds before the word that follows; null if it is none. */
export function smallSounds(text: string, sounds: string, next: string | undefined): string | null {
  const word = text.toLowerCase();
  if (!SMALL.has(word)) return null;
  const linked = next !== undefined && VOWEL.test(next) ? LINKED[word] : undefined;
  return linked ?? WEAK[word] ?? sounds.replace(/[ˈˌ]/g, '');
}

/**
 * Finds the sounds of each word of a part of a sentence, in British English. Each word is stressed as in a dictionary,
 * as the model was taught; small words are not, unless they end the part (“Who to?”).
 */
export async function englishPhonemes(words: readonly TextWord[], lexicon: Lexicon): Promise<readonly string[]> {
  const spelled = words.map((word) => spelledAs(word, lexicon));
  const sounds = await Promise.all(
    spelled.map(async ({ text, ipa }) => {
      if (ipa !== null) return ipa;
      const own = text.split(/\s+/);
      const parts = await Promise.all(own.map(soundsOf));
      const isLast = (at: number): boolean => at === parts.length - 1;
      return parts
        .map((part, at) => (isLast(at) ? null : smallSounds(own[at] ?? '', part, parts[at + 1])) ?? part)
        .join(' ');
    }),
  );
  return sounds.map((own, index) => {
    const { text, ipa } = spelled[index] as { text: string; ipa: string | null };
    if (ipa !== null || index === sounds.length - 1) return own;
    return smallSounds(text, own, sounds[index + 1]) ?? own;
  });
}
