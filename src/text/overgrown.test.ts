import { expect, test } from 'vitest';
import { shareBeside, shareInSight } from './overgrown.ts';

test.each([
  ['as it was set', 1, 1],
  ['smaller, on a page seen whole', 0.5, 1],
  ['a little nearer', 1.35, 0.5],
  ['much nearer', 2, 0],
])('a neighbour’s lettering %s', (_, scale, share) => {
  expect(shareBeside(scale)).toBeCloseTo(share, 6);
});

const VIEWPORT = { width: 390, height: 844, textScale: 1, insets: { top: 0, right: 0, bottom: 40, left: 0 } };
const BOX = { x: 20, y: 30, width: 100, height: 60 };

test.each([
  ['whole in sight', { x: 0, y: 0 }, 1, 1],
  ['at the very edge', { x: -20, y: 0 }, 1, 1],
  ['cut by half its way out on the left', { x: -32, y: 0 }, 1, 0.5],
  ['cut on the right', { x: 300, y: 0 }, 1, 0],
  ['cut above', { x: 0, y: -60 }, 1, 0],
  ['cut by the controls below', { x: 0, y: 720 }, 1, 0.75],
  ['that only its size brings to the edge', { x: 170, y: 0 }, 2, 0.1667],
])('a neighbour’s lettering %s', (_, corner, scale, share) => {
  expect(shareInSight(BOX, corner, scale, VIEWPORT)).toBeCloseTo(share, 3);
});
