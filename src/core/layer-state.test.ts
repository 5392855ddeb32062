import { describe, expect, it } from 'vitest';
import { AS_DRAWN, EASES, layerStateAt } from './layer-state.ts';
import type { Cue, EaseName, Move, MoveKey } from './story.ts';

const cueAt = (cue: Cue): number => (typeof cue === 'number' ? cue : { frage: 0.4, antwort: 0.8 }[cue]!);
const aMove = (...keys: (Partial<MoveKey> & { at: Cue })[]): Move => ({
  type: 'keys',
  layer: 'tuer',
  keys: keys.map((key) => ({ ease: 'linear' as EaseName, ...key })),
});
const at = (progress: number, ...moves: Move[]) => layerStateAt(moves, 'tuer', progress, cueAt);

describe('layerStateAt', () => {
  it('leaves a layer without moves as it is drawn', () => {
    expect(at(0.5)).toEqual(AS_DRAWN);
    expect(layerStateAt([aMove({ at: 0, x: 50 })], 'wand', 0.5, cueAt)).toEqual(AS_DRAWN);
  });

  it('holds the first key before it and the last key after it', () => {
    const move = aMove({ at: 0.3, opacity: 0 }, { at: 0.5, opacity: 1 });
    expect([0, 0.3, 0.4, 0.5, 1].map((p) => Number(at(p, move).opacity.toFixed(3)))).toEqual([0, 0, 0.5, 1, 1]);
  });

  it('keeps the value of a property that a key does not name', () => {
    const move = aMove({ at: 0, x: 0 }, { at: 0.5, x: 100 }, { at: 0.7, rotation: 20 }, { at: 1, x: 200 });
    expect(at(0.6, move).x).toBe(100);
    expect(at(0.6, move).rotation).toBeCloseTo(10);
    expect(at(0.85, move).x).toBeCloseTo(150);
    expect(at(1, move).rotation).toBe(20);
  });

  it('takes cues that are letterings', () => {
    const move = aMove({ at: 'frage', y: 0 }, { at: 'antwort', y: 40 });
    expect(at(0.6, move).y).toBeCloseTo(20);
  });

  it('swaps at the key and not before, and back again when scrubbed back', () => {
    const move = aMove({ at: 0, x: 0 }, { at: 'frage', swap: 'auf' }, { at: 0.9, swap: 'zu' });
    expect(at(0.39, move).swap).toBeUndefined();
    expect(at(0.4, move).swap).toBe('auf');
    expect(at(1, move).swap).toBe('zu');
    expect(at(0.39, move).swap).toBeUndefined();
  });

  it('lets each of several moves rule the properties it names', () => {
    const slide = aMove({ at: 0, x: 0 }, { at: 1, x: 100 });
    const nod = aMove({ at: 0.2, tilt: 0 }, { at: 0.4, tilt: -8 });
    expect(at(0.3, slide, nod).x).toBeCloseTo(30);
    expect(at(0.3, slide, nod).tilt).toBeCloseTo(-4);
  });

  it('reads keys in order of time, whatever order they are written in', () => {
    expect(at(0.25, aMove({ at: 1, x: 100 }, { at: 0, x: 0 })).x).toBeCloseTo(25);
  });

  it('jumps at the time of a step key', () => {
    const move = aMove({ at: 0, x: 0 }, { at: 0.5, x: 100, ease: 'step' });
    expect([0.499, 0.5].map((p) => at(p, move).x)).toEqual([0, 100]);
  });

  it('has eases that are exact at both ends', () => {
    for (const ease of Object.values(EASES)) expect([ease(0), ease(1)].map((v) => Math.abs(v))).toEqual([0, 1]);
    expect(EASES.settle(0.7)).toBeGreaterThan(1);
    expect(EASES.anticipate(0.3)).toBeLessThan(0);
  });
});
