import { expect, test } from 'vitest';
import type { WordTime } from '../voice/voice-file.ts';
import { snapWords } from './snap-words.ts';

const RATE = 8000;

/** Sound between these times, silence elsewhere. */
function sounding(seconds: number, ...parts: readonly (readonly [number, number])[]): Float32Array {
  const samples = new Float32Array(seconds * RATE);
  for (const [from, to] of parts)
    for (let at = Math.round(from * RATE); at < to * RATE; at++) samples[at] = Math.sin(at / 3);
  return samples;
}

test('a word that follows a pause begins where its sound does', () => {
  const words: readonly WordTime[] = [
    [0.25, 0.6, 0, 4],
    [0.65, 0.9, 5, 8],
    [1.5, 2, 9, 11],
  ];
  const snapped = snapWords(words, sounding(2, [0.04, 0.9], [1.4, 2]), RATE);
  expect(snapped.map(([start]) => Math.round(start * 100) / 100)).toEqual([0.04, 0.65, 1.4]);
});

test('sound that belongs to something else moves no word: what is far, late, or within the word before', () => {
  const words: readonly WordTime[] = [
    [0.5, 1, 0, 4],
    [1.2, 1.6, 5, 8],
  ];
  expect(snapWords(words, sounding(2, [0.1, 0.12], [0.52, 0.7], [0.9, 1.6]), RATE)).toEqual(words);
});
