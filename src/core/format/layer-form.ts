import type { ValueOf } from './field.ts';
import { artPath, drawingName, id, kitName, point, rect } from './fields.ts';
import { either, form, hasKey, list, maybe, or, table } from './forms.ts';
import { between, choice, flag } from './leaves.ts';

const common = {
  id,
  depth: or(between(0, 4), 1),
  pivot: maybe(point),
  life: or(list(choice('breath', 'blink', 'boil', 'sway', 'steam', 'flutter', 'tremble', 'pulse')), []),
  breakout: or(flag, false),
  follow: maybe(choice('thread')),
  faces: or(list(rect), []),
};

/** A layer: one drawing (`art`), several (`drawings`), or a figure of the cast (`figure`). */
export const layer = either(
  (input) => (hasKey(input, 'figure') ? 2 : hasKey(input, 'drawings') ? 1 : 0),
  form({ ...common, art: artPath }),
  form({ ...common, drawings: table(drawingName, artPath) }),
  form({
    ...common,
    figure: id,
    pose: kitName,
    expressions: list(kitName, 1),
    at: point,
    height: between(20, 3000),
    mirror: or(flag, false),
  }),
);

export type AuthoredLayer = ValueOf<typeof layer>;
