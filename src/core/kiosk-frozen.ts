import type { Seconds } from './units.ts';

/** What shows whether pictures come. */
export interface Sign {
  readonly now: Seconds;
  /** Somebody could see it: neither hidden nor dark. */
  readonly isSeen: boolean;
  /** Frames that the browser has given; one is asked for with each look where it can be seen. */
  readonly frames: number;
  /** The story is being told, so it must come on. */
  readonly isTold: boolean;
  /** Anything that changes as long as a telling comes on: a still stands long, while its words go on. */
  readonly progress: number;
}

/** How long frames may be missing, or a telling may stand. */
const MOST: Seconds = 8;
/** Looks that lie further apart say nothing: the device slept, or was too busy to look. */
const LATE: Seconds = 4;
/** Frames until a screen is known to give any: one that is switched off gives none, however often the page begins anew. */
const LIVES = 5;

/** Tells, look by look, whether the picture has frozen. Looks should be a second apart. */
export function createFrozen(): (sign: Sign) => boolean {
  let last = Number.NaN;
  let [frames, given] = [-1, Number.NaN];
  let [progress, told] = [-1, Number.NaN];
  return (sign) => {
    const { now } = sign;
    // A clock that leaps begins anew.
    const isFollowed = now >= last && now - last <= LATE;
    last = now;
    if (!isFollowed || !sign.isSeen || sign.frames !== frames) given = now;
    if (!isFollowed || !sign.isSeen || !sign.isTold || sign.progress !== progress) told = now;
    ({ frames, progress } = sign);
    return (frames >= LIVES && now - given > MOST) || now - told > MOST;
  };
}
