import { type Effect, enter, newTimeline } from './effect.ts';

/** Is uncovered from the left (or from `direction`) in one go. */
export const wipe: Effect = (poses, { direction = 180 }) => {
  const timeline = newTimeline();
  poses.forEach((pose, index) => {
    pose.revealFrom = direction;
    enter(timeline, pose, { reveal: 0 }, { duration: 1, ease: 'power1.inOut' }, index * 0.5);
  });
  return timeline;
};
