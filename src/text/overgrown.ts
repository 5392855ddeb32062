import type { Viewport } from '../core/layout.ts';
import { type CssPixels, clamp, type Fraction, type Point, type Rect } from '../core/units.ts';

/** Times its resting size at which a neighbour's lettering begins to go, and is gone. */
const FROM = 1.2;
const GONE = 1.5;
/** How far a neighbour's lettering lies beyond the screen's edge when it is gone. */
const CUT: CssPixels = 24;

/**
 * How much of a lettering is shown beside the panel that is told: where the camera is much nearer than the lettering was set
 * for, it would stand over the picture in giant, cut words. `scale` is its size against its resting size.
 */
export const shareBeside = (scale: number): Fraction => clamp((GONE - scale) / (GONE - FROM), 0, 1);

/**
 * How much of a lettering is shown beside the panel that is told, whose edge the screen cuts: half a word is a mistake, so it
 * goes as it leaves. `box` (CSS pixels at rest) lies from the frame's top left, which stands at `corner` of the screen.
 */
export function shareInSight(box: Rect, corner: Point, scale: number, { width, height, insets }: Viewport): Fraction {
  const x = corner.x + box.x * scale;
  const y = corner.y + box.y * scale;
  const beyond = Math.max(
    insets.left - x,
    insets.top - y,
    x + box.width * scale - width + insets.right,
    y + box.height * scale - height + insets.bottom,
  );
  return clamp(1 - beyond / CUT, 0, 1);
}
