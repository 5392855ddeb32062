import { expect, test } from 'vitest';
import { readWordTimes, spreadWords, wordAt, wordsIn, wordTimesOf } from './word-times.ts';

const TEXT = 'Die Tür – geht auf. Es schneit.';
const said = (text: string) => wordsIn(text).map(([from, to]) => text.slice(from, to));

test('a dash by itself belongs to the word before it', () => {
  expect(said(TEXT)).toEqual(['Die', 'Tür –', 'geht', 'auf.', 'Es', 'schneit.']);
  expect(said('„Nein!“,  sagt\nsie … 3')).toEqual(['„Nein!“,', 'sagt', 'sie …', '3']);
  expect(said('   ')).toEqual([]);
});

test('words without times share the line’s duration, with a rest after a sentence', () => {
  const words = spreadWords(TEXT, 4);
  expect(words[0]?.[0]).toBe(0);
  expect(words.at(-1)?.[1]).toBeCloseTo(4, 6);
  for (const [index, [start, end]] of words.entries()) {
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(words[index - 1]?.[1] ?? 0);
  }
  const restAfter = (index: number) => (words[index + 1]?.[0] ?? 4) - (words[index]?.[1] ?? 4);
  expect(restAfter(3)).toBeGreaterThan(restAfter(2) + 0.2);
  expect(spreadWords('', 3)).toEqual([]);
});

test('a word is the spoken one until the next begins', () => {
  const words = [
    [0.2, 0.5, 0, 3],
    [0.9, 1.2, 4, 7],
  ] as const;
  expect(wordAt(words, 0.1)).toBeNull();
  expect(wordAt(words, 0.2)?.[2]).toBe(0);
  expect(wordAt(words, 0.8)?.[2]).toBe(0);
  expect(wordAt(words, 5)?.[2]).toBe(4);
});

test('lines whose times are no times are left out, the others stay', () => {
  const good = [
    [0, 0.4, 0, 3],
    [0.5, 0.9, 4, 7],
  ];
  const raw = {
    'a/gut': good,
    'a/leer': [],
    'a/text': 'Hallo',
    'a/kurz': [[0, 1, 2]],
    'a/unendlich': [[0, Number.POSITIVE_INFINITY, 0, 3]],
    'a/rückwärts': [good[1], good[0]],
    'a/ohne-wort': [[0, 1, 3, 3]],
  };
  expect(readWordTimes(raw)).toEqual({ 'a/gut': good });
  for (const broken of [null, 'x', 3, [good], undefined]) expect(readWordTimes(broken)).toEqual({});
});

test('times that reach beyond the text are not used', () => {
  const line = { key: 'a/b', text: 'Zwei Worte', duration: 2 };
  expect(wordTimesOf(line, { 'a/b': [[0.1, 0.5, 0, 4]] })).toEqual([[0.1, 0.5, 0, 4]]);
  expect(wordTimesOf(line, { 'a/b': [[0.1, 0.5, 0, 40]] })).toEqual(spreadWords('Zwei Worte', 2));
  expect(wordTimesOf({ ...line, key: 'toString' }, {})).toEqual(spreadWords('Zwei Worte', 2));
});
