import { RATE, type Wave } from './wave.ts';

/** A filter's kind, its corner or middle (Hz) and its sharpness. */
export interface Filter {
  readonly kind: 'low' | 'high' | 'band' | 'bell';
  readonly hz: number;
  readonly q?: number;
  /** Decibels, of a bell only. */
  readonly gain?: number;
}

type Coefficients = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

/** Coefficients of a two-pole filter, after Robert Bristow-Johnson's cookbook. */
function coefficientsOf({ kind, hz, q = Math.SQRT1_2, gain = 0 }: Filter): Coefficients {
  const w = (2 * Math.PI * Math.min(hz, RATE * 0.49)) / RATE;
  const [cos, alpha] = [Math.cos(w), Math.sin(w) / (2 * q)];
  const amp = 10 ** (gain / 40);
  const [b0, b1, b2, a0, a2] = {
    low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, 1 - alpha] as const,
    high: [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, 1 - alpha] as const,
    band: [alpha, 0, -alpha, 1 + alpha, 1 - alpha] as const,
    bell: [1 + alpha * amp, -2 * cos, 1 - alpha * amp, 1 + alpha / amp, 1 - alpha / amp] as const,
  }[kind];
  return [b0 / a0, b1 / a0, b2 / a0, (-2 * cos) / a0, a2 / a0];
}

/**
 * A filtered copy. `ring` filters a loop: the filter has gone once round before the copy is taken, so that its end
 * flows into its start.
 */
export function filtered(wave: Wave, filters: readonly Filter[], { ring = false } = {}): Wave {
  let now = wave;
  for (const filter of filters) {
    const [b0, b1, b2, a1, a2] = coefficientsOf(filter);
    const out = new Float32Array(now.length);
    let [z1, z2] = [0, 0];
    for (let lap = ring ? 0 : 1; lap < 2; lap += 1)
      for (let i = 0; i < now.length; i += 1) {
        const x = now[i] ?? 0;
        const y = b0 * x + z1;
        z1 = b1 * x - a1 * y + z2;
        z2 = b2 * x - a2 * y;
        out[i] = y;
      }
    now = out;
  }
  return now;
}

/** A copy through a band whose middle wanders: a state-variable filter (Zavalishin) with `hzAt(seconds)`. */
export function swept(wave: Wave, hzAt: (time: number) => number, q = 2, { ring = false } = {}): Wave {
  const out = new Float32Array(wave.length);
  let [s1, s2, g] = [0, 0, 0];
  const k = 1 / q;
  for (let lap = ring ? 0 : 1; lap < 2; lap += 1)
    for (let i = 0; i < wave.length; i += 1) {
      if (i % 16 === 0) g = Math.tan((Math.PI * Math.min(RATE * 0.45, hzAt(i / RATE))) / RATE);
      const high = ((wave[i] ?? 0) - (k + g) * s1 - s2) / (1 + k * g + g * g);
      const band = g * high + s1;
      const low = g * band + s2;
      s1 = g * high + band;
      s2 = g * band + low;
      out[i] = band * k;
    }
  return out;
}
