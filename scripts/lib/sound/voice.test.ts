import { expect, test } from 'vitest';
import { resampled } from './code.ts';
import { filtered } from './filters.ts';
import { createRandom } from './random.ts';
import { talker, vowelSound } from './voice.ts';
import { RATE, waveOf } from './wave.ts';

const powerAt = (wave: Float32Array, hz: number): number =>
  filtered(wave, [{ kind: 'band', hz, q: 3 }]).reduce((sum, sample) => sum + sample ** 2, 0);

const said = (vowel: 'a' | 'i'): Float32Array =>
  vowelSound(
    vowel,
    {
      seconds: 0.4,
      hzAt: () => 120,
      gain: [
        [0, 0],
        [0.05, 1],
        [0.4, 0],
      ],
      breath: 0.1,
      tract: 1,
    },
    createRandom('mouth'),
  );

test('an a is open and an i is not', () => {
  const openness = (vowel: 'a' | 'i'): number => powerAt(said(vowel), 750) / powerAt(said(vowel), 2300);
  expect(openness('a')).toBeGreaterThan(10 * openness('i'));
});

test('somebody who talks also pauses', () => {
  const wave = talker(6, createRandom('talk'));
  const blocks = Array.from({ length: 60 }, (_, n) =>
    wave.slice(n * 4800, (n + 1) * 4800).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0),
  );
  expect(blocks.filter((peak) => peak < 0.001).length).toBeGreaterThan(5);
  expect(blocks.filter((peak) => peak > 0.05).length).toBeGreaterThan(15);
});

test('a ring keeps its tone and its closing at 32 kHz', () => {
  const ring = waveOf(0.32, (t) => 0.5 * Math.sin(2 * Math.PI * 1000 * t));
  const lower = resampled(ring, 32_000);
  expect(lower.length).toBe(10_240);
  lower.forEach((sample, i) => {
    expect(sample).toBeCloseTo(0.5 * Math.sin((2 * Math.PI * 1000 * i) / 32_000), 2);
  });
  expect(() => resampled(new Float32Array(RATE + 1), 32_000)).toThrow('do not fit');
});
