import { expect, test } from 'vitest';
import { captionColorOf } from './caption-color.ts';

test.each([
  ['coral on a cool ground', '#f2694b', '#cfe6e8', '#f2694b'],
  ['coral on coral drowns: yellow', '#f2694b', '#f2694b', '#ffc93c'],
  ['yellow on yellow: paper', '#ffc93c', '#ffc93c', '#f6f1e4'],
  ['ink cannot be read on night blue: yellow', '#22304f', '#22304f', '#ffc93c'],
])('%s', (_, page, ground, wanted) => {
  expect(captionColorOf(page, ground)).toBe(wanted);
});
