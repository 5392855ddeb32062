import { createRandom } from '../../core/random.ts';
import { towards } from './direction.ts';
import { type Effect, enter, newTimeline } from './effect.ts';

/** All of them come down one after another, tumble and pile up. */
export const avalanche: Effect = (poses, { direction = 270, strength, seed }) => {
  const timeline = newTimeline();
  const random = createRandom(seed);
  const from = towards(direction);
  poses.forEach((pose, index) => {
    const at = index * 0.14 + random() * 0.1;
    const stray = (random() - 0.5) * 260 * strength;
    const start = { x: from.x * 1200 - from.y * stray, y: from.y * 1200 + from.x * stray };
    enter(timeline, pose, { y: start.y }, { duration: 0.75, ease: from.y === 0 ? 'power1.out' : 'bounce.out' }, at);
    enter(timeline, pose, { x: start.x }, { duration: 0.75, ease: 'power1.out' }, at);
    const turn = (random() < 0.5 ? -1 : 1) * (30 + random() * 50) * strength;
    enter(timeline, pose, { rotation: turn }, { duration: 0.9, ease: 'back.out(1.2)' }, at);
  });
  return timeline;
};
