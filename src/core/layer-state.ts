import type { Cue, EaseName, KeyMove, Move, MoveKey } from './story.ts';
import { easeInOut, type Fraction, mix, type SceneUnits, shareOf } from './units.ts';

/** What a layer's key moves make of it at one moment, against how it is drawn. */
export interface LayerState {
  readonly x: SceneUnits;
  readonly y: SceneUnits;
  readonly scale: number;
  /** Degrees, clockwise. */
  readonly rotation: number;
  readonly opacity: Fraction;
  /** Degrees the head tilts (figures). */
  readonly tilt: number;
  /** Drawing or face that shows; missing: the first one. */
  readonly swap?: string;
}

export const AS_DRAWN: LayerState = { x: 0, y: 0, scale: 1, rotation: 0, opacity: 1, tilt: 0 };

const AMOUNTS = ['x', 'y', 'scale', 'rotation', 'opacity', 'tilt'] as const;

// How far `settle` goes beyond its goal, and `anticipate` back before it leaves: a little less than 10 %.
const OVERSHOOT = 1.5;

/** How each ease turns a share of time into a share of the way; exact at 0 and 1. @see https://easings.net */
export const EASES: Readonly<Record<EaseName, (share: Fraction) => number>> = {
  linear: (share) => share,
  in: (share) => share * share,
  out: (share) => 1 - (1 - share) ** 2,
  'in-out': easeInOut,
  settle: (share) => 1 + (OVERSHOOT + 1) * (share - 1) ** 3 + OVERSHOOT * (share - 1) ** 2,
  anticipate: (share) => (OVERSHOOT + 1) * share ** 3 - OVERSHOOT * share ** 2,
  step: (share) => (share < 1 ? 0 : 1),
};

type Amounts = Omit<LayerState, 'swap'>;

interface Stop {
  readonly at: Fraction;
  readonly ease: EaseName;
  readonly amounts: Amounts;
}

function stopsOf(keys: readonly MoveKey[], cueAt: (cue: Cue) => Fraction): readonly Stop[] {
  let amounts: Amounts = AS_DRAWN;
  return keys.map((key) => {
    const changed = AMOUNTS.filter((name) => key[name] !== undefined).map((name) => [name, key[name]]);
    amounts = { ...amounts, ...Object.fromEntries(changed) };
    return { at: cueAt(key.at), ease: key.ease, amounts };
  });
}

/** A move's keys in order of time; keys at the same time stay in the order they are written. */
const inTime = (move: KeyMove, cueAt: (cue: Cue) => Fraction): readonly MoveKey[] =>
  [...move.keys].sort((a, b) => cueAt(a.at) - cueAt(b.at));

function amountsAt(stops: readonly Stop[], progress: Fraction): Amounts {
  const next = stops.findIndex((stop) => stop.at > progress);
  const after = stops[next];
  const before = next === -1 ? stops.at(-1) : stops[next - 1];
  if (!before) return after?.amounts ?? AS_DRAWN;
  if (!after) return before.amounts;
  const share = EASES[after.ease](shareOf(progress, before.at, after.at));
  const mixed = AMOUNTS.map((name) => [name, mix(before.amounts[name], after.amounts[name], share)]);
  return { ...AS_DRAWN, ...Object.fromEntries(mixed) };
}

/**
 * Finds a layer's state at a share of its panel's progress. `cueAt` turns cues into shares of the panel.
 * A key's state is reached from the key before it; before its first key a move holds that key's state, and a property a
 * key does not name keeps its value. Of several moves of one layer each rules the properties it names, the last one wins.
 * A swap shows from its key on. Effects are not part of it.
 */
export function layerStateAt(
  moves: readonly Move[],
  layerId: string,
  progress: Fraction,
  cueAt: (cue: Cue) => Fraction,
): LayerState {
  let state = AS_DRAWN;
  for (const move of moves) {
    if (move.type !== 'keys' || move.layer !== layerId) continue;
    const keys = inTime(move, cueAt);
    const amounts = amountsAt(stopsOf(keys, cueAt), progress);
    const named = AMOUNTS.filter((name) => keys.some((key) => key[name] !== undefined));
    const swap = keys.findLast((key) => key.swap !== undefined && cueAt(key.at) <= progress)?.swap;
    state = { ...state, ...Object.fromEntries(named.map((name) => [name, amounts[name]])), ...(swap ? { swap } : {}) };
  }
  return state;
}
