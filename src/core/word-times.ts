import type { Seconds } from './units.ts';

/** When a word is spoken: seconds from the line's start, and its range of characters in the line's text. */
export type WordTime = readonly [start: Seconds, end: Seconds, from: number, to: number];
/** By `<panel>/<line id>`. */
export type WordTimes = Readonly<Record<string, readonly WordTime[]>>;

/** Silence after a sign, in characters; a voice rests longer at a sentence's end than within it. */
const REST_AT_END = 7;
const REST_WITHIN = 3;
/** What may close a sentence after its sign. */
const CLOSING = '["“”»«›‹’)\\]]*';
const SENTENCE_END = new RegExp(`[.!?…؟۔:]${CLOSING}$`);
const PHRASE_END = new RegExp(`[,;–—،؛]${CLOSING}$`);

/** Ranges of the words of a text; a dash by itself belongs to the word before it. */
export function wordsIn(text: string): readonly (readonly [from: number, to: number])[] {
  const ranges: [number, number][] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const last = ranges.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(word)) last[1] = index + word.length;
    else ranges.push([index, index + word.length]);
  }
  return ranges;
}

const weightOf = (word: string): number =>
  word.length + 1 + (SENTENCE_END.test(word) ? REST_AT_END : PHRASE_END.test(word) ? REST_WITHIN : 0);

/** Word times for a line whose words were not timed: its duration spread over its characters. */
export function spreadWords(text: string, duration: Seconds): readonly WordTime[] {
  const words = wordsIn(text).map(([from, to]) => ({ from, to, weight: weightOf(text.slice(from, to)) }));
  const sum = words.reduce((all, { weight }) => all + weight, 0);
  // The last word rests in the silence after the line.
  const last = words.at(-1);
  const whole = last ? sum - (last.weight - (last.to - last.from) - 1) : 1;
  let at = 0;
  return words.map(({ from, to, weight }) => {
    const [start, end] = [at, at + to - from + 1];
    at += weight;
    return [(start / whole) * duration, (end / whole) * duration, from, to];
  });
}

const isWordTime = (raw: unknown): raw is WordTime =>
  Array.isArray(raw) &&
  raw.length === 4 &&
  raw.every((value) => typeof value === 'number' && Number.isFinite(value) && value >= 0) &&
  raw[0] <= raw[1] &&
  raw[2] < raw[3];

/**
 * Reads fetched word times. A line whose times are no times, or not in order, is left out: its words are spread then.
 */
export function readWordTimes(raw: unknown): WordTimes {
  const times: Record<string, readonly WordTime[]> = {};
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return times;
  for (const [key, words] of Object.entries(raw)) {
    if (!Array.isArray(words) || words.length === 0 || !words.every(isWordTime)) continue;
    const starts = words.map(([start]) => start);
    if (starts.every((start, index) => start >= (starts[index - 1] ?? 0))) times[key] = words;
  }
  return times;
}

/** A line's word times: as timed where they fit its text, else spread. */
export function wordTimesOf(
  {
    key,
    text,
    duration,
    words,
  }: {
    readonly key: string;
    readonly text: string;
    readonly duration: Seconds;
    readonly words?: readonly WordTime[];
  },
  times: WordTimes,
): readonly WordTime[] {
  const own = words ?? (Object.hasOwn(times, key) ? times[key] : undefined);
  return own?.every(([, , , to]) => to <= text.length) ? own : spreadWords(text, duration);
}

/** The word spoken at `offset` seconds into the line; a word stays until the next begins. Null before the first. */
export function wordAt(words: readonly WordTime[], offset: Seconds): WordTime | null {
  let found: WordTime | null = null;
  for (const word of words) {
    if (word[0] > offset) break;
    found = word;
  }
  return found;
}
