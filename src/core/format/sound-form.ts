import { cue, fraction, id, soundPath } from './fields.ts';
import { form, maybe, or, table } from './forms.ts';
import { between, choice, flag, text } from './leaves.ts';

/** Name of one of the speech engine's own voices. */
const engineVoice = text({
  pattern: /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/,
  code: 'bad-name',
  must: 'be the name of a voice of the speech engine',
});

/** How somebody sounds: the engine's voices and their weights, the pace as a factor, the pitch in semitones. */
export const voice = form({
  blend: table(engineVoice, between(0.01, 1)),
  pace: or(between(0.5, 2), 1),
  pitch: or(between(-12, 12), 0),
});

/** How a language is spoken: a factor on every voice's pace, voices that sound otherwise there, and whether only on request. */
export const speech = form({
  pace: or(between(0.5, 2), 1),
  voices: or(table(id, voice), {}),
  onRequest: or(flag, false),
});

/** A piece of music, an ambience or an effect. */
export const sound = form({
  kind: choice('music', 'ambience', 'effect'),
  file: soundPath,
  loop: maybe(flag),
  volume: or(fraction, 1),
});

/** An effect that is heard in a panel. */
export const soundCue = form({ sound: id, at: or(cue, 0), volume: or(fraction, 1) });

/** The sound that plays on from here; `none` ends it. */
export const playing = maybe(id);
