import { expect, test } from 'vitest';
import { filtered } from './filters.ts';
import { pink, white } from './noise.ts';
import { createRandom } from './random.ts';
import { roomed } from './room.ts';
import { rotated, seamOf, startOf } from './seam.ts';
import { add, RATE, silence, waveOf } from './wave.ts';

const SECONDS = 3.2;
/** A tone that comes round after whole turns, and one that does not. */
const closed = waveOf(SECONDS, (t) => 0.3 * Math.sin(2 * Math.PI * 220 * t));
const open = waveOf(SECONDS, (t) => 0.3 * Math.sin(2 * Math.PI * 220.15 * t));

test('a tone of whole turns has no seam', () => {
  const seam = seamOf([closed]);
  expect(seam.step).toBeLessThan(1.01);
  expect(seam.click).toBeLessThan(1);
  expect(seam.spectrum).toBeLessThan(1);
});

test('a tone cut within a turn clicks', () => {
  expect(seamOf([open]).step).toBeGreaterThan(3);
  expect(seamOf([open]).click).toBeGreaterThan(10);
});

test('a loop whose end is softer than its start is found', () => {
  const falling = pink(createRandom('fall'), SECONDS).map((sample, i, all) => sample * (1 - i / all.length));
  expect(seamOf([falling]).level).toBeGreaterThan(6);
});

test('noise through a ring filter closes, through a plain one it does not', () => {
  const noise = white(createRandom('noise'), SECONDS);
  const low = [{ kind: 'low', hz: 40, q: 4 }] as const;
  const gap = (wave: Float32Array): number => Math.abs(wave[0]! - wave.at(-1)!);
  expect(gap(filtered(noise, low, { ring: true }))).toBeLessThan(0.001);
  expect(gap(filtered(noise, low))).toBeGreaterThan(0.005);
});

test('a room goes on sounding over the end of a ring', () => {
  const blow = silence(SECONDS);
  blow[blow.length - 100] = 1;
  const [left] = roomed(blow, { decay: 1, size: 1, damp: 6000 }, { ring: true });
  const start = left.slice(0, RATE / 2).reduce((sum, sample) => sum + sample ** 2, 0);
  expect(start).toBeGreaterThan(1e-4);
  const [dry] = roomed(blow, { decay: 1, size: 1, damp: 6000 });
  expect(dry.slice(0, RATE / 2).every((sample) => sample === 0)).toBe(true);
});

test('a tail past the end sounds at the start when it is wrapped, and is lost when not', () => {
  const [ring, line] = [new Float32Array(4), new Float32Array(4)];
  add(ring, Float32Array.of(1, 2, 3), 2 / RATE, { wrap: true });
  add(line, Float32Array.of(1, 2, 3), 2 / RATE);
  expect([...ring]).toEqual([3, 0, 1, 2]);
  expect([...line]).toEqual([0, 0, 1, 2]);
});

test('a ring is cut where it is quietest', () => {
  const at = startOf([closed], 500);
  expect(Math.abs(rotated(closed, at)[0]!)).toBeLessThan(0.01);
});
