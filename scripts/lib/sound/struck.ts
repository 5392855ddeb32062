import { between, type Random } from './random.ts';
import { RATE, silence, type Wave } from './wave.ts';

/** One way a struck thing swings: its pitch (Hz), how long until −60 dB (seconds), how strong. */
export type Mode = readonly [hz: number, decay: number, gain: number];

/** A struck thing: decaying sines, begun within a millisecond. `spread` detunes each mode by that share at random. */
export function struck(modes: readonly Mode[], seconds: number, random: Random, spread = 0): Wave {
  const wave = silence(seconds);
  for (const [hz, decay, gain] of modes) {
    const w = (2 * Math.PI * hz * (1 + between(random, -spread, spread))) / RATE;
    const fall = 10 ** (-3 / (decay * RATE));
    let level = gain;
    for (let i = 0; i < wave.length && level > 1e-5; i += 1) {
      wave[i] = (wave[i] ?? 0) + Math.sin(w * i) * level * Math.min(1, i / 24);
      level *= fall;
    }
  }
  return wave;
}

/** A tone whose pitch and strength are given over time; `harmonics` are the strengths of its overtones, first one first. */
export function tone(
  seconds: number,
  hzAt: (time: number) => number,
  gainAt: (time: number) => number,
  harmonics: readonly number[] = [1],
): Wave {
  const wave = silence(seconds);
  let phase = 0;
  for (let i = 0; i < wave.length; i += 1) {
    const time = i / RATE;
    const hz = hzAt(time);
    phase += (2 * Math.PI * hz) / RATE;
    let sum = 0;
    for (let h = 0; h < harmonics.length; h += 1)
      if (hz * (h + 1) < RATE * 0.45) sum += (harmonics[h] ?? 0) * Math.sin(phase * (h + 1));
    wave[i] = sum * gainAt(time);
  }
  return wave;
}

/**
 * Rubbing that sticks and slips (creaks, scrapes): short pulses whose rate (Hz) and strength are given over time. `rough`
 * is the share of noise in each: without it a fast, even row of them sings.
 */
export function stickSlip(
  seconds: number,
  rateAt: (time: number) => number,
  gainAt: (time: number) => number,
  random: Random,
  jitter = 0.15,
  rough = 1,
): Wave {
  const wave = silence(seconds);
  for (let time = 0; time < seconds; time += (1 + between(random, -jitter, jitter)) / Math.max(4, rateAt(time))) {
    const place = Math.floor(time * RATE);
    const gain = gainAt(time) * between(random, 0.6, 1);
    for (let i = 0; i < 40 && place + i < wave.length; i += 1)
      wave[place + i] =
        (wave[place + i] ?? 0) +
        gain * Math.exp(-i / 8) * (i === 0 ? 1 : (1 - rough) * 0.5 + rough * (random() * 2 - 1));
  }
  return wave;
}
