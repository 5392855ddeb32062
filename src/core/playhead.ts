import { clamp, easeInOut, mix, type Seconds, shareOf } from './units.ts';

/** Where the story is and where it is going. The only thing that changes while the story is read. */
export interface Playhead {
  readonly time: Seconds;
  /** Where the reader's hand wants it; `time` follows softly. */
  readonly target: Seconds;
  readonly playing: boolean;
  /** A walk from one resting place to another, at its own pace; `passed` seconds of `length` are over. */
  readonly walk: {
    readonly from: Seconds;
    readonly to: Seconds;
    readonly passed: Seconds;
    readonly length: Seconds;
  } | null;
}

/** How long the picture takes to follow a wheel's steps; short enough to feel held in the hand. */
const FOLLOW: Seconds = 0.07;
const NEAR: Seconds = 0.002;
const WALK_MIN: Seconds = 0.9;
const WALK_MAX: Seconds = 2.6;
const WALK_PACE = 3.2;

export const START: Playhead = Object.freeze({ time: 0, target: 0, playing: false, walk: null });

/** Goes there at once. */
export const seekTo = (head: Playhead, time: Seconds): Playhead => ({ ...head, time, target: time, walk: null });

/** The reader's hand moved: follow it softly and stop telling. */
export const follow = (head: Playhead, target: Seconds): Playhead => ({ ...head, target, playing: false, walk: null });

/** Walks to a resting place so that what lies between is seen, faster than it is told. */
export const walkTo = (head: Playhead, to: Seconds): Playhead => ({
  ...head,
  playing: false,
  walk: { from: head.time, to, passed: 0, length: clamp(Math.abs(to - head.time) / WALK_PACE, WALK_MIN, WALK_MAX) },
});

export const start = (head: Playhead): Playhead => ({ ...head, target: head.time, playing: true, walk: null });

export const stop = (head: Playhead): Playhead => ({ ...head, target: head.time, playing: false, walk: null });

/** Whether time will pass at the next tick. */
export const isMoving = (head: Playhead): boolean => head.playing || head.walk !== null || head.time !== head.target;

/**
 * The playhead after `passed` seconds of the clock; stops at the story's end. `told` is where the telling has come to by
 * then, where something else than the clock (a speaking voice) leads it.
 */
export function advance(head: Playhead, passed: Seconds, duration: Seconds, told = head.time + passed): Playhead {
  if (head.playing) {
    const time = Math.min(duration, told);
    return { ...head, time, target: time, playing: time < duration };
  }
  if (head.walk) {
    const walk = { ...head.walk, passed: head.walk.passed + passed };
    const time = mix(walk.from, walk.to, easeInOut(shareOf(walk.passed, 0, walk.length)));
    return walk.passed >= walk.length
      ? { ...head, time: walk.to, target: walk.to, walk: null }
      : { ...head, time, target: time, walk };
  }
  const rest = head.target - head.time;
  if (Math.abs(rest) < NEAR) return head.time === head.target ? head : { ...head, time: head.target };
  return { ...head, time: head.time + rest * (1 - Math.exp(-passed / FOLLOW)) };
}
