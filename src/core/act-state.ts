import { AS_DRAWN, type LayerState, layerStateAt } from './layer-state.ts';
import type { Cue, Interaction, KeyMove, MoveKey } from './story.ts';
import type { Fraction } from './units.ts';

/** How far an act of a panel has come: 0 as it lay, 1 done. */
export interface ActValue {
  readonly act: Interaction;
  readonly value: Fraction;
}

const AMOUNTS = ['x', 'y', 'scale', 'rotation', 'opacity', 'tilt'] as const;

// Keys of acts hold shares only; `readStory` lets no other through.
const shareAt = (cue: Cue): Fraction => Number(cue);

/** The move with a first key as drawn, so that what it changes later grows from there. */
function fromDrawn(move: KeyMove): KeyMove {
  const named = AMOUNTS.filter((name) => move.keys.some((key) => key[name] !== undefined));
  const amounts = Object.fromEntries(named.map((name) => [name, AS_DRAWN[name]]));
  const first: MoveKey = { at: 0, ease: 'linear', ...amounts };
  return { ...move, keys: [first, ...move.keys] };
}

/** What an act adds to a layer at a share of the act; exactly nothing at 0. */
export function actStateAt({ act, value }: ActValue, layer: string): LayerState {
  const moves = value > 0 ? act.moves.filter((move) => move.layer === layer).map(fromDrawn) : [];
  return layerStateAt(moves, layer, value, shareAt);
}

/** A layer's state with its panel's acts on top: offsets and turns add, sizes and opacities multiply, swaps win. */
export function withActs(state: LayerState, layer: string, acts: readonly ActValue[]): LayerState {
  let sum = state;
  for (const act of acts) {
    const added = actStateAt(act, layer);
    const swap = added.swap ?? sum.swap;
    sum = {
      x: sum.x + added.x,
      y: sum.y + added.y,
      scale: sum.scale * added.scale,
      rotation: sum.rotation + added.rotation,
      opacity: sum.opacity * added.opacity,
      tilt: sum.tilt + added.tilt,
      ...(swap ? { swap } : {}),
    };
  }
  return sum;
}
