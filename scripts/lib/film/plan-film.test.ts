import { expect, test } from 'vitest';
import type { Score } from '../../../src/core/score.ts';
import { planFilm } from './plan-film.ts';

const span = (id: string, start: number, end: number): Score['panels'][number] => ({
  index: 0,
  id,
  start,
  end,
  arrival: 0,
  rest: 1,
  lettering: [],
  voice: [],
  ambience: null,
  music: null,
  sounds: [],
});
const score: Score = { duration: 30, panels: [span('uhr', 0, 12), span('see', 12, 22.5), span('ende', 22.5, 30)] };

test('the whole story is filmed unless a part is named', () => {
  expect(planFilm(score, 25)).toMatchObject({ start: 0, end: 30, frames: 750 });
});

test('a part goes from one panel’s start to another’s end, or between seconds', () => {
  expect(planFilm(score, 25, 'see', 'see')).toMatchObject({ start: 12, end: 22.5, frames: 263 });
  expect(planFilm(score, 30, '1.5', '99')).toMatchObject({ start: 1.5, end: 30, frames: 855 });
});

test('segments follow each other without a gap and end with the film', () => {
  const { segments, frames } = planFilm(score, 25, 'see', 'ende');
  expect(segments[0]?.from).toBe(0);
  expect(segments.at(-1)?.until).toBe(frames);
  for (const [index, { from }] of segments.slice(1).entries()) expect(from).toBe(segments[index]?.until);
});

test.each([
  ['an unknown panel', 'berg', undefined, /no panel "berg".*uhr, see, ende/],
  ['an end before the start', 'ende', 'uhr', /not after/],
])('%s is refused', (_, from, to, message) => {
  expect(() => planFilm(score, 25, from, to)).toThrow(message);
});
