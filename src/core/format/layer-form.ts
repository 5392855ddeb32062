import * as v from 'valibot';
import { artPath, between, id, kitName, point, rect } from './fields.ts';
import { either, form, hasKey, list, someOf, table } from './forms.ts';

/** Starts with a letter, so that a map keeps the order it is written in. */
const drawingName = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'bad-id: must be small letters, digits, hyphens'),
);

const common = {
  id,
  depth: v.optional(between(0, 4), 1),
  pivot: v.exactOptional(point),
  life: v.optional(list(v.picklist(['breath', 'blink', 'boil', 'sway', 'steam', 'flutter', 'tremble', 'pulse'])), []),
  breakout: v.optional(v.boolean(), false),
  follow: v.exactOptional(v.picklist(['thread'])),
  faces: v.optional(list(rect), []),
};

/** A layer: one drawing (`art`), several (`drawings`), or a figure of the cast (`figure`). */
export const layer = either(
  v.union([
    form({ ...common, art: artPath }),
    form({ ...common, drawings: table(drawingName, artPath) }),
    form({
      ...common,
      figure: id,
      pose: kitName,
      expressions: someOf(kitName),
      at: point,
      height: between(20, 3000),
      mirror: v.optional(v.boolean(), false),
    }),
  ]),
  (input) => (hasKey(input, 'figure') ? 2 : hasKey(input, 'drawings') ? 1 : 0),
);

export type AuthoredLayer = v.InferOutput<typeof layer>;
