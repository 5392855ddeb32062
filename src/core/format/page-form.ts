import type { ValueOf } from './field.ts';
import { color, cue, fraction, id, pathPlace, place, point, rect, words } from './fields.ts';
import { either, form, hasKey, list, maybe, or, row } from './forms.ts';
import { interaction } from './interaction-form.ts';
import { key } from './key-form.ts';
import { layer } from './layer-form.ts';
import { between, choice, flag, text } from './leaves.ts';
import { playing, soundCue } from './sound-form.ts';

const lettering = form({
  id,
  kind: choice('speech', 'thought', 'shout', 'whisper', 'caption', 'sound', 'title'),
  speaker: maybe(id),
  voice: maybe(id),
  anchor: maybe(either((input) => (Array.isArray(input) ? 1 : 0), id, point)),
  place,
  at: maybe(cue),
  rotation: or(between(-180, 180), 0),
  size: or(between(0.25, 8), 1),
  alone: or(flag, false),
});

const keyMove = form({ layer: id, keys: list(key(cue), 1) });
const effectMove = form({
  effect: choice('rise', 'drop', 'slide', 'pop', 'swing', 'shake', 'avalanche', 'wipe', 'press', 'pass', 'draw'),
  layers: list(id, 1),
  from: or(cue, 0),
  to: or(cue, 1),
  direction: maybe(between(-360, 360)),
  strength: or(between(0, 5), 1),
});

const draw = or(
  row('shares [start, end]', [fraction, fraction], (start, end) => [start, end] as readonly [number, number]),
  [0, 1],
);
const above = maybe(id);
const thread = either(
  (input) => (hasKey(input, 'forms') ? 1 : 0),
  form({ path: pathPlace, above, draw }),
  form({ forms: list(form({ at: cue, path: pathPlace }), 1), above, draw }),
);

const frame = form({
  shape: or(choice('square', 'slanted', 'torn', 'open', 'bleed', 'round'), 'square'),
  slant: or(between(-20, 20), 0),
  aspect: or(between(0.4, 2.5), 1),
  view: maybe(rect),
});
const shot = form({
  arrive: or(choice('travel', 'cut'), 'travel'),
  move: or(choice('hold', 'push', 'pull', 'pan'), 'hold'),
  frame: or(choice('panel', 'page'), 'panel'),
  closeUp: maybe(rect),
});

const panel = form({
  id,
  frame: or(frame, { shape: 'square', slant: 0, aspect: 1 }),
  ground: or(color, '#f6f1e4'),
  safe: rect,
  focus: maybe(point),
  layers: or(list(layer), []),
  thread: maybe(thread),
  lettering: or(list(lettering), []),
  moves: or(list(either((input) => (hasKey(input, 'effect') ? 1 : 0), keyMove, effectMove)), []),
  interactions: or(list(interaction), []),
  shot: or(shot, { arrive: 'travel', move: 'hold', frame: 'panel' }),
  poster: or(fraction, 0.9),
  minSeconds: or(between(0, 120), 4),
  results: or(list(id), []),
  passages: or(list(words), []),
  ambience: playing,
  music: playing,
  sounds: or(list(soundCue), []),
});

const share = between(0.05, 100);

/** `pages/NN-name.yaml` as an author writes it. */
export const pageForm = form({
  id,
  chapter: id,
  color,
  ambience: playing,
  music: playing,
  grid: form({
    aspect: between(0.3, 4),
    columns: list(share, 1),
    rows: list(share, 1),
    areas: list(text(), 1),
  }),
  panels: list(panel, 1),
});

export type AuthoredPage = ValueOf<typeof pageForm>;
export type AuthoredPanel = AuthoredPage['panels'][number];
export type AuthoredThread = NonNullable<AuthoredPanel['thread']>;
