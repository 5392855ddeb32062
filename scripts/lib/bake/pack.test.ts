import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DENSITIES } from '../../../src/core/assets.ts';
import { isInside, isOverlap } from '../../../src/core/units.ts';
import { type Piece, packPieces } from './pack.ts';
import { ATLAS_PIECE, MAX_PIXELS } from './settings.ts';

const side = fc.integer({ min: 1, max: 500 }).map((steps) => steps * 4);
const pieces = fc
  .array(fc.record({ width: side, height: side }), { minLength: 1, maxLength: 40 })
  .map((boxes) => boxes.map((box, index): Piece => ({ key: `piece-${index}`, box: { x: 0, y: 0, ...box } })));

test('every piece lies on one image, inside it, over no other piece, at its own size', () => {
  fc.assert(
    fc.property(pieces, fc.constantFrom('low' as const, 'high' as const), (all, density) => {
      const images = packPieces(all, density);
      expect(images.flatMap(({ cuts }) => cuts.map(({ key }) => key)).sort()).toEqual(all.map(({ key }) => key).sort());
      for (const { width, height, cuts } of images) {
        expect(Math.max(width, height)).toBeLessThanOrEqual(MAX_PIXELS);
        for (const [index, cut] of cuts.entries()) {
          expect(isInside(cut, { x: 0, y: 0, width, height })).toBe(true);
          expect(cuts.slice(index + 1).some((other) => isOverlap(cut, other))).toBe(false);
          const { box } = all.find(({ key }) => key === cut.key)!;
          expect(cut.width).toBe(Math.round(box.width * DENSITIES[density]));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a piece above the limit has an image of its own', () => {
  const large: Piece = { key: 'large', box: { x: 0, y: 0, width: (ATLAS_PIECE + 8) / 2, height: 8 } };
  const small: Piece = { key: 'small', box: { x: 0, y: 0, width: 8, height: 8 } };
  expect(packPieces([large, small], 'high')).toHaveLength(2);
  expect(packPieces([large, small], 'low')).toHaveLength(1);
});
