/** Samples of one channel, −1..1, at `RATE`. */
export type Wave = Float32Array;

/** Samples a second, everywhere until the encoder. */
export const RATE = 48_000;

/**
 * Loops last whole multiples of this (seconds): 0.32 s are whole frames of Opus (20 ms) and of AAC (1,024 samples) at
 * 48 and at 32 kHz, so that neither codec pads a loop's end.
 */
export const LOOP_STEP = 0.32;

/** Seconds as a whole number of samples. */
export const samplesIn = (seconds: number): number => Math.round(seconds * RATE);

/** A silent wave of some seconds. */
export const silence = (seconds: number): Wave => new Float32Array(samplesIn(seconds));

/** A wave computed from its time in seconds. */
export function waveOf(seconds: number, at: (time: number, index: number) => number): Wave {
  const wave = silence(seconds);
  for (let i = 0; i < wave.length; i += 1) wave[i] = at(i / RATE, i);
  return wave;
}

/**
 * Adds `part` to `into` from `at` seconds on, in place. What reaches past the end is lost, or, with `wrap`, goes on at
 * the start: a loop's tail sounds on into its next round.
 */
export function add(into: Wave, part: Wave, at: number, { gain = 1, wrap = false } = {}): void {
  const from = samplesIn(at);
  const length = into.length;
  for (let i = 0; i < part.length; i += 1) {
    let place = from + i;
    if (wrap) place = ((place % length) + length) % length;
    else if (place < 0 || place >= length) continue;
    into[place] = (into[place] ?? 0) + (part[i] ?? 0) * gain;
  }
}

/** A louder or softer copy. */
export const scaled = (wave: Wave, gain: number): Wave => wave.map((sample) => sample * gain);

/** A point of an envelope: seconds and gain. */
export type Point = readonly [time: number, gain: number];

/** The gain at a time between points, straight lines between them; before the first and after the last it stays. */
export function gainAt(points: readonly Point[], time: number): number {
  let [lastTime, lastGain] = points[0] ?? [0, 1];
  for (const [pointTime, gain] of points) {
    if (time < pointTime)
      return time <= lastTime ? lastGain : lastGain + ((gain - lastGain) * (time - lastTime)) / (pointTime - lastTime);
    [lastTime, lastGain] = [pointTime, gain];
  }
  return lastGain;
}

/** A copy under an envelope. */
export const shaped = (wave: Wave, points: readonly Point[]): Wave =>
  wave.map((sample, i) => sample * gainAt(points, i / RATE));

/** A copy that begins and ends without a click: raised-cosine fades of some seconds. */
export function faded(wave: Wave, fadeIn = 0.002, fadeOut = 0.02): Wave {
  const [head, tail] = [Math.max(1, samplesIn(fadeIn)), Math.max(1, samplesIn(fadeOut))];
  const rise = (share: number): number => 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, share));
  return wave.map((sample, i) => sample * rise(i / head) * rise((wave.length - 1 - i) / tail));
}

/** The greatest sample of some channels, without sign. */
export function peakOf(channels: readonly Wave[]): number {
  let peak = 0;
  for (const wave of channels) for (const sample of wave) peak = Math.max(peak, Math.abs(sample));
  return peak;
}
