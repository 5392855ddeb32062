import { towards } from './direction.ts';
import { type Effect, enter, newTimeline } from './effect.ts';

/** Falls from above (or from `direction`), is squashed by the ground, and stands. */
export const drop: Effect = (poses, { direction = 270, strength }) => {
  const timeline = newTimeline();
  const from = towards(direction);
  poses.forEach((pose, index) => {
    const at = index * 0.15;
    enter(timeline, pose, { x: from.x * 1150, y: from.y * 1150 }, { duration: 0.6, ease: 'power2.in' }, at);
    const squash = { scaleX: 1 + 0.07 * strength, scaleY: 1 - 0.1 * strength };
    timeline.fromTo(
      pose,
      { scaleX: 1, scaleY: 1 },
      { ...squash, duration: 0.08, ease: 'power1.out', immediateRender: false },
      at + 0.6,
    );
    timeline.fromTo(
      pose,
      squash,
      { scaleX: 1, scaleY: 1, duration: 0.32, ease: 'back.out(2.5)', immediateRender: false },
      at + 0.68,
    );
  });
  return timeline;
};
