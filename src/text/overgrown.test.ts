import { expect, test } from 'vitest';
import { shareBeside } from './overgrown.ts';

test.each([
  ['as it was set', 1, 1],
  ['smaller, on a page seen whole', 0.5, 1],
  ['a little nearer', 1.35, 0.5],
  ['much nearer', 2, 0],
])('a neighbour’s lettering %s', (_, scale, share) => {
  expect(shareBeside(scale)).toBeCloseTo(share, 6);
});
