import * as v from 'valibot';
import { either, form, hasKey, row } from './forms.ts';

/*
 * Values the format is made of. A rule's message is `code: what the value must be`; problems are worded from it.
 * The pattern of hidden characters leaves out the marks and joiners that Arabic and Persian need.
 */
const HIDDEN = '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200b\\u2028-\\u202e\\u2060-\\u2069\\ufeff';

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'bad-id: must be small letters a–z, digits and hyphens'),
);
/** A name of the character kit, which writes them in its own way. */
export const kitName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'bad-name: must be a name of the kit'),
);
export const words = v.pipe(
  v.string(),
  v.regex(/\S/, 'empty-value: must not be empty'),
  v.regex(new RegExp(`^[^${HIDDEN}]*$`), 'hidden-character: holds an invisible control character; type the text anew'),
  v.maxLength(5000, 'long-text: must be at most 5000 characters long'),
);
export const color = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'bad-color: must be a colour as #rrggbb'));
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'bad-language: must be a language as in BCP 47 (de, de-simple, en)'),
);
const SAFE_PATH = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9_][A-Za-z0-9_./-]*$/;
const PATH_RULE = 'unsafe-path: must be a path inside the story’s folder, such as art/page/thing.svg';
export const textPath = v.pipe(v.string(), v.regex(SAFE_PATH, PATH_RULE));
export const artPath = v.pipe(
  v.string(),
  v.regex(SAFE_PATH, PATH_RULE),
  v.regex(/\.(svg|png|webp)$/, 'wrong-file-type: must be an .svg, .png or .webp file'),
);
/** Name of a page's file without folder and ending. */
export const fileName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'unsafe-path: must be the name of a file below pages/, without .yaml'),
);

/** A number within a range, ends included. */
export const between = (min: number, max: number) =>
  v.pipe(v.number(), v.minValue(min, `out-of-range: ${min} ${max}`), v.maxValue(max, `out-of-range: ${min} ${max}`));

export const fraction = between(0, 1);
const coordinate = between(-4000, 5000);
const extent = between(1, 5000);

export const point = v.pipe(
  row('[x, y]', [coordinate, coordinate]),
  v.transform(([x, y]) => ({ x, y })),
);
export const rect = v.pipe(
  row('[x, y, width, height]', [coordinate, coordinate, extent, extent]),
  v.transform(([x, y, width, height]) => ({ x, y, width, height })),
);
export const cue = either(v.union([fraction, id]), (input) => (typeof input === 'string' ? 1 : 0));

/** A value for both stagings, or one for each. */
const isPair = (input: unknown): number => (hasKey(input, 'wide') || hasKey(input, 'tall') ? 1 : 0);
export const place = v.pipe(
  either(v.union([point, form({ wide: point, tall: point })]), isPair),
  v.transform((given) => ('wide' in given ? given : { wide: given, tall: given })),
);
const pathData = v.pipe(
  v.string(),
  v.regex(/^\s*[Mm][\s\d,.eE+MmLlHhVvCcSsQqTtAaZz-]+$/, 'bad-path: must be SVG path data that starts with M'),
);
export const pathPlace = v.pipe(
  either(v.union([pathData, form({ wide: pathData, tall: pathData })]), isPair),
  v.transform((given) => (typeof given === 'string' ? { wide: given, tall: given } : given)),
);
