import type { Seconds } from './units.ts';

/** What shows whether pictures come. */
export interface Sign {
  readonly now: Seconds;
  /** Frames rendered so far. */
  readonly frames: number;
  /** Something moves, so pictures must come. */
  readonly isMoving: boolean;
  /** Nothing moves on, but what stands may breathe: a cover that has lived must live on. */
  readonly isLiving: boolean;
  /** Nobody could see it. */
  readonly isHidden: boolean;
}

/** How long pictures may be missing where something moves, and where what stands has lived. */
const MOVING: Seconds = 8;
const LIVING: Seconds = 20;
/** Looks with a new picture until what stands is known to live. */
const LIVES = 5;

/** Tells, look by look, whether the picture has frozen. Looks may be any time apart. */
export function createFrozen(): (sign: Sign) => boolean {
  let known = -1;
  let since = Number.NaN;
  let lived = 0;
  return ({ now, frames, isMoving, isLiving, isHidden }) => {
    const isNew = frames !== known;
    known = frames;
    if (!isLiving || isHidden) lived = 0;
    else if (isNew) lived++;
    const isDue = !isHidden && (isMoving || (isLiving && lived >= LIVES));
    // A clock that was set back begins anew.
    if (isNew || !isDue || !(now >= since)) since = now;
    return now - since > (isMoving ? MOVING : LIVING);
  };
}
