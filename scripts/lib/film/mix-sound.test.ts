import { expect, test } from 'vitest';
import { addRun, addShot, CHANNELS, RATE } from './mix-sound.ts';

const seconds = (count: number): Float32Array => new Float32Array(count * RATE * CHANNELS);
const at = (mix: Float32Array, time: number, channel = 0): number =>
  mix[Math.round(time * RATE) * CHANNELS + channel] ?? 0;

test('a shot sounds in its moment, from its place in the source, as loud as wanted', () => {
  const mix = seconds(4);
  const source = seconds(3).map((_, index) => Math.floor(index / CHANNELS / RATE) + 1);
  addShot(mix, source, 2, { offset: 1, duration: 1, gain: 0.5 });
  expect([at(mix, 1.99), at(mix, 2.01), at(mix, 2.99), at(mix, 3.01)]).toEqual([0, 1, 1, 0]);
});

test('a shot that began before the mix is cut, not moved', () => {
  const mix = seconds(2);
  const source = seconds(3).map((_, index) => Math.floor(index / CHANNELS / RATE) + 1);
  addShot(mix, source, -1.5, { offset: 0, gain: 1 });
  expect([at(mix, 0.25), at(mix, 0.75), at(mix, 1.75)]).toEqual([2, 3, 0]);
});

test('a loop turns, its gain runs evenly between points, and both channels stay apart', () => {
  const mix = seconds(6);
  const loop = seconds(2).map((_, index) => (index % CHANNELS === 0 ? 1 : -1));
  addRun(
    mix,
    loop,
    {
      sound: 'see',
      points: [
        [11, 0],
        [13, 1],
        [15, 1],
      ],
    },
    10,
  );
  expect(at(mix, 0.9)).toBe(0);
  expect(at(mix, 2)).toBeCloseTo(0.5, 3);
  expect(at(mix, 4.5)).toBeCloseTo(1, 6);
  expect(at(mix, 4.5, 1)).toBeCloseTo(-1, 6);
  expect(at(mix, 5.1)).toBe(0);
});
