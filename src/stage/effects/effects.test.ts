import { describe, expect, it } from 'vitest';
import type { EffectName } from '../../core/story.ts';
import { asDrawn, type Pose } from '../pose.ts';
import { EFFECTS } from './effects.ts';

const NAMES = Object.keys(EFFECTS) as EffectName[];
/** Moves that start from where a layer is drawn. */
const IN_PLACE: readonly EffectName[] = ['swing', 'shake'];
const made = (name: EffectName, direction?: number) => {
  const poses = [asDrawn(), asDrawn(), asDrawn()];
  const options = direction === undefined ? {} : { direction };
  return { poses, timeline: EFFECTS[name](poses, { ...options, strength: 1, seed: 7 }) };
};
const KEYS = ['x', 'y', 'scaleX', 'scaleY', 'rotation', 'opacity', 'tilt', 'reveal'] as const;
const rounded = (poses: readonly Pose[]): number[][] =>
  poses.map((pose) => KEYS.map((key) => Math.round(pose[key] * 1e6) / 1e6 + 0));
const drawn = rounded([asDrawn(), asDrawn(), asDrawn()]);

describe.each(NAMES)('the effect %s', (name) => {
  it('ends exactly as drawn', () => {
    const { poses, timeline } = made(name);
    timeline.progress(1, true);
    expect(rounded(poses)).toEqual(drawn);
  });

  it('begins away from it, unless it moves in place', () => {
    const { poses } = made(name);
    if (IN_PLACE.includes(name)) expect(rounded(poses)).toEqual(drawn);
    else expect(rounded(poses)).not.toEqual(drawn);
  });

  it('shows the same at a share however it was reached', () => {
    const way = [0.7, 0.1, 1, 0.45, 0, 0.9, 0.3];
    const { poses, timeline } = made(name, 30);
    for (const share of way) {
      timeline.progress(share, true);
      const fresh = made(name, 30);
      fresh.timeline.progress(share, true);
      expect(rounded(poses)).toEqual(rounded(fresh.poses));
    }
  });

  it('waits paused', () => {
    expect(made(name).timeline.paused()).toBe(true);
  });
});
