import { gsap } from 'gsap/gsap-core.js';
import { cueAt } from '../core/compose-score.ts';
import { seedOf } from '../core/random.ts';
import type { LetteringSpan } from '../core/score.ts';
import type { EffectMove, KeyMove, MoveKey, Panel } from '../core/story.ts';
import type { Fraction } from '../core/units.ts';
import { EASES } from './eases.ts';
import { EFFECTS } from './effects/effects.ts';
import { asDrawn, type Pose } from './pose.ts';

/** A panel's moves as one timeline over poses. Knows nothing of time or scroll. */
export interface Choreography {
  /** Poses of a layer's moves, to be added up; undefined: the layer never moves. */
  posesOf(layer: string): readonly Pose[] | undefined;
  /** Drawing or face that a layer shows at a share of the panel; undefined: its first. */
  swapAt(layer: string, progress: Fraction): string | undefined;
  /** Brings all poses to a share of the panel, exactly, in either direction. */
  seek(progress: Fraction): void;
  destroy(): void;
}

interface Swap {
  readonly at: Fraction;
  readonly name: string;
}

function poseOf(key: MoveKey, before: Pose): Pose {
  return {
    ...before,
    x: key.x ?? before.x,
    y: key.y ?? before.y,
    scaleX: key.scale ?? before.scaleX,
    scaleY: key.scale ?? before.scaleY,
    rotation: key.rotation ?? before.rotation,
    opacity: key.opacity ?? before.opacity,
    tilt: key.tilt ?? before.tilt,
  };
}

function addKeys(timeline: gsap.core.Timeline, move: KeyMove, timeOf: (key: MoveKey) => Fraction): Pose {
  const pose = asDrawn();
  let before = pose;
  let time = 0;
  move.keys.forEach((key, index) => {
    const at = Math.max(time, timeOf(key));
    const after = poseOf(key, before);
    if (index === 0) {
      Object.assign(pose, after);
    } else {
      const vars = { ...after, duration: Math.max(1e-4, at - time), ease: EASES[key.ease], immediateRender: false };
      timeline.fromTo(pose, before, vars, at - Math.max(1e-4, at - time));
    }
    before = after;
    time = at;
  });
  return pose;
}

function addEffect(timeline: gsap.core.Timeline, move: EffectMove, from: Fraction, to: Fraction, seed: number): Pose[] {
  const poses = move.layers.map(asDrawn);
  const options = move.direction === undefined ? {} : { direction: move.direction };
  const effect = EFFECTS[move.effect](poses, { ...options, strength: move.strength, seed });
  effect.paused(false).duration(Math.max(1e-4, to - from));
  timeline.add(effect, from);
  return poses;
}

/** Builds a panel's choreography once. `lettering` says when the cues are that moves name. */
export function composeMoves(panel: Panel, lettering: readonly LetteringSpan[]): Choreography {
  const timeline = gsap.timeline({ paused: true, defaults: { lazy: false, overwrite: false } });
  const poses = new Map<string, Pose[]>();
  const swaps = new Map<string, Swap[]>();
  const add = (layer: string, pose: Pose): void => {
    const known = poses.get(layer);
    if (known) known.push(pose);
    else poses.set(layer, [pose]);
  };
  panel.moves.forEach((move, index) => {
    if (move.type === 'keys') {
      add(
        move.layer,
        addKeys(timeline, move, (key) => cueAt(key.at, lettering)),
      );
      const named = move.keys.flatMap((key) => (key.swap ? [{ at: cueAt(key.at, lettering), name: key.swap }] : []));
      if (named.length > 0) swaps.set(move.layer, [...(swaps.get(move.layer) ?? []), ...named]);
    } else {
      const [from, to] = [cueAt(move.from, lettering), cueAt(move.to, lettering)];
      const made = addEffect(timeline, move, from, to, seedOf(`${panel.id}/${index}`));
      move.layers.forEach((layer, at) => {
        add(layer, made[at] as Pose);
      });
    }
  });
  for (const list of swaps.values()) list.sort((a, b) => a.at - b.at);
  // Keeps the timeline exactly one long, so that a share of the panel is a share of it.
  timeline.fromTo({ end: 0 }, { end: 0 }, { end: 1, duration: 1, immediateRender: false }, 0);
  const length = timeline.duration();
  // Nothing of GSAP runs by itself here; its ticker would keep asking for frames.
  gsap.ticker.sleep();
  return {
    posesOf: (layer) => poses.get(layer),
    swapAt: (layer, progress) => swaps.get(layer)?.findLast((swap) => swap.at <= progress)?.name,
    seek: (progress) => {
      timeline.progress(progress / length, true);
    },
    destroy: () => {
      timeline.kill();
    },
  };
}
