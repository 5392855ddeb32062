import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DrawnFile, draw, measure } from './draw.ts';

const reach = { x: -152, y: -152, width: 1304, height: 1304 };
const scene = (inner: string, viewBox = '0 0 1000 1000'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${inner}</svg>`;
let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bake-draw-'));
});
afterAll(() => rm(dir, { recursive: true }));

test('a rectangle’s painted box is exactly that rectangle', () => {
  const box = measure(scene('<rect x="100" y="200" width="240" height="80"/>'), reach);
  expect(box).toEqual({ x: 100, y: 200, width: 240, height: 80 });
});

test('what lies out of reach is cut off', () => {
  const box = measure(scene('<rect x="-400" y="400" width="2000" height="40"/>', '-400 0 2000 1000'), reach);
  expect(box).toEqual({ x: -152, y: 400, width: 1304, height: 40 });
});

test('a drawing that paints nothing has no box', () => {
  expect(measure(scene('<rect x="1" y="1" width="5" height="5" fill="none"/>'), reach)).toBeNull();
});

test('pieces land on their cuts, with nothing between them', async () => {
  const box = { x: 0, y: 0, width: 8, height: 8 };
  const piece = (color: string, x: number) => ({
    svg: scene(`<rect width="8" height="8" fill="${color}"/>`),
    box,
    cut: { x, y: 0, width: 16, height: 16 },
  });
  const pieces = [piece('#ff0000', 0), piece('#0000ff', 18)];
  const drawn = (await draw({ kind: 'image', pieces, width: 34, height: 16, density: 'high', dir })) as DrawnFile;
  const pixels = await sharp(join(dir, drawn.webp)).raw().toBuffer();
  const at = (x: number): readonly number[] => [...pixels.subarray((8 * 34 + x) * 4, (8 * 34 + x) * 4 + 4)];
  expect([at(8), at(17)[3], at(26)]).toEqual([[255, 0, 0, 255], 0, [0, 0, 255, 255]]);
});
