import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captionPiecesOf, cutCaption } from './caption-cut.ts';
import { spreadWords } from './word-times.ts';

const cut = (text: string, columns: number, lines = 2, ahead = 0) =>
  cutCaption(text, { columns, lines }, ahead).map(([from, to]) => text.slice(from, to));

test.each([
  ['a short text stays whole', 'Es gibt Tee.', 37, ['Es gibt Tee.']],
  [
    'at a sentence’s end',
    'Eine kalte Turnhalle voller Feldbetten. Dann kommen bunte Vorhänge an den Faden, und es werden Zimmer daraus.',
    37,
    [
      'Eine kalte Turnhalle voller Feldbetten.',
      'Dann kommen bunte Vorhänge an den Faden, und es werden Zimmer daraus.',
    ],
  ],
  [
    'at a phrase’s end where a sentence is too long',
    'Gerade Menschen mit Migrationsgeschichte finden hier eigene Wege, und das seit vielen Jahren auch im Engagement.',
    40,
    [
      'Gerade Menschen mit Migrationsgeschichte finden hier eigene Wege,',
      'und das seit vielen Jahren auch im Engagement.',
    ],
  ],
  [
    'not half of one sentence with half of the next',
    'Gerade Menschen mit Migrationsgeschichte finden hier eigene Wege ins Engagement. Vor der Tür zögert ein Mann.',
    37,
    [
      'Gerade Menschen mit Migrationsgeschichte',
      'finden hier eigene Wege ins Engagement.',
      'Vor der Tür zögert ein Mann.',
    ],
  ],
  [
    'not after a date’s point',
    'Die Konferenz begann am frühen Morgen des 16. Mai im Hotel am See.',
    24,
    ['Die Konferenz begann am frühen', 'Morgen des 16. Mai im Hotel am See.'],
  ],
  [
    'a word longer than all stands alone',
    'Das Zuständigkeitsverteilungsplan ist da',
    6,
    ['Das', 'Zuständigkeitsverteilungsplan', 'ist da'],
  ],
  [
    'Arabic sentences',
    'مرحبا بكم في القرية. كيف حالكم اليوم؟ نحن هنا.',
    12,
    ['مرحبا بكم في القرية.', 'كيف حالكم اليوم؟', 'نحن هنا.'],
  ],
])('%s', (_, text, columns, pieces) => {
  expect(cut(text, columns)).toEqual(pieces);
});

/** Fills lines with words as a browser does. */
function filled(text: string, columns: number): number {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.pop() as string;
    if (last === '') lines.push(word);
    else if (last.length + 1 + word.length <= columns) lines.push(`${last} ${word}`);
    else lines.push(last, word);
  }
  return lines.length;
}

test('every word is in exactly one piece, in order, and pieces have no more lines than they may', () => {
  const word = fc.stringMatching(/^[a-zäöü]{1,14}[,.!]?$/);
  const sizes = fc.record({ columns: fc.integer({ min: 16, max: 40 }), lines: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), sizes, (words, { columns, lines }) => {
      const text = words.join(' ');
      const pieces = cut(text, columns, lines);
      expect(pieces.join(' ')).toBe(text);
      for (const piece of pieces) expect(filled(piece, columns)).toBeLessThanOrEqual(lines);
    }),
  );
});

test('a word longer than a line takes the lines it needs', () => {
  expect(cut('Gerade Menschen mit Migrationsgeschichte', 18, 3)).toEqual([
    'Gerade Menschen',
    'mit Migrationsgeschichte',
  ]);
});

test('a name ahead of the first piece takes its room', () => {
  expect(cut('Wer hält das andere Ende?', 26, 1)).toHaveLength(1);
  expect(cut('Wer hält das andere Ende?', 26, 1, 9)).toHaveLength(2);
});

test('pieces follow each other with the words’ times and fill the line', () => {
  const text = 'Auf beiden Ufern packen andere mit an. Dann ein Ruck. Der Faden spannt sich über den ganzen See.';
  const words = spreadWords(text, 7);
  const pieces = captionPiecesOf({ text, duration: 7 }, words, { columns: 30, lines: 2 });
  expect(pieces.length).toBe(2);
  expect(pieces[0]?.start).toBe(0);
  expect(pieces.at(-1)?.end).toBe(7);
  expect(pieces[1]?.start).toBe(words.find(([, , from]) => from === pieces[1]?.from)?.[0]);
  expect(pieces[0]?.end).toBe(pieces[1]?.start);
});

test('a piece whose words were not timed does not hold the next ones up', () => {
  const text = 'Eins zwei drei. Vier fünf sechs. Sieben acht.';
  const times = [[0.5, 1, 0, 4] as const, [4, 4.5, 33, 39] as const];
  const pieces = captionPiecesOf({ text, duration: 6 }, times, { columns: 20, lines: 1 });
  expect(pieces.map(({ start }) => start)).toEqual([0, 4, 4]);
});
