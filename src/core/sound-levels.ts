import type { Seconds } from './units.ts';

/** How far music and ambience step back while somebody speaks. */
export const DUCK = 0.38;
/** How long what plays on fades into something else. */
export const FADE: Seconds = 1.4;
export const DUCK_FADE: Seconds = 0.35;
