import { join } from 'node:path';
import { composeMixdown, type Run, type Shot } from '../../../src/core/mixdown.ts';
import { decodeFile } from '../narrate/ffmpeg.ts';
import type { FilmStory } from './film-story.ts';

/** Samples a second and channel of a film's sound. */
export const RATE = 48_000;
export const CHANNELS = 2;
/** Loudest sample, −1.5 dB below full: what encoding adds stays below full. */
const LOUDEST = 10 ** (-1.5 / 20);

/** Interleaved samples of `seconds` of silence. */
const silence = (seconds: number): Float32Array => new Float32Array(Math.ceil(seconds * RATE) * CHANNELS);

/** Adds a sound at a time of the mix, from a place in it; what lies outside the mix is left out. */
export function addShot(
  mix: Float32Array,
  source: Float32Array,
  at: number,
  shot: Pick<Shot, 'offset' | 'duration' | 'gain'>,
): void {
  const first = Math.round(shot.offset * RATE) * CHANNELS;
  const whole = source.length - first;
  const length = shot.duration === undefined ? whole : Math.min(whole, Math.round(shot.duration * RATE) * CHANNELS);
  const to = Math.round(at * RATE) * CHANNELS;
  for (let index = Math.max(0, -to); index < length && to + index < mix.length; index++)
    mix[to + index] = (mix[to + index] ?? 0) + (source[first + index] ?? 0) * shot.gain;
}

/** Adds a loop that runs from its first point on, with its gains; `start`: story time at which the mix begins. */
export function addRun(mix: Float32Array, loop: Float32Array, { points }: Run, start: number): void {
  const turns = loop.length / CHANNELS;
  const begin = points[0]?.[0] ?? 0;
  points.slice(1).forEach(([to, high], index) => {
    const [from, low] = points[index] ?? [0, 0];
    const [first, last] = [from, to].map((time) => Math.round((time - start) * RATE)) as [number, number];
    for (let at = Math.max(0, first); at < last && at * CHANNELS < mix.length; at++) {
      const gain = low + ((high - low) * (at - first)) / (last - first);
      const turn = Math.round((start - begin) * RATE + at) % turns;
      for (let channel = 0; channel < CHANNELS; channel++) {
        const place = at * CHANNELS + channel;
        mix[place] = (mix[place] ?? 0) + (loop[turn * CHANNELS + channel] ?? 0) * gain;
      }
    }
  });
}

/** Mixes voices, music and effects of a part of the story; interleaved stereo at 48 kHz, no sample above −1.5 dB. */
export async function mixSound(
  { story, score, assets, language }: FilmStory,
  outDir: string,
  start: number,
  end: number,
): Promise<Float32Array> {
  const { shots, runs } = composeMixdown(story, score);
  const mix = silence(end - start);
  const decoded = new Map<string, Promise<Float32Array | null>>();
  const decode = (source: string, isVoice: boolean): Promise<Float32Array | null> => {
    const file = isVoice ? story.recordings[language]?.sprites[source]?.webm : assets.sounds?.[source]?.webm;
    const key = file ?? source;
    const known = decoded.get(key) ?? (file ? decodeFile(join(outDir, file), RATE, CHANNELS) : Promise.resolve(null));
    decoded.set(key, known);
    return known;
  };
  for (const shot of shots) {
    if (shot.start >= end || shot.start + (shot.duration ?? 30) <= start) continue;
    const source = await decode(shot.source, shot.isVoice);
    if (source) addShot(mix, source, shot.start - start, shot);
  }
  for (const run of runs) {
    const [first, last] = [run.points[0]?.[0] ?? 0, run.points.at(-1)?.[0] ?? 0];
    if (first >= end || last <= start) continue;
    const loop = await decode(run.sound, false);
    if (loop) addRun(mix, loop, run, start);
  }
  const peak = mix.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return peak > LOUDEST ? mix.map((sample) => (sample * LOUDEST) / peak) : mix;
}
