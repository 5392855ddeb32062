import { expect, test } from 'vitest';
import { aPage, aPanel, aStory, aText } from '../../tests/factories.ts';
import { type CaptionWish, createCaptionFinder, heldAfter, NO_CAPTION } from './caption-at.ts';
import { composeScore } from './compose-score.ts';
import type { Score, VoiceSpan } from './score.ts';

const LONG = 'Auf beiden Ufern packen andere mit an. Dann ein Ruck. Der Faden spannt sich über den ganzen See.';
const voice = (id: string, start: number, changes: Partial<VoiceSpan> = {}): VoiceSpan => ({
  key: `bild/${id}`,
  id,
  lettering: null,
  speaker: null,
  text: `Es spricht ${id}.`,
  start,
  duration: 2,
  sprite: 'anfang',
  offset: 0,
  ...changes,
});

const pages = [aPage({ panels: [aPanel({ minSeconds: 30, sounds: [{ sound: 'ente', at: 0.5, volume: 1 }] })] })];
const story = aStory({
  pages,
  texts: { de: aText(pages, { cast: { neue: 'die Neue' }, sounds: { ente: 'eine Ente' } }) },
});
const LINES = [
  voice('start', 2),
  voice('ruf', 6, { lettering: 'ruf', speaker: 'neue', text: 'Wer hält das andere Ende?' }),
  voice('ruf+', 9, { text: LONG, duration: 7 }),
];
const plain = composeScore(story, 'de');
const score: Score = { ...plain, panels: plain.panels.map((span) => ({ ...span, voice: LINES })) };
const WISH: CaptionWish = { show: 'auto', told: true, size: { columns: 37, lines: 2 }, isInSight: () => true };
const at = (time: number, wish: Partial<CaptionWish> = {}) =>
  createCaptionFinder({ story, language: 'de', score }).at(time, { ...WISH, ...wish });

test('while it is told, narration stands as a caption and lettering does not', () => {
  expect(at(3).caption.text).toBe('Es spricht start.');
  expect(at(3).caption.speaker).toBe('');
  expect(at(7).caption).toEqual(NO_CAPTION);
  expect(at(5).caption).toEqual(NO_CAPTION);
});

test('lettering whose picture is out of sight has a caption with its speaker', () => {
  expect(at(7, { isInSight: () => false }).caption).toMatchObject({
    speaker: 'die Neue: ',
    text: 'Wer hält das andere Ende?',
  });
});

test('always means every line, never means none', () => {
  const always = { show: 'always', told: false } as const;
  expect(at(3, always).caption.text).toBe('Es spricht start.');
  expect(at(7, always).caption).toMatchObject({ speaker: 'die Neue: ', text: 'Wer hält das andere Ende?' });
  for (const time of [3, 7, 10, 15.5]) expect(at(time, { show: 'never' }).caption).toEqual(NO_CAPTION);
  expect(at(3, { told: false }).caption).toEqual(NO_CAPTION);
});

test('a long line comes piece by piece with its words’ times', () => {
  const finder = createCaptionFinder({ story, language: 'de', score });
  finder.setWords({
    'bild/ruf+': [
      [0.1, 0.4, 0, 3],
      [0.5, 0.9, 4, 10],
      [4, 4.3, 54, 57],
      [4.4, 6, 58, 63],
    ],
  });
  const wish = { ...WISH, size: { columns: 30, lines: 2 } };
  const shown = (time: number) => {
    const { text, word } = finder.at(time, wish).caption;
    return [text, word && text.slice(...word)];
  };
  expect(shown(9.6)).toEqual(['Auf beiden Ufern packen andere mit an. Dann ein Ruck.', 'beiden']);
  expect(shown(13.05)).toEqual(['Der Faden spannt sich über den ganzen See.', 'Der']);
  expect(shown(15.9)).toEqual(['Der Faden spannt sich über den ganzen See.', 'Faden']);
  expect(finder.at(16, wish).caption.text).toBe('');
});

test('a line without word times has its words spread', () => {
  const { text, word } = at(3.9).caption;
  expect(word && text.slice(...word)).toBe('start.');
});

test('the word read aloud in lettering is found while told, whatever captions are wished', () => {
  for (const show of ['auto', 'always', 'never'] as const) {
    const { spoken } = at(6.05, { show });
    expect(spoken).toEqual({ panel: 'bild', lettering: 'ruf', from: 0, to: 3 });
  }
  expect(at(6.05, { told: false }).spoken).toBeNull();
  expect(at(3).spoken).toBeNull();
});

test('sounds have captions while told, where they can be heard', () => {
  expect(at(15.5).caption).toMatchObject({ sounds: ['[eine Ente]'] });
  expect(at(16.5).caption).toEqual({ ...NO_CAPTION, sounds: ['[eine Ente]'] });
  expect(at(16.5, { told: false, show: 'always' }).caption).toEqual(NO_CAPTION);
  const deaf = createCaptionFinder({ story, language: 'de', score, isHeard: () => false });
  expect(deaf.at(16.5, WISH).caption).toEqual(NO_CAPTION);
});

test('a stop within a line holds it until the reader moves on', () => {
  const stopped = { time: 7.1, playing: false };
  expect(heldAfter(null, { time: 7, playing: true }, score)).toBe(7);
  expect(heldAfter(7, stopped, score)).toBe(7);
  expect(heldAfter(7, { time: 7.5, playing: false }, score)).toBeNull();
  expect(heldAfter(null, stopped, score)).toBeNull();
  expect(heldAfter(null, { time: 6, playing: false }, score)).toBe(6);
});

test('a language without text has no captions and does not throw', () => {
  const finder = createCaptionFinder({ story, language: 'xx', score });
  expect(finder.at(7, { ...WISH, show: 'always' }).caption.speaker).toBe('');
});

test('what a picture shows is marked, once and on every piece', () => {
  const finderOf = (line: VoiceSpan) => {
    const described: Score = { ...plain, panels: plain.panels.map((span) => ({ ...span, voice: [line] })) };
    return createCaptionFinder({ story, language: 'de', score: described });
  };
  const line = voice('alt', 2, { mark: '[Bild]', text: LONG, duration: 7 });
  expect(finderOf(line).at(2.1, WISH).caption).toMatchObject({ speaker: '[Bild] ', described: true, word: [0, 3] });
  const later = finderOf(line).at(8.5, WISH).caption;
  expect(later).toMatchObject({ speaker: '', described: true });
  expect(later.text).not.toContain('Auf beiden Ufern');
  expect(at(3).caption.described).toBe(false);
  // Its words' times come with it.
  const timed: VoiceSpan = { ...line, words: [[0, 1, 4, 10]] };
  expect(finderOf(timed).at(2.1, WISH).caption.word).toEqual([4, 10]);
});
