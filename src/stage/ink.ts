import type { PanelPlace, Viewport } from '../core/layout.ts';
import { createRandom, seedOf } from '../core/random.ts';
import type { FrameShape } from '../core/story.ts';
import { clamp, type Point } from '../core/units.ts';

export const INK = 0x14181d;
export const PAPER = 0xf6f1e4;
export const THREAD = 0xd7263d;
const FIBRE = 0xfffdf6;

/** One stroke of a frame's edge. Sheet units. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly width: number;
  readonly wobble: number;
  readonly color: number;
  readonly seed: number;
}

/** Width of frames' lines for a viewport, in sheet units: the heaviest line there is. */
export const inkWidthOf = (viewport: Viewport): number =>
  clamp(Math.sqrt(viewport.width * viewport.height) * 0.0058, 3.2, 6.2);

/** Width of the red thread, in sheet units. */
export const threadWidthOf = (viewport: Viewport): number => inkWidthOf(viewport) * 1.45;

/** The same line with points at most `step` apart, so that its width can stray between corners. */
function densify(points: readonly Point[], step: number): readonly Point[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!next) return [point];
    const parts = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / step));
    return Array.from({ length: parts }, (_, part) => ({
      x: point.x + ((next.x - point.x) * part) / parts,
      y: point.y + ((next.y - point.y) * part) / parts,
    }));
  });
}

/** Part of a closed edge from one share of its points to another (beyond 1: past its start). */
function partOfLoop(outline: readonly Point[], from: number, to: number): readonly Point[] {
  const count = outline.length;
  const first = Math.round(from * count);
  const last = Math.max(first + 1, Math.round(to * count));
  return Array.from({ length: last - first + 1 }, (_, index) => outline[(first + index) % count] as Point);
}

/** Shares of the edge that an open frame still has: two strokes, each gap in another corner from panel to panel. */
function openParts(seed: number): readonly (readonly [number, number])[] {
  const random = createRandom(seed);
  const start = 0.02 + random() * 0.1;
  return [
    [start, start + 0.38 + random() * 0.06],
    [start + 0.56, start + 0.86 + random() * 0.05],
  ];
}

/** The strokes of a frame's edge, from the lowest to the top one. Edges without ink get the paper's soft edge. */
export function strokesOf(place: PanelPlace, shape: FrameShape, width: number): readonly Stroke[] {
  const seed = seedOf(`${place.id}/ink`);
  const stroke = (points: readonly Point[], of: number, wobble: number, color: number, nth = 0): Stroke => ({
    points: densify(points, width * 4),
    width: of,
    wobble,
    color,
    seed: seed + nth,
  });
  const loop = partOfLoop(place.outline, 0, 1 + 1 / place.outline.length);
  // What bleeds has straight edges where the sheet ends: nothing to soften.
  if (shape === 'bleed') return [];
  if (shape === 'torn') {
    return [stroke(loop, width * 1.5, 0.45, FIBRE), stroke(loop, width * 0.42, 0.5, INK, 1)];
  }
  if (shape === 'open') {
    const parts = openParts(seed).map(([from, to], index) =>
      stroke(partOfLoop(place.outline, from, to), width, 0.2, INK, index + 1),
    );
    return [stroke(loop, 2.4, 0.3, PAPER), ...parts];
  }
  return [stroke(loop, width, 0.14, INK)];
}
