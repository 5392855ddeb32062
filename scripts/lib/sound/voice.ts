import { filtered } from './filters.ts';
import { white } from './noise.ts';
import { between, oneOf, type Random } from './random.ts';
import { add, gainAt, type Point, RATE, silence, type Wave, waveOf } from './wave.ts';

/** Resonances of German vowels of a grown man (Hz); a woman's and a child's lie higher by a factor. */
const VOWELS = {
  a: [700, 1220, 2500],
  e: [400, 2050, 2600],
  i: [290, 2250, 2950],
  o: [400, 760, 2450],
  u: [310, 720, 2300],
  schwa: [500, 1450, 2450],
} as const;

/** A vowel. */
export type Vowel = keyof typeof VOWELS;

/** Breath and cords of one sung or spoken vowel: the pitch over time, its strength, and how much breath is in it. */
export interface Voicing {
  readonly seconds: number;
  readonly hzAt: (time: number) => number;
  readonly gain: readonly Point[];
  readonly breath: number;
  /** 1 for a man, 1.17 for a woman, 1.35 for a child. */
  readonly tract: number;
}

/** The pulse of the cords (Rosenberg): opens slowly, shuts fast. */
const pulseAt = (phase: number): number =>
  phase < 0.4
    ? 0.5 - 0.5 * Math.cos((Math.PI * phase) / 0.4)
    : phase < 0.56
      ? Math.cos((Math.PI * (phase - 0.4)) / 0.32)
      : 0;

/** One vowel in one mouth. */
export function vowelSound(vowel: Vowel, voicing: Voicing, random: Random): Wave {
  const { seconds, hzAt, breath, tract } = voicing;
  const air = white(random, seconds);
  let phase = 0;
  let last = 0;
  const source = waveOf(seconds, (time, i) => {
    phase = (phase + hzAt(time) / RATE) % 1;
    const pulse = pulseAt(phase);
    const flow = (pulse - last) * 6 + (air[i] ?? 0) * breath * 0.2;
    last = pulse;
    return flow * gainAt(voicing.gain, time);
  });
  const out = silence(seconds);
  VOWELS[vowel].forEach((hz, n) => {
    const q = [7, 10, 13][n] ?? 10;
    add(out, filtered(source, [{ kind: 'band', hz: hz * tract, q }]), 0, { gain: [1, 0.6, 0.3][n] ?? 0 });
  });
  return out;
}

/** A hiss between vowels, as s, sch or f give it. */
function hissSound(random: Random): Wave {
  const seconds = between(random, 0.05, 0.11);
  const hiss = filtered(white(random, seconds), [{ kind: 'band', hz: between(random, 2500, 5500), q: 1.2 }]);
  return hiss.map((sample, i) => sample * 0.16 * Math.sin((Math.PI * i) / hiss.length));
}

/**
 * Somebody who talks without words for the whole of a loop: syllables of drawn vowels in phrases whose pitch falls, with
 * pauses to listen. Closed to a ring.
 */
export function talker(seconds: number, random: Random, { busy = 0.6 } = {}): Wave {
  const loop = silence(seconds);
  const kind = random();
  const tract = kind < 0.45 ? between(random, 0.97, 1.03) : kind < 0.9 ? between(random, 1.13, 1.2) : 1.33;
  const base = tract < 1.1 ? between(random, 95, 135) : tract < 1.3 ? between(random, 175, 225) : 285;
  let time = between(random, 0, 1);
  while (time < seconds - 0.4) {
    const syllables = 3 + Math.floor(random() * 9);
    const strength = between(random, 0.6, 1);
    for (let n = 0; n < syllables && time < seconds; n += 1) {
      const length = between(random, 0.11, 0.24) * (n === syllables - 1 ? 1.5 : 1);
      const pitch = base * (1.12 - (0.26 * n) / syllables) * between(random, 0.94, 1.1);
      const glide = between(random, -0.12, 0.08);
      const voicing: Voicing = {
        seconds: length,
        hzAt: (t) => pitch * (1 + (glide * t) / length),
        gain: [
          [0, 0],
          [0.03, strength],
          [length * 0.6, strength * 0.8],
          [length, 0],
        ],
        breath: 0.25,
        tract,
      };
      const vowel = oneOf<Vowel>(random, ['a', 'e', 'i', 'o', 'u', 'schwa', 'schwa', 'a', 'e']);
      add(loop, vowelSound(vowel, voicing, random), time, { wrap: true });
      time += length * between(random, 0.85, 1.05);
      if (random() < 0.3) add(loop, hissSound(random), time - 0.02, { wrap: true });
    }
    time += between(random, 0.25, 1.4) * (1.1 - busy) * 2.2;
  }
  return loop;
}

/** Several who talk at once, none of them understood: dull, as through a wall or across a hall. */
export function murmur(seconds: number, people: number, random: Random, { busy = 0.6, dull = 1900 } = {}): Wave {
  const all = silence(seconds);
  for (let n = 0; n < people; n += 1) {
    const near = between(random, 0.35, 1);
    const far = filtered(talker(seconds, random, { busy }), [{ kind: 'low', hz: dull * near }], { ring: true });
    add(all, far, between(random, 0, seconds), { gain: near, wrap: true });
  }
  return filtered(all, [{ kind: 'high', hz: 140 }], { ring: true });
}
