import { describe, expect, it } from 'vitest';
import { type ActDeed, type ActState, AT_REST, actAfter, advanceAct, changeOf, isDone, shownValue } from './acts.ts';
import type { Interaction } from './story.ts';

const anAct = (changes: Partial<Interaction>): Interaction => ({
  id: 'tat',
  kind: 'tug',
  target: { x: 400, y: 400, width: 200, height: 200 },
  at: 0,
  direction: 0,
  moves: [{ type: 'keys', layer: 'a', keys: [{ at: 1, x: 100, ease: 'linear' }] }],
  ...changes,
});
const tug = anAct({ kind: 'tug' });
const toggle = anAct({ kind: 'toggle', seconds: 0.5 });
const tap = anAct({ kind: 'tap', seconds: 2 });

const press: ActDeed = { type: 'press' };
/** The state after so many seconds in sixtieths, as the clock tells them. */
const later = (act: Interaction, state: ActState, seconds: number, reduced = false): ActState => {
  let now = state;
  for (let frame = 0; frame < Math.round(seconds * 60); frame++) now = advanceAct(act, now, 1 / 60, reduced);
  return now;
};

describe('acts', () => {
  it('a tug opens by four presses, and the fifth closes it', () => {
    let state = AT_REST;
    for (const share of [0.25, 0.5, 0.75, 1]) {
      state = later(tug, actAfter(tug, state, press), 1);
      expect(state).toEqual({ value: share, goal: null });
    }
    expect(later(tug, actAfter(tug, state, press), 1)).toEqual(AT_REST);
  });

  it('a tug follows the hand both ways and never beyond its ends', () => {
    const pulled = (to: number, from = AT_REST) => actAfter(tug, from, { type: 'pull', to });
    expect(pulled(0.4)).toEqual({ value: 0.4, goal: null });
    expect(pulled(0.1, pulled(0.4)).value).toBe(0.1);
    expect(pulled(7).value).toBe(1);
    expect(pulled(-7).value).toBe(0);
  });

  it('a tug that is nearly open opens when let go, another stays where it is', () => {
    const released = (value: number) => actAfter(tug, { value, goal: null }, { type: 'release' });
    expect(later(tug, released(0.9), 1)).toEqual({ value: 1, goal: null });
    expect(later(tug, released(0.5), 1)).toEqual({ value: 0.5, goal: null });
  });

  it('a step goes to the next quarter from wherever the hand left it', () => {
    const stepped = (value: number, direction: 1 | -1) =>
      actAfter(tug, { value, goal: null }, { type: 'step', direction }).goal;
    expect([stepped(0.3, 1), stepped(0.3, -1), stepped(0.5, 1), stepped(0, -1), stepped(1, 1)]).toEqual([
      0.5, 0.25, 0.75, 0, 1,
    ]);
  });

  it('steps that come faster than the picture add up', () => {
    const state = [1, 2, 3].reduce((now) => actAfter(tug, now, { type: 'step', direction: 1 }), AT_REST);
    expect(state.goal).toBe(0.75);
  });

  it('a toggle opens and closes in its own time, and turns around on the way', () => {
    const opening = actAfter(toggle, AT_REST, press);
    expect(isDone(opening)).toBe(true);
    const half = later(toggle, opening, 0.25);
    expect(half.value).toBeCloseTo(0.5, 5);
    expect(later(toggle, opening, 0.55)).toEqual({ value: 1, goal: null });
    expect(later(toggle, actAfter(toggle, half, press), 0.3)).toEqual(AT_REST);
  });

  it('a tap plays once, lies as before, and is not begun anew on the way', () => {
    const playing = later(tap, actAfter(tap, AT_REST, press), 1);
    expect(playing.value).toBeCloseTo(0.5, 5);
    expect(actAfter(tap, playing, press)).toBe(playing);
    expect(later(tap, playing, 1.1)).toEqual(AT_REST);
  });

  it('a result without moves does not play', () => {
    expect(actAfter(anAct({ kind: 'result', moves: [] }), AT_REST, press)).toBe(AT_REST);
  });

  it('Escape closes what is open and leaves alone what is shut', () => {
    expect(actAfter(toggle, { value: 1, goal: null }, { type: 'undo' }).goal).toBe(0);
    expect(actAfter(toggle, AT_REST, { type: 'undo' })).toBe(AT_REST);
  });

  it('with less motion what opens is open at once, and a tap shows its middle', () => {
    expect(advanceAct(toggle, actAfter(toggle, AT_REST, press), 1 / 60, true)).toEqual({ value: 1, goal: null });
    const playing = advanceAct(tap, actAfter(tap, AT_REST, press), 0.1, true);
    expect(shownValue(tap, playing, true)).toBe(0.5);
    expect(shownValue(tap, later(tap, playing, 2, true), true)).toBe(0);
  });

  it('does nothing to what rests, so that no frame is drawn for it', () => {
    const state = { value: 0.5, goal: null };
    expect(advanceAct(tug, state, 1, false)).toBe(state);
  });

  it('says when it is done and when nothing of it is left, not on the way', () => {
    const change = (act: Interaction, deed: ActDeed, from: ActState) => changeOf(act, from, actAfter(act, from, deed));
    const at = (value: number): ActState => ({ value, goal: null });
    expect(change(tug, press, at(0.5))).toBeNull();
    expect(change(tug, press, at(0.75))).toBe('done');
    expect(change(tug, { type: 'step', direction: -1 }, at(1))).toBeNull();
    expect(change(tug, press, at(1))).toBe('undone');
    expect(change(tug, { type: 'pull', to: 1 }, at(0.9))).toBe('done');
    expect(change(tug, { type: 'release' }, at(1))).toBeNull();
    expect(change(toggle, press, at(0))).toBe('done');
    expect(change(toggle, press, at(1))).toBe('undone');
    expect(change(tap, press, AT_REST)).toBe('done');
    expect(changeOf(tap, { value: 0.99, goal: 1 }, AT_REST)).toBeNull();
  });
});
