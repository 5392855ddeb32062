import { clamp, type Fraction } from '../core/units.ts';

/** Times its resting size at which a neighbour's lettering begins to go, and is gone. */
const FROM = 1.2;
const GONE = 1.5;

/**
 * How much of a lettering is shown beside the panel that is told: where the camera is much nearer than the lettering was set
 * for, it would stand over the picture in giant, cut words. `scale` is its size against its resting size.
 */
export const shareBeside = (scale: number): Fraction => clamp((GONE - scale) / (GONE - FROM), 0, 1);
