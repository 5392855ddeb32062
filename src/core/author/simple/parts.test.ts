import { describe, expect, it } from 'vitest';
import { createParts, shown } from './parts.ts';

const parts = createParts(['Amt', 'Amt für Beispiele (Nord)', 'Ada Muster']);
const counts = (text: string): readonly number[] => parts(text).map(({ words }) => words.length);

describe('createParts', () => {
  it('counts words, not marks', () => {
    expect(counts('Hau ruck – und los! Die Integrations-Konferenz, die 4.')).toEqual([4, 4]);
    expect(counts('… ? Das war’s.')).toEqual([2]);
  });

  it('takes a quote for one word, which may end the sentence', () => {
    expect(counts('Sie ruft: „Komm bitte!“ Er kommt.')).toEqual([3, 2]);
    expect(counts('Der Verein „Ein Dorf e. V.“ hilft. So geht es.')).toEqual([4, 3]);
  });

  it('takes the longest name for one word', () => {
    expect(counts('Ada Muster kommt vom Amt für Beispiele (Nord).')).toEqual([4]);
  });

  it('ends a sentence with its line', () => expect(counts('Erst das\nDann das')).toEqual([2, 2]));

  it('shows sentences shortened, and what is verbatim as such', () => {
    expect(parts('Das „Haus am See“ ist offen.').map(shown)).toEqual(['"Das „…“ ist offen."']);
    expect(shown({ text: `Wer ${'sehr '.repeat(20)}lange redet`, words: [] })).toMatch(/^".{40,48}…"$/);
  });
});
