import type { Lexicon } from '../voice/lexicon.ts';

/** A written word: how it stands there, without quotes and end marks, and its range without them. */
export interface TextWord {
  /** With its full stop (“16.”, “e.”), without quotes. */
  readonly written: string;
  readonly core: string;
  /** End mark after it, or nothing. */
  readonly mark: string;
  readonly from: number;
  readonly to: number;
}

const MARKS = /[.,;:!?…–—،؛؟]/;
const OPENING = /^[„“"‚‘'»«(]+/u;
const CLOSING = /["“”‘’»«')]+$/u;

/** Divides text into its written words; a mark that stands alone (a dash) goes to the word before. */
export function wordsIn(text: string): readonly TextWord[] {
  const words: TextWord[] = [];
  for (const match of text.matchAll(/\S+/gu)) {
    const opening = match[0].match(OPENING)?.[0].length ?? 0;
    const inner = match[0].slice(opening);
    const written = inner.replace(CLOSING, '').replace(/([.!?…؟]+)["“”‘’»«')]+([,;:،؛]?)$/u, '$1$2') || inner;
    const core = written.replace(/[.,;:!?…–—،؛؟"“”‘»«')]+$/u, '');
    const mark = [...inner].reverse().find((sign) => MARKS.test(sign) && inner.indexOf(sign) >= core.length) ?? '';
    const last = words.at(-1);
    if (core === '') {
      if (last) words[words.length - 1] = { ...last, mark: last.mark || mark };
      continue;
    }
    // What stands in brackets is spoken after a pause.
    if (last?.mark === '' && match[0].startsWith('(')) words[words.length - 1] = { ...last, mark: ',' };
    const from = match.index + opening;
    words.push({ written, core, mark, from, to: from + core.length });
  }
  return words;
}

/** Whether a word's mark ends a sentence: not after a number (“16. Mai”) or a single letter (“e. V.”). */
const endsSentence = ({ core, mark }: TextWord): boolean =>
  /[.!?…؟]/.test(mark) && !(mark === '.' && /^(\d{1,2}|\p{L})$/u.test(core));

/** Divides words into sentences. */
export function sentencesOf(words: readonly TextWord[]): readonly (readonly TextWord[])[] {
  const sentences: TextWord[][] = [];
  let current: TextWord[] = [];
  for (const word of words) {
    current.push(word);
    if (!endsSentence(word)) continue;
    sentences.push(current);
    current = [];
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** Divides a sentence where its marks make a pause; each part is read as a whole. */
export function partsOf(sentence: readonly TextWord[]): readonly (readonly TextWord[])[] {
  const parts: TextWord[][] = [[]];
  for (const word of sentence) {
    parts.at(-1)?.push(word);
    if (word.mark) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** A word as it goes to espeak-ng: its own spelling or the lexicon's; `ipa` where that names sounds. */
export function spelledAs({ written, core }: TextWord, lexicon: Lexicon): { text: string; ipa: string | null } {
  const entry = [written, core].find((key) => Object.hasOwn(lexicon, key));
  const text = entry === undefined ? core : (lexicon[entry] as string);
  return { text, ipa: text.match(/^\/(.+)\/$/u)?.[1] ?? null };
}
