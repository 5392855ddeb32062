import { type Effect, newTimeline } from './effect.ts';

/** Pen strokes as shares of the time and of the drawing: fast while the pen moves, still while it is lifted. */
const STROKES = [
  { from: 0, to: 0.22, until: 0.3 },
  { from: 0.28, to: 0.5, until: 0.55 },
  { from: 0.56, to: 0.74, until: 0.82 },
  { from: 0.8, to: 1, until: 1 },
] as const;

/** Appears stroke by stroke, as if a hand drew it there, from the upper left (or from `direction`). */
export const draw: Effect = (poses, { direction = 205 }) => {
  const timeline = newTimeline();
  poses.forEach((pose, index) => {
    pose.revealFrom = direction;
    pose.reveal = 0;
    let before = 0;
    for (const stroke of STROKES) {
      const vars = {
        reveal: stroke.until,
        duration: stroke.to - stroke.from,
        ease: 'sine.inOut',
        immediateRender: false,
      };
      timeline.fromTo(pose, { reveal: before }, vars, index * 0.7 + stroke.from);
      before = stroke.until;
    }
  });
  return timeline;
};
