import { towards } from './direction.ts';
import { type Effect, enter, newTimeline } from './effect.ts';

/** Is handed on: comes in an arc from the left (or from `direction`), one after another, and is taken. */
export const pass: Effect = (poses, { direction = 180, strength }) => {
  const timeline = newTimeline();
  const from = towards(direction);
  poses.forEach((pose, index) => {
    const at = index * 0.4;
    const far = { x: from.x * 380 * strength, y: from.y * 380 * strength };
    const top = { x: far.x * 0.45, y: far.y * 0.45 - 90 * strength };
    pose.x = far.x;
    pose.y = far.y;
    const up = { ...top, duration: 0.5, ease: 'sine.inOut', immediateRender: false };
    timeline.fromTo(pose, far, up, at);
    timeline.fromTo(pose, top, { x: 0, y: 0, duration: 0.5, ease: 'back.out(1.1)', immediateRender: false }, at + 0.5);
    enter(timeline, pose, { rotation: from.x * 10 * strength }, { duration: 1, ease: 'back.out(1.4)' }, at);
    enter(timeline, pose, { opacity: 0 }, { duration: 0.1, ease: 'none' }, at);
  });
  return timeline;
};
