import { describe, expect, it } from 'vitest';
import { cueAt } from '../core/compose-score.ts';
import { layerStateAt } from '../core/layer-state.ts';
import type { Move, Panel } from '../core/story.ts';
import { composeMoves } from './moves.ts';
import { addPoses, asDrawn } from './pose.ts';

const panelWith = (moves: readonly Move[]): Panel => ({
  id: 'uhr',
  file: 'pages/04-knoten.yaml',
  frame: { shape: 'square', slant: 0, aspect: 1 },
  ground: '#ffffff',
  safe: { x: 100, y: 100, width: 800, height: 800 },
  focus: { x: 500, y: 500 },
  layers: [],
  lettering: [],
  moves,
  interactions: [],
  shot: { arrive: 'cut', move: 'hold', frame: 'panel' },
  poster: 0.9,
  minSeconds: 0,
  results: [],
  passages: [],
  sounds: [],
});
const frage = [{ id: 'frage', start: 0.5, end: 1 }];
const at = (moves: readonly Move[], share: number, layer = 'a') => {
  const made = composeMoves(panelWith(moves), frage);
  made.seek(share);
  return addPoses(made.posesOf(layer) ?? [], asDrawn());
};
const turn: Move = {
  type: 'keys',
  layer: 'a',
  keys: [
    { at: 0.2, rotation: 10, ease: 'linear' },
    { at: 'frage', rotation: 40, swap: 'auf', ease: 'linear' },
    { at: 0.9, x: 100, ease: 'step' },
  ],
};

describe('the moves of a panel', () => {
  it('hold the first key before it and the last after it', () => {
    expect(at([turn], 0).rotation).toBeCloseTo(10);
    expect(at([turn], 1).rotation).toBeCloseTo(40);
  });

  it('reach a key at its cue', () => {
    expect(at([turn], 0.35).rotation).toBeCloseTo(25);
    expect(at([turn], 0.5).rotation).toBeCloseTo(40);
  });

  it('cut where the ease is a step', () => {
    expect(at([turn], 0.89).x).toBe(0);
    expect(at([turn], 0.9001).x).toBe(100);
  });

  it('swap drawings from their key on', () => {
    const made = composeMoves(panelWith([turn]), frage);
    expect(made.swapAt('a', 0.49)).toBeUndefined();
    expect(made.swapAt('a', 0.5)).toBe('auf');
  });

  it('add up where several reach one layer', () => {
    const rise: Move = { type: 'effect', effect: 'rise', layers: ['a'], from: 0.2, to: 0.4, strength: 1 };
    expect(at([turn, rise], 0.1).y).toBe(420);
    expect(at([turn, rise], 0.1).rotation).toBeCloseTo(10);
    expect(at([turn, rise], 1).y).toBeCloseTo(0);
  });

  it('stand the same at a share from wherever they come', () => {
    const shake: Move = { type: 'effect', effect: 'shake', layers: ['a'], from: 0.3, to: 'frage', strength: 1 };
    const made = composeMoves(panelWith([turn, shake]), frage);
    for (const share of [0.9, 0.31, 0.45, 0, 1, 0.38, 0.2]) {
      made.seek(share);
      expect(addPoses(made.posesOf('a') ?? [], asDrawn())).toEqual(at([turn, shake], share));
    }
  });

  it('agree with the states that core finds for balloons and posters', () => {
    const other: Move = {
      type: 'keys',
      layer: 'a',
      keys: [
        { at: 0.8, scale: 2, ease: 'settle' },
        { at: 0.1, scale: 0.5, x: 7, ease: 'in' },
        { at: 'frage', x: -30, opacity: 0.5, ease: 'in-out' },
      ],
    };
    for (let share = 0; share <= 1; share += 0.05) {
      const state = layerStateAt([turn, other], 'a', share, (cue) => cueAt(cue, frage));
      const pose = at([turn, other], share);
      expect([pose.x, pose.rotation, pose.scaleX, pose.opacity].map((value) => value.toFixed(3))).toEqual(
        [state.x, state.rotation, state.scale, state.opacity].map((value) => value.toFixed(3)),
      );
    }
  });

  it('leave layers alone that no move names', () => {
    expect(composeMoves(panelWith([turn]), frage).posesOf('b')).toBeUndefined();
  });
});
