import { towards } from './direction.ts';
import { type Effect, enter, newTimeline } from './effect.ts';

/** Comes in from outside the frame and settles: from the left, or from `direction`. */
export const slide: Effect = (poses, { direction = 180, strength }) => {
  const timeline = newTimeline();
  const from = towards(direction);
  poses.forEach((pose, index) => {
    const at = index * 0.12;
    enter(timeline, pose, { x: from.x * 1100, y: from.y * 1100 }, { duration: 1, ease: 'back.out(0.9)' }, at);
    enter(timeline, pose, { rotation: from.x * 3 * strength }, { duration: 1.15, ease: 'back.out(2)' }, at);
  });
  return timeline;
};
