import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captionPiecesOf, cutCaption } from './caption-cut.ts';
import { spreadWords } from './word-times.ts';

const cut = (text: string, most: number) => cutCaption(text, most).map(([from, to]) => text.slice(from, to));

test.each([
  ['a short text stays whole', 'Es gibt Tee.', 74, ['Es gibt Tee.']],
  [
    'at a sentence’s end',
    'Eine kalte Turnhalle voller Feldbetten. Dann kommen bunte Vorhänge an den Faden, und es werden Zimmer daraus.',
    74,
    [
      'Eine kalte Turnhalle voller Feldbetten.',
      'Dann kommen bunte Vorhänge an den Faden, und es werden Zimmer daraus.',
    ],
  ],
  [
    'at a phrase’s end where a sentence is too long',
    'Gerade Menschen mit Migrationsgeschichte finden hier eigene Wege, und das seit vielen Jahren auch im Engagement.',
    74,
    [
      'Gerade Menschen mit Migrationsgeschichte finden hier eigene Wege,',
      'und das seit vielen Jahren auch im Engagement.',
    ],
  ],
  [
    'not after a date’s point',
    'Die Konferenz begann am frühen Morgen des 16. Mai im Hotel am See.',
    48,
    ['Die Konferenz begann am frühen', 'Morgen des 16. Mai im Hotel am See.'],
  ],
  [
    'a word longer than all stands alone',
    'Das Zuständigkeitsverteilungsplan ist da',
    12,
    ['Das', 'Zuständigkeitsverteilungsplan', 'ist da'],
  ],
  [
    'Arabic sentences',
    'مرحبا بكم في القرية. كيف حالكم اليوم؟ نحن هنا.',
    24,
    ['مرحبا بكم في القرية.', 'كيف حالكم اليوم؟', 'نحن هنا.'],
  ],
])('%s', (_, text, most, pieces) => {
  expect(cut(text, most)).toEqual(pieces);
});

test('every word is in exactly one piece, in order, and no piece of several words is too long', () => {
  const word = fc.stringMatching(/^[a-zäöü]{1,14}[,.!]?$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 10, max: 90 }), (words, most) => {
      const text = words.join(' ');
      const pieces = cut(text, most);
      expect(pieces.join(' ')).toBe(text);
      for (const piece of pieces) if (piece.includes(' ')) expect(piece.length).toBeLessThanOrEqual(most);
    }),
  );
});

test('pieces follow each other with the words’ times and fill the line', () => {
  const text = 'Auf beiden Ufern packen andere mit an. Dann ein Ruck. Der Faden spannt sich über den ganzen See.';
  const words = spreadWords(text, 7);
  const pieces = captionPiecesOf({ text, duration: 7 }, words, 60);
  expect(pieces.length).toBe(2);
  expect(pieces[0]?.start).toBe(0);
  expect(pieces.at(-1)?.end).toBe(7);
  expect(pieces[1]?.start).toBe(words.find(([, , from]) => from === pieces[1]?.from)?.[0]);
  expect(pieces[0]?.end).toBe(pieces[1]?.start);
});

test('a piece whose words were not timed does not hold the next ones up', () => {
  const text = 'Eins zwei drei. Vier fünf sechs. Sieben acht.';
  const times = [[0.5, 1, 0, 4] as const, [4, 4.5, 33, 39] as const];
  const pieces = captionPiecesOf({ text, duration: 6 }, times, 20);
  expect(pieces.map(({ start }) => start)).toEqual([0, 4, 4]);
});
