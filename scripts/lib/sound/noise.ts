import type { Random } from './random.ts';
import { samplesIn, type Wave } from './wave.ts';

/** Even noise, −1..1. */
export function white(random: Random, seconds: number): Wave {
  const wave = new Float32Array(samplesIn(seconds));
  for (let i = 0; i < wave.length; i += 1) wave[i] = random() * 2 - 1;
  return wave;
}

/** Noise that loses 3 dB an octave (Paul Kellet's filter); `ring` closes it to a loop. */
export function pink(random: Random, seconds: number, { ring = false } = {}): Wave {
  const source = white(random, seconds);
  const out = new Float32Array(source.length);
  const b = [0, 0, 0];
  for (let lap = ring ? 0 : 1; lap < 2; lap += 1)
    for (let i = 0; i < source.length; i += 1) {
      const x = source[i] ?? 0;
      b[0] = 0.99765 * (b[0] ?? 0) + x * 0.099046;
      b[1] = 0.963 * (b[1] ?? 0) + x * 0.2965164;
      b[2] = 0.57 * (b[2] ?? 0) + x * 1.0526913;
      out[i] = (b[0] + b[1] + b[2] + x * 0.1848) * 0.2;
    }
  return out;
}

/** Noise that loses 6 dB an octave; `ring` closes it to a loop. */
export function brown(random: Random, seconds: number, { ring = false } = {}): Wave {
  const source = white(random, seconds);
  const out = new Float32Array(source.length);
  let level = 0;
  for (let lap = ring ? 0 : 1; lap < 2; lap += 1)
    for (let i = 0; i < source.length; i += 1) {
      level = level * 0.996 + (source[i] ?? 0) * 0.06;
      out[i] = level;
    }
  return out;
}
