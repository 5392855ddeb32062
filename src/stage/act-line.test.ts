import { describe, expect, it } from 'vitest';
import type { Layout, PanelPlace } from '../core/layout.ts';
import type { Interaction } from '../core/story.ts';
import { THREAD_POINTS } from '../core/thread.ts';
import { createActLine } from './act-line.ts';

const place = {
  index: 0,
  frame: { x: 100, y: 50, width: 500, height: 500 },
  crop: { x: 0, y: 0, width: 1000, height: 1000 },
  scale: 0.5,
} as PanelPlace;
const straight = (y: number) => ({ at: 1, path: `M0 ${y}L1000 ${y}` });
const act: Interaction = {
  id: 'knoten',
  kind: 'tug',
  target: { x: 0, y: 0, width: 200, height: 200 },
  at: 0,
  direction: 0,
  moves: [],
  thread: { wide: [straight(400)], tall: [straight(800)] },
};
const lay = Array.from({ length: THREAD_POINTS }, (_, index) => ({ x: 100 + index, y: 50 }));
const lineOf = (staging: 'wide' | 'tall', isTurned = false) =>
  createActLine({ staging, threadOf: () => ({ isTurned }) } as unknown as Layout, place);

describe('the thread under an act', () => {
  it('is the very line that lay there while nothing is done', () => {
    expect(lineOf('wide')(lay, [{ act, value: 0 }])).toBe(lay);
    const { thread: _, ...without } = act;
    expect(lineOf('wide')(lay, [{ act: without, value: 1 }])).toBe(lay);
  });

  it('has the form of its staging when the act is done, in sheet units', () => {
    expect(lineOf('wide')(lay, [{ act, value: 1 }]).at(-1)).toEqual({ x: 600, y: 250 });
    expect(lineOf('tall')(lay, [{ act, value: 1 }])[0]).toEqual({ x: 100, y: 450 });
  });

  it('runs the way the panel’s line runs', () => {
    expect(lineOf('wide', true)(lay, [{ act, value: 1 }]).at(-1)).toEqual({ x: 100, y: 250 });
  });

  it('lies between on the way', () => {
    expect(lineOf('wide')(lay, [{ act, value: 0.5 }])[0]).toEqual({ x: 100, y: 150 });
  });

  it('takes several acts one after the other', () => {
    const back: Interaction = { ...act, id: 'zurueck', thread: { wide: [straight(0)], tall: [straight(0)] } };
    const line = lineOf('wide')(lay, [
      { act, value: 1 },
      { act: back, value: 0.5 },
    ]);
    expect(line[0]).toEqual({ x: 100, y: 150 });
  });

  it('draws nothing where the panel draws nothing', () => {
    expect(lineOf('wide')([], [{ act, value: 1 }])).toEqual([]);
  });
});
