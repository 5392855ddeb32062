import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseStartOf, speechPiecesOf } from './speech-pieces.ts';

const texts = (text: string, from?: number): string[] =>
  speechPiecesOf(text, from).map((piece) => text.slice(...piece));

describe('speechPiecesOf', () => {
  it('leaves a short line whole', () => {
    expect(texts('Wer hält das andere Ende?')).toEqual(['Wer hält das andere Ende?']);
  });

  it('begins where it is told to', () => {
    expect(texts('Wer hält das andere Ende?', 9)).toEqual(['das andere Ende?']);
  });

  it('cuts long lines at the end of sentences, else at commas', () => {
    const sentence = 'Das ist ein Satz, der so um die sechzig Zeichen lang ist, ja. ';
    expect(texts(sentence.repeat(3))).toEqual([`${sentence}${sentence}`.trim(), sentence.trim()]);
    const phrases = `${'ein langes Stück Satz '.repeat(5)}, ${'und noch mehr davon '.repeat(4)}.`;
    expect(texts(phrases)[0]?.endsWith(',')).toBe(true);
  });

  it('speaks every word once, in pieces that are short or one word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const pieces = speechPiecesOf(text);
        const spoken = pieces.map((piece) => text.slice(...piece)).join(' ');
        expect(spoken.split(/\s+/).join('')).toBe(text.split(/\s+/).join(''));
        for (const [from, to] of pieces) expect(to > from).toBe(true);
        for (const piece of pieces.map((one) => text.slice(...one)))
          expect(piece.length <= 150 || !/\s(?=\S*[\p{L}\p{N}])/u.test(piece)).toBe(true);
      }),
    );
  });
});

it('finds where the phrase begins', () => {
  const text = 'Erst dies, dann das. Und jenes.';
  expect([0, 5, 12, 18, 25].map((at) => phraseStartOf(text, at))).toEqual([0, 0, 11, 11, 21]);
});
