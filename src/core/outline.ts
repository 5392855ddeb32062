import { createRandom, seedOf } from './random.ts';
import type { Frame } from './story.ts';
import type { Point, Rect } from './units.ts';

const POINTS_PER_SIDE = 7;
/** How far a knife in the hand strays, as shares of the frame's shorter side. */
const CORNER_STRAY = 0.012;
const EDGE_STRAY = 0.0022;
const TEAR_DEPTH = 0.022;
const MAX_LEAN = 0.11;

interface Corners {
  readonly points: readonly [Point, Point, Point, Point];
}

function cornersOf(frame: Rect, shape: Frame, random: () => number): Corners {
  const { x, y, width, height } = frame;
  const lean =
    shape.shape === 'slanted'
      ? Math.max(-MAX_LEAN * width, Math.min(MAX_LEAN * width, Math.tan((shape.slant * Math.PI) / 180) * height))
      : 0;
  const [upper, lower] = lean >= 0 ? [lean, 0] : [0, -lean];
  const stray = Math.min(width, height) * CORNER_STRAY;
  const near = (px: number, py: number): Point => ({
    x: px + (px > x + width / 2 ? -1 : 1) * random() * stray,
    y: py + (py > y + height / 2 ? -1 : 1) * random() * stray,
  });
  return {
    points: [
      near(x + upper, y),
      near(x + width - lower, y),
      near(x + width - upper, y + height),
      near(x + lower, y + height),
    ],
  };
}

function roundOutline({ x, y, width, height }: Rect, random: () => number): readonly Point[] {
  const count = POINTS_PER_SIDE * 6;
  const stray = Math.min(width, height) * EDGE_STRAY;
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - (3 * Math.PI) / 4;
    const power = 0.42;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return {
      x: x + width / 2 + ((width / 2) * Math.sign(c) * Math.abs(c) ** power + (random() - 1) * stray * Math.sign(c)),
      y: y + height / 2 + ((height / 2) * Math.sign(s) * Math.abs(s) ** power + (random() - 1) * stray * Math.sign(s)),
    };
  });
}

/**
 * Cuts a frame's edge by hand: a closed polygon, clockwise from the top left, inside `frame`, star-shaped around its middle.
 * The same id gives the same cut at every size.
 */
export function outlineOf(frame: Rect, shape: Frame, id: string): readonly Point[] {
  const { x, y, width, height } = frame;
  if (shape.shape === 'bleed') {
    return [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ];
  }
  const random = createRandom(seedOf(id));
  if (shape.shape === 'round') return roundOutline(frame, random);
  const { points: corners } = cornersOf(frame, shape, random);
  const short = Math.min(width, height);
  const points: Point[] = [];
  for (let side = 0; side < 4; side++) {
    const a = corners[side] as Point;
    const b = corners[(side + 1) % 4] as Point;
    const torn = shape.shape === 'torn' && (side === 1 || side === 2);
    const count = torn ? POINTS_PER_SIDE * 4 : POINTS_PER_SIDE;
    const depth = torn ? short * TEAR_DEPTH : short * EDGE_STRAY;
    const inward = [
      { x: 0, y: 1 },
      { x: -1, y: 0 },
      { x: 0, y: -1 },
      { x: 1, y: 0 },
    ][side] as Point;
    for (let step = 0; step < count; step++) {
      const share = step / count;
      const stray = step === 0 ? 0 : random() * depth * (torn && step % 2 === 0 ? 0.35 : 1);
      points.push({
        x: a.x + (b.x - a.x) * share + inward.x * stray,
        y: a.y + (b.y - a.y) * share + inward.y * stray,
      });
    }
  }
  return points;
}
