import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { runsOf } from './kiosk-qr.ts';

/** Fills the squares of a path again. */
function filled(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(length); step++) (rows[Number(y)] as boolean[])[Number(x) + step] = true;
  return rows;
}

test('the path fills the code’s dark squares and no others', () => {
  const { data, size } = encode('https://www.example.org/story/ar/#haus', { ecc: 'M', border: 4 });
  expect(filled(runsOf(data), size)).toEqual(data);
});

test('four squares around the code stay empty', () => {
  const { data, size } = encode('https://www.example.org/', { ecc: 'M', border: 4 });
  const edge = data.flatMap((row, y) => row.filter((_, x) => Math.min(x, y, size - 1 - x, size - 1 - y) < 4));
  expect(edge).not.toContain(true);
  expect(data[4]?.slice(4, 11)).toEqual(Array(7).fill(true));
});
