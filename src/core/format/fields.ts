import type { Point, Rect } from '../units.ts';
import { either, form, hasKey, row, turned } from './forms.ts';
import { between, text } from './leaves.ts';

/* Values the format is made of. */

export const id = text({
  pattern: /^[a-z0-9][a-z0-9-]{0,63}$/,
  code: 'bad-id',
  must: 'be small letters a–z, digits and hyphens',
});
/** Name of a drawing; starts with a letter, so that a map keeps the order it is written in. */
export const drawingName = text({
  pattern: /^[a-z][a-z0-9-]{0,63}$/,
  code: 'bad-id',
  must: 'start with a letter and be small letters a–z, digits and hyphens',
});
/** A name of the character kit, which writes them in its own way. */
export const kitName = text({
  pattern: /^[A-Za-z][A-Za-z0-9-]{0,63}$/,
  code: 'bad-name',
  must: 'be a name of the kit',
});
/** Words for readers. Marks and joiners that Arabic and Persian need, and the joiner of words, are no hidden characters. */
export const words = text(
  { pattern: /\S/, code: 'empty-value', must: 'not be empty' },
  {
    pattern: /(?![\n\t])[\p{Cc}\u200b\u2028-\u202e\u2061-\u2069\ufeff\u{e0000}-\u{e007f}]/u,
    isForbidden: true,
    code: 'hidden-character',
    must: 'not hold invisible control characters; type the text anew',
  },
  { pattern: /^[\s\S]{5001}/, isForbidden: true, code: 'long-text', must: 'have at most 5000 characters' },
);
export const color = text({ pattern: /^#[0-9a-fA-F]{6}$/, code: 'bad-color', must: 'be a colour as #rrggbb' });
export const language = text({
  pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  code: 'bad-language',
  must: 'be a language as in BCP 47 (de, de-simple, en)',
});
export const date = text({
  pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  code: 'bad-date',
  must: 'be a date as 2026-12-31',
});

const safePath = {
  pattern: /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9_][A-Za-z0-9_./-]*$/,
  code: 'unsafe-path',
  must: 'be a path inside the story’s folder, such as art/page/thing.svg',
};
export const textPath = text(safePath);
export const artPath = text(
  safePath,
  { pattern: /^art\//, code: 'unsafe-path', must: 'lie below art/' },
  {
    pattern: /\.(svg|png|webp)$/,
    code: 'wrong-file-type',
    must: 'be an .svg, .png or .webp file',
  },
);
/** A sound's files without their endings. */
export const soundPath = text(safePath, {
  pattern: /^sound\/[A-Za-z0-9_-]+$/,
  code: 'unsafe-path',
  must: 'be the name of a file below sound/, without .webm or .m4a',
});
/** Name of a page's file without folder and ending. */
export const fileName = text({
  pattern: /^[A-Za-z0-9][A-Za-z0-9_-]*$/,
  code: 'unsafe-path',
  must: 'be the name of a file below pages/, without .yaml',
});

export const fraction = between(0, 1);
const coordinate = between(-4000, 5000);
const extent = between(1, 5000);
const RECT = [coordinate, coordinate, extent, extent];
export const point = row('a point [x, y]', [coordinate, coordinate], (x, y) => ({ x, y }) as Point);
export const rect = row(
  'a box [x, y, width, height]',
  RECT,
  (x, y, width, height) => ({ x, y, width, height }) as Rect,
);
/** A share of the panel, or the id of lettering. */
export const cue = either((input) => (typeof input === 'string' ? 1 : 0), fraction, id);

/** For a value that is for both stagings, or one for each. */
const isPair = (input: unknown): number => (hasKey(input, 'wide') || hasKey(input, 'tall') ? 1 : 0);
export const place = turned(either(isPair, point, form({ wide: point, tall: point })), (given) =>
  'wide' in given ? given : Object.freeze({ wide: given, tall: given }),
);
const pathData = text({
  pattern: /^\s*[Mm][\s\d,.eE+MmLlHhVvCcSsQqTtZz-]+$/,
  code: 'bad-path',
  must: 'be SVG path data of M L H V C S Q T Z that starts with M',
});
export const pathPlace = turned(either(isPair, pathData, form({ wide: pathData, tall: pathData })), (given) =>
  typeof given === 'string' ? Object.freeze({ wide: given, tall: given }) : given,
);
