import { type Effect, newTimeline } from './effect.ts';

/** Swings around its pivot like a sign that was pushed, and comes to rest. */
export const swing: Effect = (poses, { strength }) => {
  const timeline = newTimeline();
  poses.forEach((pose, index) => {
    const reach = [0, 14, -10, 6.5, -4, 2, 0].map((degrees) => degrees * strength);
    for (let beat = 0; beat + 1 < reach.length; beat++) {
      const [from, to] = [reach[beat] as number, reach[beat + 1] as number];
      const vars = { rotation: to, duration: beat === 0 ? 0.6 : 1, ease: 'sine.inOut', immediateRender: false };
      timeline.fromTo(pose, { rotation: from }, vars, index * 0.3 + (beat === 0 ? 0 : beat - 0.4));
    }
  });
  return timeline;
};
