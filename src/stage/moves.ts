import { cueAt } from '../core/compose-score.ts';
import { EASES } from '../core/layer-state.ts';
import { seedOf } from '../core/random.ts';
import type { LetteringSpan } from '../core/score.ts';
import type { Cue, EffectMove, KeyMove, MoveKey, Panel } from '../core/story.ts';
import type { Fraction } from '../core/units.ts';
import { EFFECTS } from './effects/effects.ts';
import { gsap } from './gsap.ts';
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

const AMOUNTS = ['x', 'y', 'scale', 'rotation', 'opacity', 'tilt'] as const;
type Amount = (typeof AMOUNTS)[number];
/** A tween from one instant to the next is a cut; GSAP wants it a little longer than nothing. */
const CUT = 1e-4;

/** Values of a pose for those amounts that a move rules. */
function valuesOf(amounts: ReadonlyMap<Amount, number>): Partial<Pose> {
  const values: Partial<Pose> = {};
  for (const [name, value] of amounts) {
    if (name === 'scale') Object.assign(values, { scaleX: value, scaleY: value });
    else values[name] = value;
  }
  return values;
}

/** Adds one key move to its layer's pose; it rules the amounts in `ruled`. The rules are those of `layerStateAt` in core. */
function addKeys(
  timeline: gsap.core.Timeline,
  pose: Pose,
  keys: readonly { readonly key: MoveKey; readonly at: Fraction }[],
  ruled: readonly Amount[],
): void {
  let before = new Map<Amount, number>(ruled.map((name) => [name, name === 'scale' || name === 'opacity' ? 1 : 0]));
  let time = 0;
  for (const [index, { key, at }] of keys.entries()) {
    const after = new Map(before);
    for (const name of ruled) {
      const value = key[name];
      if (value !== undefined) after.set(name, value);
    }
    if (index === 0) {
      Object.assign(pose, valuesOf(after));
    } else {
      const duration = Math.max(CUT, at - time);
      const to = { ...valuesOf(after), duration, ease: EASES[key.ease], immediateRender: false };
      timeline.fromTo(pose, valuesOf(before), to, at - duration);
    }
    before = after;
    time = at;
  }
}

/** All key moves of one layer on one pose: of several that name the same amount, the last one rules it. */
function composeKeys(timeline: gsap.core.Timeline, moves: readonly KeyMove[], cue: (at: Cue) => Fraction): Pose {
  const pose = asDrawn();
  const names = (move: KeyMove): readonly Amount[] =>
    AMOUNTS.filter((name) => move.keys.some((key) => key[name] !== undefined));
  moves.forEach((move, index) => {
    const later = moves.slice(index + 1).flatMap(names);
    const ruled = names(move).filter((name) => !later.includes(name));
    const keys = move.keys.map((key) => ({ key, at: cue(key.at) })).sort((a, b) => a.at - b.at);
    if (ruled.length > 0) addKeys(timeline, pose, keys, ruled);
  });
  return pose;
}

function addEffect(timeline: gsap.core.Timeline, move: EffectMove, from: Fraction, to: Fraction, seed: number): Pose[] {
  const poses = move.layers.map(asDrawn);
  const options = move.direction === undefined ? {} : { direction: move.direction };
  const effect = EFFECTS[move.effect](poses, { ...options, strength: move.strength, seed });
  effect.paused(false).duration(Math.max(CUT, to - from));
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
  const cue = (at: Cue): Fraction => cueAt(at, lettering);
  const keyed = panel.moves.filter((move) => move.type === 'keys');
  for (const layer of new Set(keyed.map((move) => move.layer))) {
    const moves = keyed.filter((move) => move.layer === layer);
    add(layer, composeKeys(timeline, moves, cue));
    const named = moves.flatMap(({ keys }) =>
      keys.flatMap(({ at, swap }) => (swap ? [{ at: cue(at), name: swap }] : [])),
    );
    if (named.length > 0)
      swaps.set(
        layer,
        named.sort((a, b) => a.at - b.at),
      );
  }
  panel.moves.forEach((move, index) => {
    if (move.type !== 'effect') return;
    const made = addEffect(timeline, move, cue(move.from), cue(move.to), seedOf(`${panel.id}/${index}`));
    move.layers.forEach((layer, at) => {
      add(layer, made[at] as Pose);
    });
  });
  // Keeps the timeline exactly one long, so that a share of the panel is a share of it.
  timeline.fromTo({ end: 0 }, { end: 0 }, { end: 1, duration: 1, immediateRender: false }, 0);
  const length = timeline.duration();
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
