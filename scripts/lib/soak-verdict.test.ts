import { expect, test } from 'vitest';
import type { Kept } from './soak-page.ts';
import { verdictsOf } from './soak-verdict.ts';

const STEADY: Kept = {
  ...{ heapKB: 20_000, nodes: 900, listeners: 80, documents: 1 },
  ...{ contexts: 1, textures: 12, sounds: 2, residentMB: 400 },
};
const loops = (of: (loop: number) => Partial<Kept>): Kept[] =>
  Array.from({ length: 110 }, (_, loop) => ({ ...STEADY, ...of(loop) }));
const failed = (kept: readonly Kept[]): string[] =>
  verdictsOf(kept)
    .filter(({ isKept }) => !isKept)
    .map(({ name }) => name);

test('what comes and goes is kept, and so is what only grew in the beginning', () => {
  expect(failed(loops((loop) => ({ nodes: 900 + (loop % 7), heapKB: 20_000 + (loop % 3) * 400 })))).toEqual([]);
  expect(
    failed(
      loops((loop) => ({ heapKB: 20_000 + Math.min(loop, 8) * 900, listeners: 80 + (loop === 90 ? 4 : loop % 3) })),
    ),
  ).toEqual([]);
});

test('twelve kilobytes a loop are found in all the noise, and one listener more in ten loops', () => {
  expect(failed(loops((loop) => ({ heapKB: 20_000 + loop * 12 + ((loop * 37) % 11) * 20 })))).toEqual(['heapKB']);
  expect(failed(loops((loop) => ({ heapKB: 20_000 + loop * 8 })))).toEqual([]);
  expect(failed(loops((loop) => ({ listeners: 80 + Math.floor(loop / 10), textures: loop, sounds: loop })))).toEqual([
    'listeners',
    'textures',
    'sounds',
  ]);
  expect(verdictsOf([])).toEqual([]);
});
