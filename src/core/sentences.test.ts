import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences.ts';

describe('sentencesIn', () => {
  it.each([
    ['one', 'Ada winkt', ['Ada winkt']],
    ['marks of all kinds', 'Ada winkt. Ben? Ja! Gut …', ['Ada winkt.', 'Ben?', 'Ja!', 'Gut …']],
    ['a closing quote', 'Sie ruft: „Komm!“ Er kommt.', ['Sie ruft: „Komm!“', 'Er kommt.']],
    ['dates', 'Am 16. Mai 2017. Am See.', ['Am 16. Mai 2017.', 'Am See.']],
    [
      'short forms',
      'Das ist z. B. ein Haus vom Verein e. V. am See.',
      ['Das ist z. B. ein Haus vom Verein e. V. am See.'],
    ],
    ['lines', ' Ada\nwinkt. \n Ben auch. ', ['Ada\nwinkt.', 'Ben auch.']],
  ])('parts %s', (_, text, parts) => expect(sentencesIn(text)).toEqual(parts));
});
