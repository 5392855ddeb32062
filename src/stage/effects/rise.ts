import { towards } from './direction.ts';
import { type Effect, enter, newTimeline } from './effect.ts';

/** Comes up from below (or from `direction`), a little too far, and settles. */
export const rise: Effect = (poses, { direction = 90, strength }) => {
  const timeline = newTimeline();
  const from = towards(direction);
  poses.forEach((pose, index) => {
    const reach = 420 * strength;
    enter(
      timeline,
      pose,
      { x: from.x * reach, y: from.y * reach },
      { duration: 1, ease: 'back.out(1.3)' },
      index * 0.12,
    );
    enter(timeline, pose, { opacity: 0 }, { duration: 0.12, ease: 'none' }, index * 0.12);
  });
  return timeline;
};
