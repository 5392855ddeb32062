import { appear, type Effect, enter, newTimeline } from './effect.ts';

/** Comes down on the paper like a rubber stamp: large and turned, then pressed flat, then as drawn. */
export const press: Effect = (poses, { strength }) => {
  const timeline = newTimeline();
  poses.forEach((pose, index) => {
    const at = index * 0.5;
    const high = 1 + 0.75 * strength;
    const flat = 1 - 0.05 * strength;
    appear(timeline, pose, at);
    pose.scaleX = high;
    pose.scaleY = high;
    const down = { scaleX: flat, scaleY: flat, duration: 0.5, ease: 'power3.in', immediateRender: false };
    timeline.fromTo(pose, { scaleX: high, scaleY: high }, down, at);
    const lift = { scaleX: 1, scaleY: 1, duration: 0.3, ease: 'back.out(2)', immediateRender: false };
    timeline.fromTo(pose, { scaleX: flat, scaleY: flat }, lift, at + 0.62);
    enter(timeline, pose, { rotation: -7 * strength }, { duration: 0.5, ease: 'power2.in' }, at);
  });
  return timeline;
};
