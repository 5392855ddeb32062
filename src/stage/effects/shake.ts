import { createRandom } from '../../core/random.ts';
import { type Effect, newTimeline } from './effect.ts';

const BEATS = 12;

/** Is shaken hard, then less and less. */
export const shake: Effect = (poses, { strength, seed }) => {
  const timeline = newTimeline();
  poses.forEach((pose, index) => {
    const random = createRandom(seed + index);
    let from = { x: 0, y: 0, rotation: 0 };
    for (let beat = 1; beat <= BEATS; beat++) {
      const force = beat === BEATS ? 0 : strength * (1 - (beat - 1) / BEATS);
      const side = beat % 2 === 0 ? 1 : -1;
      const to = {
        x: side * (10 + random() * 8) * force,
        y: (random() - 0.5) * 12 * force,
        rotation: side * random() * 1.6 * force,
      };
      timeline.fromTo(pose, from, { ...to, duration: 1, ease: 'sine.inOut', immediateRender: false }, beat - 1);
      from = to;
    }
  });
  return timeline;
};
