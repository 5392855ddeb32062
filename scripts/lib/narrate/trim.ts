/** Below this share of the loudest moment there is silence (−42 dB). */
const SILENT = 0.008;
const WINDOW_SECONDS = 0.01;
/** Sound kept before the first and after the last moment that is not silent, so that soft beginnings and ends stay. */
const BEFORE_SECONDS = 0.04;
const AFTER_SECONDS = 0.09;

/** Loudness (root mean square) of every 10 ms of sound. */
export function envelopeOf(samples: Float32Array, rate: number): Float32Array {
  const window = Math.max(1, Math.round(rate * WINDOW_SECONDS));
  const envelope = new Float32Array(Math.ceil(samples.length / window));
  for (let index = 0; index < envelope.length; index++) {
    let sum = 0;
    const end = Math.min(samples.length, (index + 1) * window);
    for (let at = index * window; at < end; at++) sum += (samples[at] as number) ** 2;
    envelope[index] = Math.sqrt(sum / Math.max(1, end - index * window));
  }
  return envelope;
}

/** Where sound begins and ends, in samples; all of it if it is silent throughout. */
export function edgesOf(samples: Float32Array, rate: number): { readonly from: number; readonly to: number } {
  const envelope = envelopeOf(samples, rate);
  const limit = envelope.reduce((most, value) => Math.max(most, value), 0) * SILENT;
  const first = envelope.findIndex((value) => value > limit);
  const last = envelope.findLastIndex((value) => value > limit);
  if (limit === 0 || first < 0) return { from: 0, to: samples.length };
  const window = Math.max(1, Math.round(rate * WINDOW_SECONDS));
  return {
    from: Math.max(0, first * window - Math.round(rate * BEFORE_SECONDS)),
    to: Math.min(samples.length, (last + 1) * window + Math.round(rate * AFTER_SECONDS)),
  };
}
