import { RATE, type Wave } from './wave.ts';

/** A room: seconds until −60 dB, its size (1: a hall of some 15 m), and the corner above which it swallows (Hz). */
export interface Room {
  readonly decay: number;
  readonly size: number;
  readonly damp: number;
}

/** Delays of the eight lines at size 1, in samples; no two share a factor. */
const LINES = [1423, 1699, 1931, 2203, 2503, 2801, 3109, 3467];

/**
 * The sound a room gives back to one channel, left and right, without the direct sound: eight delay lines that feed each
 * other through a Householder matrix (Jot). As long as the input; `ring` turns a loop through it until it repeats.
 */
export function roomed(wave: Wave, { decay, size, damp }: Room, { ring = false } = {}): [Wave, Wave] {
  const lines = LINES.map((line) => new Float32Array(Math.max(16, Math.round(line * size))));
  const feed = lines.map((line) => 10 ** ((-3 * line.length) / RATE / decay));
  const low = lines.map(() => 0);
  const keep = Math.exp((-2 * Math.PI * damp) / RATE);
  const places = lines.map(() => 0);
  const [left, right] = [new Float32Array(wave.length), new Float32Array(wave.length)];
  const laps = ring ? 1 + Math.ceil((decay * 1.5 * RATE) / wave.length) : 1;
  const read = new Float64Array(8);
  for (let lap = 0; lap < laps; lap += 1)
    for (let i = 0; i < wave.length; i += 1) {
      let sum = 0;
      for (let n = 0; n < 8; n += 1) {
        const heard = lines[n]?.[places[n] ?? 0] ?? 0;
        const dull = heard * (1 - keep) + (low[n] ?? 0) * keep;
        low[n] = dull;
        read[n] = dull * (feed[n] ?? 0);
        sum += read[n] ?? 0;
      }
      const x = wave[i] ?? 0;
      for (let n = 0; n < 8; n += 1) {
        const line = lines[n] as Float32Array;
        line[places[n] ?? 0] = x * (n % 2 ? 0.5 : -0.5) + (read[n] ?? 0) - sum / 4;
        places[n] = ((places[n] ?? 0) + 1) % line.length;
      }
      left[i] = ((read[0] ?? 0) + (read[2] ?? 0) - (read[4] ?? 0) + (read[6] ?? 0)) * 0.5;
      right[i] = ((read[1] ?? 0) - (read[3] ?? 0) + (read[5] ?? 0) + (read[7] ?? 0)) * 0.5;
    }
  return [left, right];
}

/** One channel in a room, direct sound and the room's mixed to one channel; `seconds` longer for the tail. */
export function inRoom(wave: Wave, room: Room, wet: number, { ring = false, tail = 0 } = {}): Wave {
  const longer = new Float32Array(wave.length + Math.round(tail * RATE));
  longer.set(wave);
  const [left, right] = roomed(longer, room, { ring });
  return longer.map((sample, i) => sample + wet * 0.7 * ((left[i] ?? 0) + (right[i] ?? 0)));
}
