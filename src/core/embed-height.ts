import type { CssPixels } from './units.ts';

/** What a host allows that follows heights at all (WordPress: 200 to 1,000). */
const LEAST: CssPixels = 200;
const MOST: CssPixels = 1000;
/** Below this width a box shows pictures above each other, and its bar has two lines. */
const NARROW: CssPixels = 700;
const BAR: CssPixels = 104;

/**
 * Height in which an embedded story is shown best at a width. It depends on the width alone: a height that followed the
 * box's own would never come to rest.
 */
export function embedHeight(width: CssPixels): CssPixels {
  const height = width < NARROW ? width * 1.25 + BAR : width * 0.64;
  return Math.round(Math.min(MOST, Math.max(LEAST, height)));
}
