/** A sound as the voices are asked for it. */
export interface Sound {
  /** The voices' sign (SAMPA, with a point for what is velarized). */
  readonly sign: string;
  readonly isVowel: boolean;
  /** A long vowel, or a doubled consonant. */
  readonly isLong: boolean;
  /** Which of the words it belongs to. */
  readonly word: number;
}

interface Letter {
  readonly letter: string;
  /** Vowel signs on it: a, i, u, or with n (tanwin); A where the long a is not written. */
  readonly vowel: '' | 'a' | 'i' | 'u' | 'an' | 'in' | 'un' | 'A';
  readonly isDouble: boolean;
  /** It carries no mark at all. */
  readonly isBare: boolean;
}

const CONSONANTS: Readonly<Record<string, string>> = {
  ء: '?',
  أ: '?',
  إ: '?',
  ؤ: '?',
  ئ: '?',
  ب: 'b',
  ت: 't',
  ث: 'T',
  ج: 'Z',
  ح: 'X',
  خ: 'x',
  د: 'd',
  ذ: 'D',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'S',
  ص: 's.',
  ض: 'd.',
  ط: 't.',
  ظ: 'z.',
  ع: 'H',
  غ: 'G',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 't',
  و: 'w',
  ي: 'j',
  // As foreign names have them.
  پ: 'b',
  گ: 'g',
  ڤ: 'v',
};

const VOWELS: Readonly<Record<string, Letter['vowel']>> = {
  '\u064b': 'an',
  '\u064c': 'un',
  '\u064d': 'in',
  '\u064e': 'a',
  '\u064f': 'u',
  '\u0650': 'i',
  '\u0670': 'A',
};
const SHADDA = '\u0651';
const SUKUN = '\u0652';

/** What a vowel letter makes long. */
const LENGTHENED: Readonly<Record<string, string>> = { ا: 'a', ى: 'a', و: 'u', ي: 'i' };

/** Velarized consonants colour the vowel after them. */
const isVelarized = (sign: string | undefined): boolean => sign?.endsWith('.') === true;

/** Divides a vowelled word into its letters with what they carry. @throws {RangeError} for a sign it does not know. */
function lettersOf(word: string): readonly Letter[] {
  const letters: Letter[] = [];
  for (const [cluster, letter = '', marks = ''] of word.normalize('NFC').matchAll(/([^\p{M}])(\p{M}*)/gu)) {
    if (letter === 'ـ') continue;
    if (!Object.hasOwn(CONSONANTS, letter) && !/[اىآ]/u.test(letter)) {
      throw new RangeError(`"${word}" has a sign that is not spoken: "${cluster}"`);
    }
    const found = [...marks].flatMap((mark) => VOWELS[mark] ?? []);
    const vowel = found.includes('A') ? 'A' : (found[0] ?? '');
    letters.push({ letter, vowel, isDouble: marks.includes(SHADDA), isBare: marks === '' });
    if ([...marks].some((mark) => mark !== SHADDA && mark !== SUKUN && !Object.hasOwn(VOWELS, mark))) {
      throw new RangeError(`"${word}" has a mark that is not spoken on "${letter}"`);
    }
  }
  return letters;
}

/** Words that keep their last vowel before a pause: it tells woman from man, or is half of a syllable. */
const KEEPS_END = /^(?:أَنْتِ|أَنْتَ|لَكِ|لَكَ|.*ُكِ|.*[وي]َ)$/u;

/** A word as it is said before a pause: endings are not spoken. */
function paused(letters: readonly Letter[], word: string): readonly Letter[] {
  const last = letters.at(-1);
  if (!last || KEEPS_END.test(word)) return letters;
  const before = letters.slice(0, -1);
  if (last.letter === 'ة') return before;
  // كبيرًا is said kabīrā; the alif that is written after the ending lengthens it.
  if (LENGTHENED[last.letter] === 'a' && before.at(-1)?.vowel === 'an') {
    return [...before.slice(0, -1), { ...(before.at(-1) as Letter), vowel: 'A' }];
  }
  if (last.vowel === 'an') return [...before, { ...last, vowel: 'A' }];
  return last.vowel === 'A' || last.vowel === '' ? letters : [...before, { ...last, vowel: '' }];
}

/**
 * Finds the sounds of words that are said in one breath, from their fully vowelled spelling. Arabic so written leaves
 * nothing to guess: what is joined, dropped before a pause, or lengthened follows from rules.
 * @param words a word each, or several joined by `_` or `-`; `-` alone is not spoken.
 * @throws {RangeError} naming the word that cannot be read.
 */
export function arabicSounds(words: readonly string[]): readonly Sound[] {
  const sounds: Sound[] = [];
  const spoken = words.flatMap((word, index) =>
    word
      .replace(/[«»"“”()]/gu, '')
      .split(/[_-]/u)
      .flatMap((part) => (part === '' ? [] : [{ part, index }])),
  );
  const put = (sign: string, isVowel: boolean, isLong: boolean, word: number): void => {
    const isColoured = isVowel && isVelarized(sounds.at(-1)?.sign);
    sounds.push({ sign: isColoured ? `${sign}.` : sign, isVowel, isLong, word });
  };
  const change = (last: Partial<Sound>): void => {
    const sound = sounds.pop();
    if (sound) sounds.push({ ...sound, ...last });
  };
  /** Whether an alif only carries the word on: of the article, or of a verb that begins with two consonants. */
  const isJoining = (letters: readonly Letter[], at: number): boolean => {
    const [next, then] = [letters[at + 1], letters[at + 2]];
    if (!next || next.isDouble || next.vowel !== '') return false;
    if (next.letter === 'ل' && next.isBare) return then?.isDouble === true;
    return !next.isBare && then !== undefined;
  };

  for (const [place, { part, index }] of spoken.entries()) {
    const whole = lettersOf(part);
    const letters = place === spoken.length - 1 ? paused(whole, part.normalize('NFC')) : whole;
    for (const [at, { letter, vowel, isDouble, isBare }] of letters.entries()) {
      const [before, next] = [letters[at - 1], letters[at + 1]];
      const last = sounds.at(-1);
      if (letter === 'آ') {
        put('?', false, false, index);
        put('a', true, true, index);
      } else if (letter === 'ا' && at === 0) {
        if (last === undefined) {
          put('?', false, false, index);
          put(vowel || (next?.letter === 'ل' ? 'a' : 'i'), true, false, index);
        } else if (last.isVowel) change({ isLong: false });
        else put('i', true, false, index);
      } else if (Object.hasOwn(LENGTHENED, letter) && vowel === '' && !isDouble && (isBare || letter === 'ى')) {
        const isSilent = before?.vowel === 'an' || before?.vowel === 'A';
        const own = before?.vowel === LENGTHENED[letter];
        if (own && !(letter === 'ا' && isJoining(letters, at))) change({ isLong: true });
        else if (!own && !isSilent && (letter === 'و' || letter === 'ي')) {
          put(CONSONANTS[letter] as string, false, false, index);
        }
      } else {
        if (letter === 'ل' && isBare && next?.isDouble) continue;
        put(CONSONANTS[letter] as string, false, isDouble, index);
        if (vowel === '') continue;
        put(vowel === 'A' ? 'a' : (vowel[0] as string), true, vowel === 'A', index);
        if (vowel.length === 2) put('n', false, false, index);
      }
    }
  }
  // No voice has a glottal stop after silence; a vowel that begins there has one by itself.
  const said = sounds[0]?.sign === '?' ? sounds.slice(1) : sounds;
  return said.map((sound, at) => {
    const next = said[at + 1];
    return sound.sign === 'n' && next?.sign === 'b' ? { ...sound, sign: 'm' } : sound;
  });
}

/** Which of a word's vowels is stressed, as an index into its sounds; −1 if it has none. */
export function stressOf(sounds: readonly Sound[]): number {
  const nuclei = sounds.flatMap(({ isVowel }, at) => (isVowel ? [at] : []));
  const closingOf = (nucleus: number): number => {
    const from = nuclei[nucleus] as number;
    const to = nuclei[nucleus + 1] ?? sounds.length;
    return sounds.slice(from + 1, to).reduce((sum, { isLong }) => sum + (isLong ? 2 : 1), 0);
  };
  const isLong = (nucleus: number): boolean => sounds[nuclei[nucleus] as number]?.isLong === true;
  const last = nuclei.length - 1;
  if (last <= 0) return nuclei[0] ?? -1;
  if (closingOf(last) >= (isLong(last) ? 1 : 2)) return nuclei[last] as number;
  if (isLong(last - 1) || closingOf(last - 1) >= 2) return nuclei[last - 1] as number;
  return nuclei[Math.max(0, last - 2)] as number;
}
