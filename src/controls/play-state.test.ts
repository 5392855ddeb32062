import { expect, it } from 'vitest';
import { playStateOf } from './play-state.ts';

const at = (time: number, playing: boolean) => ({ time, playing, duration: 60 });

it('offers to pause while the story tells itself, even at its end', () => {
  expect(playStateOf(at(60, true), true)).toBe('pause');
});
it('offers to go on after a gesture, and to tell otherwise', () => {
  expect(playStateOf(at(10, false), true)).toBe('resume');
  expect(playStateOf(at(10, false), false)).toBe('play');
});
it('offers to tell once more at the end', () => {
  expect(playStateOf(at(60, false), true)).toBe('replay');
});
it('offers to tell a story whose length is not known yet', () => {
  expect(playStateOf({ time: 0, playing: false, duration: 0 }, false)).toBe('play');
});
