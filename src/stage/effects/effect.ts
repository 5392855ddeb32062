import { gsap } from '../gsap.ts';
import { asDrawn, type Pose } from '../pose.ts';

export interface EffectOptions {
  /** Degrees it comes from, clockwise: 0 right, 90 below, 180 left, 270 above. */
  readonly direction?: number;
  /** 1 is the effect's own strength. */
  readonly strength: number;
  /** Repeats what strays exactly. */
  readonly seed: number;
}

/**
 * Builds a paused timeline of any length over poses, one a layer. At its end every pose is as drawn; before its start
 * the poses are as the effect needs them. Deterministic, without callbacks, exact in both directions.
 */
export type Effect = (poses: readonly Pose[], options: EffectOptions) => gsap.core.Timeline;

export const newTimeline = (): gsap.core.Timeline =>
  gsap.timeline({ paused: true, defaults: { lazy: false, overwrite: false } });

/** Sets a pose to `from` now and brings it to where it is drawn at `at`. */
export function enter(
  timeline: gsap.core.Timeline,
  pose: Pose,
  from: Partial<Pose>,
  vars: { readonly duration: number; readonly ease: string },
  at: number,
): void {
  const drawn = asDrawn();
  const to: Partial<Pose> = {};
  for (const key of Object.keys(from) as (keyof Pose)[]) to[key] = drawn[key];
  Object.assign(pose, from);
  timeline.fromTo(pose, { ...from }, { ...to, ...vars, immediateRender: false }, at);
}

/** Shows a pose from `at` on, and not before: a cut. */
export function appear(timeline: gsap.core.Timeline, pose: Pose, at: number): void {
  pose.opacity = 0;
  timeline.fromTo(pose, { opacity: 0 }, { opacity: 1, duration: 0.01, ease: 'none', immediateRender: false }, at);
}
