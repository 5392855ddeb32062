import { describe, expect, it } from 'vitest';
import { commandEngine, commandWords } from './command-engine.ts';
import { modelSignsOf } from './german-phonemes.ts';
import { spreadWords, syllablesOf } from './spread-words.ts';
import { sentencesOf, wordsIn } from './text-words.ts';
import { edgesOf } from './trim.ts';

const RATE = 8000;

describe('wordsIn', () => {
  it('leaves quotes and marks out of words and their ranges', () => {
    const text = 'Ein Ort. Ein „Zuhause“. „Hält!“ (e. V.)';
    expect(wordsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'Ein',
      'Ort',
      'Ein',
      'Zuhause',
      'Hält',
      'e',
      'V',
    ]);
    expect(wordsIn(text).map(({ mark }) => mark)).toEqual(['', '.', '', '.', '!', '.', '.']);
  });

  it('gives a dash that stands alone to the word before', () => {
    expect(wordsIn('Hauptamt – und').map(({ core, mark }) => core + mark)).toEqual(['Hauptamt–', 'und']);
  });

  it('pauses before brackets, unless there is a mark already', () => {
    const marks = (text: string) => wordsIn(text).map(({ core, mark }) => core + mark);
    expect(marks('Im Ort (Rede: Ada). Ein Satz. (Noch einer)')).toEqual([
      'Im',
      'Ort,',
      'Rede:',
      'Ada.',
      'Ein',
      'Satz.',
      'Noch',
      'einer',
    ]);
  });

  it('keeps apostrophes and hyphens within', () => {
    expect(wordsIn('Die rote war’s, Ehra-Lessien.').map(({ core }) => core)).toEqual([
      'Die',
      'rote',
      'war’s',
      'Ehra-Lessien',
    ]);
  });
});

describe('sentencesOf', () => {
  it('does not end after dates and abbreviations', () => {
    const of = (text: string) => sentencesOf(wordsIn(text)).map((words) => words.map(({ core }) => core).join(' '));
    expect(of('Am 16. Mai 2017. Hilfe e. V. in Not! Ja')).toEqual(['Am 16 Mai 2017', 'Hilfe e V in Not', 'Ja']);
  });
});

describe('modelSignsOf', () => {
  it('mends what espeak-ng writes for the model', () => {
    expect(modelSignsOf('vˈɔlfsb??k')).toBe('vˈɔlfsbʊɐk');
    expect(modelSignsOf('a^ɪn (^e^n)tˈiːm(^d^e)')).toBe('In tˈiːm');
    expect(modelSignsOf('vˈɑrs t^sˈa^ɪt')).toBe('vˈaɐs ʦˈIt');
  });
});

describe('spreadWords', () => {
  /** Sound where `spoken` says so, in pieces of half a second. */
  const sound = (spoken: readonly boolean[]) =>
    Float32Array.from({ length: spoken.length * RATE * 0.5 }, (_, at) =>
      spoken[Math.floor(at / (RATE * 0.5))] ? Math.sin(at / 3) : 0,
    );

  it('takes words by syllables and leaves pauses out', () => {
    const words = spreadWords('Salzgitter, ja', sound([true, true, true, false, true]), RATE);
    expect(words).toHaveLength(2);
    expect(words[0]?.slice(2)).toEqual([0, 10]);
    // Three of four syllables take three of four voiced halves.
    expect(words[0]?.[1]).toBeCloseTo(1.5, 1);
    expect(words[1]?.[1]).toBeCloseTo(2.49, 1);
  });

  it('counts syllables by vowels', () => {
    expect(['Salzgitter', 'Schnee', 'psst', '80'].map(syllablesOf)).toEqual([3, 1, 1, 4]);
  });
});

describe('edgesOf', () => {
  it('finds where sound begins and ends, with a little around it', () => {
    const samples = new Float32Array(RATE * 3);
    samples.fill(0.5, RATE, RATE * 2);
    const { from, to } = edgesOf(samples, RATE);
    expect(from / RATE).toBeCloseTo(1 - 0.04, 2);
    expect(to / RATE).toBeCloseTo(2 + 0.09, 2);
  });
});

describe('commandEngine', () => {
  it('divides a command as a shell would', () => {
    expect(commandWords(`say -v "Anna Lena" -o {wav} '{text}'`)).toEqual([
      'say',
      '-v',
      'Anna Lena',
      '-o',
      '{wav}',
      '{text}',
    ]);
  });

  it('names what is missing', () => {
    expect(() => commandEngine('say {text}')).toThrow('has no {wav}');
  });
});
