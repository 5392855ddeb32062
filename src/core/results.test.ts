import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPage, aPanel, aStory } from '../../tests/factories.ts';
import {
  createResultSearch,
  foldWords,
  panelsShowing,
  type ResultFacts,
  type ResultQuery,
  resultGroupsOf,
  themesOf,
} from './results.ts';
import type { Result } from './story-sources.ts';

const aResult = (id: string, theme: string, origin: Result['origin']): Result => ({ id, theme, origin, passage: id });
const facts = (id: string, theme: string, origin: string, words: string): ResultFacts => ({ id, theme, origin, words });
const query: ResultQuery = { words: '', themes: [], origins: [] };

describe('foldWords', () => {
  it.each([
    ['case and umlauts', 'FLÜCHTLINGE', 'fluchtlinge'],
    ['sharp s', 'Großartig', 'grossartig'],
    ['quotes, dashes and punctuation', '„Ehrenamt – und umgekehrt!“', 'ehrenamt und umgekehrt'],
    ['soft hyphens and the dots of Leichte Sprache', 'Ein\u00adstellungen Vor·trag', 'einstellungen vortrag'],
    ['Arabic vowel signs, alef forms and tatweel', 'أَهْــلاً', 'اهلا'],
    ['Persian letters', 'کمک به یکدیگر', 'كمك به يكديگر'],
    ['Ukrainian and Turkish', 'Київ Iğdır', 'киів igdir'],
    ['Vietnamese and Polish', 'Đường Łódź', 'duong lodz'],
  ])('takes away %s', (_, text, folded) => expect(foldWords(text)).toBe(folded));

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldWords(foldWords(text)) === foldWords(text)));
  });
});

describe('createResultSearch', () => {
  const search = createResultSearch([
    facts('uhr', 'zusammen', 'keynote', 'Dem Hauptamt fehlt Beweglichkeit. Impulsreferate'),
    facts('ruhe', 'schutz', 'keynote', 'Auch Helfende brauchen Schutz. Impulsreferate'),
    facts('ort', 'raum', 'workshop-2', 'Geflüchtete finden hier einen Ankunftsort. Workshop 2'),
    facts('ziel', 'raum', 'workshop-3', 'هنا يجدون مكانا. Workshop 3'),
  ]);
  const ids = (changes: Partial<ResultQuery>) => search({ ...query, ...changes }).found;

  it('finds all where nothing is asked', () => expect(ids({})).toEqual(['uhr', 'ruhe', 'ort', 'ziel']));
  it('finds nothing where nothing fits', () => expect(ids({ words: 'Tretboot' })).toEqual([]));
  it('finds parts of words, in any case', () => expect(ids({ words: 'BEWEG' })).toEqual(['uhr']));
  it('needs all words, wherever they stand', () => {
    expect(ids({ words: 'impuls schutz' })).toEqual(['ruhe']);
    expect(ids({ words: 'impuls ankunft' })).toEqual([]);
  });
  it('finds umlauts typed with, without and spelt out', () => {
    for (const words of ['geflüchtete', 'gefluchtete', 'GEFLUECHTETE']) expect(ids({ words })).toEqual(['ort']);
  });
  it('finds other scripts', () => expect(ids({ words: 'مكانًا' })).toEqual(['ziel']));
  it('takes signs alone for no words', () => expect(ids({ words: ' „…“ ' })).toHaveLength(4));
  it('joins choices of one facet and crosses the facets', () => {
    expect(ids({ themes: ['schutz', 'raum'] })).toEqual(['ruhe', 'ort', 'ziel']);
    expect(ids({ themes: ['schutz', 'raum'], origins: ['workshop-2', 'workshop-3'] })).toEqual(['ort', 'ziel']);
    expect(ids({ themes: ['schutz'], origins: ['workshop-2'] })).toEqual([]);
  });
  it('counts what each choice would show beside the words and the other facet', () => {
    const { themes, origins } = search({ words: '', themes: ['raum'], origins: ['keynote'] });
    expect(Object.fromEntries(themes)).toEqual({ zusammen: 1, schutz: 1 });
    expect(Object.fromEntries(origins)).toEqual({ 'workshop-2': 1, 'workshop-3': 1 });
    expect(search({ ...query, words: 'schutz' }).themes.get('schutz')).toBe(1);
  });
});

describe('a story’s results', () => {
  const story = aStory({
    results: [aResult('a', 'x', 'plenary'), aResult('b', 'y', 'keynote'), aResult('c', 'x', 'plenary')],
    pages: [aPage({ panels: [aPanel({ id: 'eins', results: ['c', 'a'] }), aPanel({ id: 'zwei', results: ['a'] })] })],
  });
  it('stand in groups by origin, numbered through', () => {
    expect(
      resultGroupsOf(story).map(({ origin, results }) => [origin, ...results.map((one) => one.number + one.result.id)]),
    ).toEqual([
      ['plenary', '1a', '2c'],
      ['keynote', '3b'],
    ]);
  });
  it('know their themes and panels in order', () => {
    expect(themesOf(story)).toEqual(['x', 'y']);
    expect(panelsShowing(story, 'a').map(({ id }) => id)).toEqual(['eins', 'zwei']);
    expect(panelsShowing(story, 'b')).toEqual([]);
  });
  it('are shown in panels that let the reader open them, too', () => {
    const act = { id: 'stein', kind: 'result', target: 'wand', at: 0, direction: 0, moves: [], result: 'b' } as const;
    const panels = [aPanel({ id: 'eins' }), aPanel({ id: 'zwei', interactions: [act] })];
    expect(panelsShowing({ ...story, pages: [aPage({ panels })] }, 'b').map(({ id }) => id)).toEqual(['zwei']);
  });
});
