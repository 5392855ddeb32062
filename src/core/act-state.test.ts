import { describe, expect, it } from 'vitest';
import { aPanel } from '../../tests/factories.ts';
import { actStateAt, withActs } from './act-state.ts';
import { actTargetOf } from './act-target.ts';
import { AS_DRAWN } from './layer-state.ts';
import type { Interaction, MoveKey } from './story.ts';

const anAct = (...keys: Partial<MoveKey>[]): Interaction => ({
  id: 'tat',
  kind: 'tug',
  target: { x: 0, y: 0, width: 200, height: 200 },
  at: 0,
  direction: 0,
  moves: [{ type: 'keys', layer: 'a', keys: keys.map((key) => ({ at: 1, ease: 'linear' as const, ...key })) }],
});
const panels = { x: 10, y: -4, scale: 2, rotation: 30, opacity: 0.5, tilt: 5, swap: 'zu' };

describe('what an act adds to a layer', () => {
  it('is exactly nothing at 0, even where a swap waits at 0', () => {
    const act = anAct({ at: 0, swap: 'auf' }, { at: 1, x: 80, opacity: 0 });
    expect(actStateAt({ act, value: 0 }, 'a')).toEqual(AS_DRAWN);
    expect(withActs(panels, 'a', [{ act, value: 0 }])).toEqual(panels);
  });

  it('grows from what is drawn, though the first key is the last', () => {
    const act = anAct({ x: 80, scale: 3, opacity: 0 });
    expect(actStateAt({ act, value: 0.5 }, 'a')).toMatchObject({ x: 40, scale: 2, opacity: 0.5, rotation: 0 });
  });

  it('adds offsets and turns, multiplies sizes and opacities, and lets its swap win', () => {
    const act = anAct({ x: 80, y: 6, rotation: 60, scale: 0.5, opacity: 0.5, tilt: -15, swap: 'auf' });
    const whole = { x: 90, y: 2, rotation: 90, scale: 1, opacity: 0.25, tilt: -10, swap: 'auf' };
    expect(withActs(panels, 'a', [{ act, value: 1 }])).toEqual(whole);
  });

  it('leaves a swap alone before its key, and other layers always', () => {
    const act = anAct({ at: 0.6, swap: 'auf' });
    expect(withActs(panels, 'a', [{ act, value: 0.5 }]).swap).toBe('zu');
    expect(withActs(panels, 'a', [{ act, value: 0.6 }]).swap).toBe('auf');
    expect(withActs(panels, 'b', [{ act, value: 1 }])).toEqual(panels);
  });

  it('lets several acts add up', () => {
    const act = anAct({ x: 80 });
    expect(
      withActs(
        panels,
        'a',
        [1, 0.5].map((value) => ({ act, value })),
      ).x,
    ).toBe(130);
  });
});

describe('where an act can be touched', () => {
  const panel = aPanel({
    moves: [{ type: 'keys', layer: 'wand', keys: [{ at: 0, x: 0, y: 10, scale: 2, ease: 'linear' }] }],
  });
  const assets = (boxes: readonly (readonly number[])[]) => ({
    images: { low: [], high: [] },
    posters: {} as never,
    layers: {
      wand: {
        type: 'art' as const,
        drawings: Object.fromEntries(
          boxes.map(([x, y, width, height], index) => [
            index,
            { box: { x, y, width, height } as never, cuts: {} as never },
          ]),
        ),
      },
    },
  });
  const at = (target: Interaction['target'], known = assets([[100, 100, 50, 50]])) =>
    actTargetOf(panel, { ...anAct(), target }, known, 1, Number);

  it('is its box', () => {
    expect(at({ x: 1, y: 2, width: 3, height: 4 })).toEqual({ x: 1, y: 2, width: 3, height: 4 });
  });

  it('is the box of all drawings of its layer, where the panel has moved it', () => {
    expect(at('wand')).toEqual({ x: 75, y: 85, width: 100, height: 100 });
    const two = assets([
      [100, 100, 50, 50],
      [150, 150, 50, 50],
    ]);
    expect(at('wand', two)).toEqual({ x: 50, y: 60, width: 200, height: 200 });
  });

  it('is not known before the pictures are', () => {
    expect(actTargetOf(panel, { ...anAct(), target: 'wand' }, undefined, 1, Number)).toBeNull();
  });
});
