import type { Interaction } from './story.ts';
import { clamp, type Fraction, type Seconds } from './units.ts';

/**
 * How far one act has come. Acts live beside the story's time: the same moment with the same acts gives the same picture.
 * Every change makes a new state.
 */
export interface ActState {
  /** 0 as it lay, 1 done. */
  readonly value: Fraction;
  /** Where it goes by itself; null: it rests, or a hand holds it. */
  readonly goal: Fraction | null;
}

/** What the reader does to an act. */
export type ActDeed =
  /** Enter, Space, a click or a tap. */
  | { readonly type: 'press' }
  /** One step further or back, by an arrow key. */
  | { readonly type: 'step'; readonly direction: 1 | -1 }
  /** A hand pulls it to a share. */
  | { readonly type: 'pull'; readonly to: Fraction }
  /** The hand lets go. */
  | { readonly type: 'release' }
  | { readonly type: 'undo' };

export const AT_REST: ActState = Object.freeze({ value: 0, goal: null });

/** Steps in which keys and taps pull. */
export const STEPS = 4;
/** What is pulled this far opens by itself. */
const ENOUGH = 0.85;
const OPENS: Seconds = 0.7;
const PLAYS: Seconds = 1.4;

const playsOnce = ({ kind }: Interaction): boolean => kind === 'tap' || kind === 'result';

/** How long the whole act takes when it runs by itself. */
export const secondsOf = (act: Interaction): Seconds => act.seconds ?? (playsOnce(act) ? PLAYS : OPENS);

/** Whether the act is done, or on its way there. */
export const isDone = ({ value, goal }: ActState): boolean => (goal ?? value) === 1;

function stepped({ value, goal }: ActState, direction: 1 | -1): ActState {
  const from = goal ?? value;
  // A hand may have left it between two steps.
  const whole = direction > 0 ? Math.floor(from * STEPS + 1e-6) : Math.ceil(from * STEPS - 1e-6);
  return { value, goal: clamp((whole + direction) / STEPS, 0, 1) };
}

/** What becomes of an act by a deed of the reader. What plays once plays to its end; what has no moves does nothing. */
export function actAfter(act: Interaction, state: ActState, deed: ActDeed): ActState {
  if (playsOnce(act)) {
    const plays = deed.type === 'press' && state.goal === null && act.moves.length > 0;
    return plays ? { value: 0, goal: 1 } : state;
  }
  switch (deed.type) {
    case 'press':
      if (isDone(state)) return { ...state, goal: 0 };
      return act.kind === 'tug' ? stepped(state, 1) : { ...state, goal: 1 };
    case 'step':
      return act.kind === 'tug' ? stepped(state, deed.direction) : state;
    case 'pull':
      return act.kind === 'tug' ? { value: clamp(deed.to, 0, 1), goal: null } : state;
    case 'release':
      return act.kind === 'tug' && state.goal === null && state.value >= ENOUGH ? { ...state, goal: 1 } : state;
    case 'undo':
      return state.value > 0 || state.goal !== null ? { ...state, goal: 0 } : state;
  }
}

/** Moves an act on by the seconds that passed; the same state when it rests. `reduced`: what opens opens at once. */
export function advanceAct(act: Interaction, state: ActState, passed: Seconds, reduced: boolean): ActState {
  const { value, goal } = state;
  if (goal === null) return state;
  const way = reduced && !playsOnce(act) ? 1 : passed / secondsOf(act);
  const next = goal > value ? Math.min(goal, value + way) : Math.max(goal, value - way);
  if (next !== goal) return { value: next, goal };
  return playsOnce(act) ? AT_REST : { value: next, goal: null };
}

/** The share that is shown. With less motion, what plays once stands at its middle for that time. */
export const shownValue = (act: Interaction, { value, goal }: ActState, reduced: boolean): Fraction =>
  reduced && playsOnce(act) && goal !== null ? 0.5 : value;

/** What is to be said of a change: the act came to be done, or nothing of it is left. */
export function changeOf(act: Interaction, before: ActState, after: ActState): 'done' | 'undone' | null {
  const [from, to] = [before.goal ?? before.value, after.goal ?? after.value];
  if (from === to || (to !== 0 && to !== 1)) return null;
  if (to === 1) return 'done';
  return playsOnce(act) ? null : 'undone';
}
