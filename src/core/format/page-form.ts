import * as v from 'valibot';
import { between, color, cue, fraction, id, pathPlace, place, point, rect, words } from './fields.ts';
import { either, form, hasKey, list, row, someOf } from './forms.ts';
import { layer } from './layer-form.ts';

const lettering = form({
  id,
  kind: v.picklist(['speech', 'thought', 'shout', 'whisper', 'caption', 'sound', 'title']),
  speaker: v.exactOptional(id),
  anchor: v.exactOptional(either(v.union([id, point]), (input) => (Array.isArray(input) ? 1 : 0))),
  place,
  at: v.exactOptional(cue),
  rotation: v.optional(between(-180, 180), 0),
  size: v.optional(between(0.25, 8), 1),
  alone: v.optional(v.boolean(), false),
});

const key = form({
  at: cue,
  x: v.exactOptional(between(-5000, 5000)),
  y: v.exactOptional(between(-5000, 5000)),
  scale: v.exactOptional(between(0, 20)),
  rotation: v.exactOptional(between(-3600, 3600)),
  opacity: v.exactOptional(fraction),
  swap: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, 'bad-name: must be a name'))),
  tilt: v.exactOptional(between(-90, 90)),
  ease: v.optional(v.picklist(['linear', 'in', 'out', 'in-out', 'settle', 'anticipate', 'step']), 'in-out'),
});
const keyMove = form({ layer: id, keys: someOf(key) });
const effectMove = form({
  effect: v.picklist(['rise', 'drop', 'slide', 'pop', 'swing', 'shake', 'avalanche', 'wipe', 'press', 'pass', 'draw']),
  layers: someOf(id),
  from: v.optional(cue, 0),
  to: v.optional(cue, 1),
  direction: v.exactOptional(between(-360, 360)),
  strength: v.optional(between(0, 5), 1),
});

const draw = v.optional(row('[start, end]', [fraction, fraction]), [0, 1]);
const above = v.exactOptional(id);
const thread = either(
  v.union([
    form({ path: pathPlace, above, draw }),
    form({ forms: someOf(form({ at: cue, path: pathPlace })), above, draw }),
  ]),
  (input) => (hasKey(input, 'forms') ? 1 : 0),
);

const frame = form({
  shape: v.optional(v.picklist(['square', 'slanted', 'torn', 'open', 'bleed', 'round']), 'square'),
  slant: v.optional(between(-20, 20), 0),
  aspect: v.optional(between(0.4, 2.5), 1),
});
const shot = form({
  arrive: v.optional(v.picklist(['travel', 'cut']), 'travel'),
  move: v.optional(v.picklist(['hold', 'push', 'pull', 'pan']), 'hold'),
  frame: v.optional(v.picklist(['panel', 'page']), 'panel'),
  closeUp: v.exactOptional(rect),
});

const panel = form({
  id,
  frame: v.optional(frame, {}),
  ground: v.optional(color, '#f6f1e4'),
  safe: rect,
  focus: v.exactOptional(point),
  layers: v.optional(list(layer), []),
  thread: v.exactOptional(thread),
  lettering: v.optional(list(lettering), []),
  moves: v.optional(list(either(v.union([keyMove, effectMove]), (input) => (hasKey(input, 'effect') ? 1 : 0))), []),
  shot: v.optional(shot, {}),
  poster: v.optional(fraction, 0.9),
  minSeconds: v.optional(between(0, 120), 4),
  results: v.optional(list(id), []),
  passages: v.optional(list(words), []),
});

const share = between(0.05, 100);

/** `pages/NN-name.yaml` as an author writes it. */
export const pageForm = form({
  id,
  chapter: id,
  color,
  grid: form({
    aspect: between(0.3, 4),
    columns: someOf(share),
    rows: someOf(share),
    areas: someOf(v.string()),
  }),
  panels: someOf(panel),
});

export type AuthoredPage = v.InferOutput<typeof pageForm>;
export type AuthoredPanel = AuthoredPage['panels'][number];
export type AuthoredThread = NonNullable<AuthoredPanel['thread']>;
