import { type Effect, enter, newTimeline } from './effect.ts';

/** Grows out of its pivot, a little too large, and settles. */
export const pop: Effect = (poses, { strength }) => {
  const timeline = newTimeline();
  poses.forEach((pose, index) => {
    const ease = `back.out(${1.7 * strength})`;
    enter(timeline, pose, { scaleX: 0, scaleY: 0 }, { duration: 1, ease }, index * 0.25);
    enter(timeline, pose, { rotation: -8 * strength }, { duration: 1, ease }, index * 0.25);
  });
  return timeline;
};
