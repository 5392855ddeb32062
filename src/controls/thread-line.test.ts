import { expect, it } from 'vitest';
import { panelAtShare, threadHeightAt, threadPath } from './thread-line.ts';

const panels = [
  { id: 'a', start: 0, end: 6 },
  { id: 'b', start: 6, end: 9 },
  { id: 'c', start: 9, end: 12 },
];

it('finds the panel at a share of the story', () => {
  expect([0, 0.49, 0.5, 0.74, 0.75, 1].map((share) => panelAtShare(panels, share)?.id)).toEqual([
    'a',
    'a',
    'b',
    'b',
    'c',
    'c',
  ]);
});
it('finds none in a story without panels', () => {
  expect(panelAtShare([], 0.5)).toBeNull();
});
it('runs the thread exactly from end to end and within its row', () => {
  const path = threadPath(9, 301);
  expect(path.startsWith(`M9 ${threadHeightAt(9).toFixed(2)}L15 `)).toBe(true);
  expect(path.endsWith(`L301 ${threadHeightAt(301).toFixed(2)}`)).toBe(true);
  for (let x = 0; x < 4000; x += 1) expect(Math.abs(threadHeightAt(x))).toBeLessThan(9);
});
