import { createRandom, seedOf } from '../../../src/core/random.ts';
import { type Sound, stressOf } from './arabic-sounds.ts';

/** A sound with its time and melody. */
export interface SungSound {
  readonly sign: string;
  /** Milliseconds. */
  readonly duration: number;
  /** Where in the sound (percent) the voice has which pitch (semitones from its own). */
  readonly pitches: readonly (readonly [percent: number, semitones: number])[];
  readonly word: number;
}

/** How long sounds take in clear reading, in milliseconds. */
const CONSONANT: Readonly<Record<string, number>> = {
  '?': 58,
  b: 72,
  t: 80,
  d: 68,
  k: 86,
  g: 76,
  q: 90,
  't.': 88,
  'd.': 80,
  f: 92,
  v: 75,
  s: 104,
  's.': 110,
  S: 108,
  x: 100,
  X: 104,
  T: 92,
  z: 86,
  D: 74,
  'z.': 80,
  Z: 92,
  G: 84,
  H: 84,
  h: 76,
  m: 72,
  n: 66,
  l: 62,
  r: 54,
  w: 68,
  j: 66,
};
const STOPS = new Set(['b', 't', 'd', 'k', 'g', 'q', 't.', 'd.']);
const SHORT = 72;
const LONG = 150;
const STRESSED = 1.12;
const DOUBLED = 1.75;
/** What the last syllable before a pause takes longer. */
const LAST_VOWEL = 1.35;
const LAST_CONSONANT = 1.2;

/** Silence after a mark, in milliseconds. */
const PAUSES: Readonly<Record<string, number>> = { ',': 230, '،': 230, ';': 300, '؛': 300, ':': 320, '–': 260 };
export const pauseAfter = (mark: string): number => PAUSES[mark] ?? 430;

/** Words, without their vowels, that only lead to the next, and so are not stressed. */
const WEAK = new Set(
  'في عن إلى على مع أن لا ما هي هو ثم قد بين أو لكن يا كان وفي وعن وإلى وعلى ولا وما وهي وهو ولكن'.split(' '),
);
/** From and its joined form, vowelled: without vowels it reads as the word for who, too. */
const FROM = /^و?\p{M}?مِن/u;
/** Words that make a question none of yes or no. */
const ASKING = /^(?:[وفب]\p{M})?(?:مَن[ِْ]?|أَيْنَ?|كَيْفَ?|لِ?مَاذَا|مَتَى|كَمْ?)$/u;

const isWeak = (word: string): boolean => WEAK.has(word.replace(/\p{M}/gu, '')) || FROM.test(word);

/**
 * Gives the sounds of a phrase their lengths and its melody: it sinks from stress to stress, falls at a full stop, stays
 * up before a comma, rises in a question that is answered by yes or no.
 * @param words the phrase's words, fully vowelled.
 * @param mark what ends it.
 * @param isFirst whether it begins its sentence, so that the voice sets in higher.
 */
export function arabicProsody(
  sounds: readonly Sound[],
  words: readonly string[],
  mark: string,
  isFirst: boolean,
): readonly SungSound[] {
  const accents = words.flatMap((word, index) => {
    const own = sounds.filter((sound) => sound.word === index);
    const at = stressOf(own);
    return at < 0 || isWeak(word.normalize('NFC')) ? [] : [sounds.indexOf(own[0] as Sound) + at];
  });
  const stressed = new Set(accents);
  const nuclei = sounds.flatMap(({ isVowel }, at) => (isVowel ? [at] : []));
  const lastNucleus = nuclei.at(-1) ?? -1;
  const [firstAccent, lastAccent] = [accents[0] ?? -1, accents.at(-1) ?? -1];
  const isQuestion = mark === '؟' || mark === '?';
  const isAsking = isQuestion && words.some((word) => ASKING.test(word.normalize('NFC')));
  const isCall = mark === '!';
  const isOpen = /[،,؛;:–]/u.test(mark);
  const top = (isFirst ? 2.4 : 1.5) + (isCall ? 1.2 : 0);
  // No two sounds are alike, but each is the same at every run.
  const random = createRandom(seedOf(words.join(' ')));
  const wobble = (): number => random() * 2 - 1;

  const pitchAt = (at: number): number => {
    const share = nuclei.length < 2 ? 0.5 : nuclei.indexOf(at) / (nuclei.length - 1);
    const base = top - share * (isOpen ? 3.2 : 4.6);
    const accent = !stressed.has(at) ? 0 : at === firstAccent ? 2.2 : at === lastAccent ? 1.4 : 1.7;
    return base + accent * (isCall ? 1.5 : 1) + wobble() * 0.3;
  };
  const end = isQuestion ? (isAsking ? -1.5 : 6) : isOpen ? 1.6 : isCall ? -3.6 : -4.6;

  return sounds.flatMap(({ sign, isVowel, isLong, word }, at): readonly SungSound[] => {
    const isLast = at >= lastNucleus;
    const stress = stressed.has(at) ? STRESSED : 1;
    const plain = isVowel ? (isLong ? LONG : SHORT) * stress : (CONSONANT[sign] ?? 75) * (isLong ? DOUBLED : 1);
    const duration = plain * (isLast ? (isVowel ? LAST_VOWEL : LAST_CONSONANT) : 1) * (1 + wobble() * 0.03);
    if (!isVowel) {
      // A stop that is only stretched is not heard as doubled: its silence is short in the recording.
      const isTwice = isLong && STOPS.has(sign);
      const half = { sign, duration: isTwice ? duration / 2 : duration, pitches: [], word };
      return isTwice ? [half, half] : [half];
    }
    const own = pitchAt(at);
    if (at !== lastNucleus) return [{ sign, duration, pitches: [[50, own]], word }];
    const lift = isAsking && at === lastAccent ? 0.5 : 0;
    const start = isQuestion && !isAsking ? Math.min(own, -0.5) : own + lift;
    return [
      {
        sign,
        duration,
        pitches: [
          [10, start],
          [95, end],
        ],
        word,
      },
    ];
  });
}
