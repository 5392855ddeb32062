import { expect, test } from 'vitest';
import { levelled, limited, trimmed } from './level.ts';
import { loudnessOf, truePeakOf } from './loudness.ts';
import { add, RATE, silence, waveOf } from './wave.ts';

const sine = (seconds: number, hz: number, gain: number): Float32Array =>
  waveOf(seconds, (t) => gain * Math.sin(2 * Math.PI * hz * t));

test('a 997 Hz tone at full scale in one channel measures −3.01 LUFS', () => {
  expect(loudnessOf([sine(2, 997, 1)]).integrated).toBeCloseTo(-3.01, 1);
});

test('silence around a sound does not make it softer', () => {
  const wave = silence(10);
  add(wave, sine(6, 997, 0.1), 2);
  expect(loudnessOf([wave]).integrated).toBeCloseTo(-23.01, 0);
});

test('the true peak is found between the samples', () => {
  const between = waveOf(0.1, (t) => Math.sin(2 * Math.PI * (RATE / 4) * t + Math.PI / 4));
  expect(Math.max(...between)).toBeLessThan(0.71);
  expect(truePeakOf([between])).toBeCloseTo(0, 0);
});

test('music comes to −24 LUFS and an ambience to −30', () => {
  const pair = [sine(2, 500, 0.5), sine(2, 700, 0.4)];
  expect(loudnessOf(levelled(pair, 'music')).integrated).toBeCloseTo(-24, 1);
  expect(loudnessOf(levelled(pair.slice(1), 'ambience')).integrated).toBeCloseTo(-30, 1);
});

test('a blow is limited by no more than 8 dB and the rest keeps its strength', () => {
  const wave = sine(1, 400, 0.02);
  wave[20_000] = 1;
  const [loud] = levelled([wave], 'effect');
  expect(truePeakOf([loud!])).toBeLessThanOrEqual(-3);
  expect(Math.abs(loud![1000]!)).toBeCloseTo(Math.abs(wave[1000]!) * 10 ** (5 / 20), 2);
});

test('the limiter leaves what is under the ceiling as it is', () => {
  const wave = sine(0.2, 400, 0.3);
  expect(limited(wave, 0.5)).toEqual(wave);
});

test('an effect loses its silent tail and ends faded', () => {
  const wave = silence(2);
  add(wave, sine(0.5, 400, 0.5), 0);
  const cut = trimmed(wave);
  expect(cut.length / RATE).toBeCloseTo(0.52, 1);
  expect(cut.at(-1)).toBeCloseTo(0, 6);
});
