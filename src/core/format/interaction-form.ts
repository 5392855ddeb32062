import type { ValueOf } from './field.ts';
import { cue, fraction, id, pathPlace, rect } from './fields.ts';
import { either, form, list, maybe, or } from './forms.ts';
import { key } from './key-form.ts';
import { between, choice } from './leaves.ts';

/** What a reader may do in a panel. The times of its moves and of its thread are shares of the act. */
export const interaction = form({
  id,
  kind: choice('tug', 'toggle', 'tap', 'result'),
  target: either((input) => (Array.isArray(input) ? 1 : 0), id, rect),
  at: or(cue, 0),
  seconds: maybe(between(0.1, 10)),
  direction: or(between(-360, 360), 0),
  result: maybe(id),
  moves: or(list(form({ layer: id, keys: list(key(fraction), 1) })), []),
  thread: maybe(list(form({ at: fraction, path: pathPlace }), 1)),
});

export type AuthoredInteraction = ValueOf<typeof interaction>;
