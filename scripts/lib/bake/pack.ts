import potpack from 'potpack';
import { DENSITIES, type Density } from '../../../src/core/assets.ts';
import type { Rect } from '../../../src/core/units.ts';
import { ATLAS_GUTTER, ATLAS_PIECE, MAX_PIXELS } from './settings.ts';

/** A drawing to place on an image. */
export interface Piece {
  readonly key: string;
  /** Scene units. */
  readonly box: Rect;
}

/** One image of a panel and what lies where on it, in pixels. */
export interface PackedImage {
  readonly width: number;
  readonly height: number;
  readonly cuts: readonly (Rect & { readonly key: string })[];
}

const sizeOf = (box: Rect, density: Density): { w: number; h: number } => {
  const fit = Math.min(DENSITIES[density], MAX_PIXELS / Math.max(box.width, box.height));
  return { w: Math.max(1, Math.round(box.width * fit)), h: Math.max(1, Math.round(box.height * fit)) };
};

const alone = (key: string, size: { w: number; h: number }): PackedImage => ({
  width: size.w,
  height: size.h,
  cuts: [{ key, x: 0, y: 0, width: size.w, height: size.h }],
});

/** Puts the small pieces of a panel together on atlases and gives each large one an image of its own. */
export function packPieces(pieces: readonly Piece[], density: Density): readonly PackedImage[] {
  const sized = pieces.map((piece) => ({ key: piece.key, ...sizeOf(piece.box, density) }));
  const small = sized.filter((piece) => Math.max(piece.w, piece.h) <= ATLAS_PIECE);
  const large = sized.filter((piece) => Math.max(piece.w, piece.h) > ATLAS_PIECE);
  return [...large.map((piece) => alone(piece.key, piece)), ...packAtlases(small)];
}

function packAtlases(pieces: readonly { key: string; w: number; h: number }[]): readonly PackedImage[] {
  const first = pieces[0];
  if (!first) return [];
  if (pieces.length === 1) return [alone(first.key, first)];
  const boxes = pieces.map((piece) => ({ ...piece, x: 0, y: 0, w: piece.w + ATLAS_GUTTER, h: piece.h + ATLAS_GUTTER }));
  const { w, h } = potpack(boxes);
  if (w > MAX_PIXELS || h > MAX_PIXELS) {
    const half = Math.ceil(pieces.length / 2);
    return [...packAtlases(pieces.slice(0, half)), ...packAtlases(pieces.slice(half))];
  }
  const cuts = boxes
    .map((box) => ({ key: box.key, x: box.x, y: box.y, width: box.w - ATLAS_GUTTER, height: box.h - ATLAS_GUTTER }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return [{ width: w - ATLAS_GUTTER, height: h - ATLAS_GUTTER, cuts }];
}
