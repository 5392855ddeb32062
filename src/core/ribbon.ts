import { createRandom } from './random.ts';
import { clamp, type Fraction, type Point } from './units.ts';

/** Sections of each round end, without the one at the line's own end point. */
const CAP_SECTIONS = 3;
/** Corners of one cross-section: soft edge, ink, ink, soft edge. */
const CORNERS = 4;
const MITER_LIMIT = 1.8;

/** How a line is drawn. Lengths in the unit of its points. */
export interface RibbonStyle {
  readonly width: number;
  /** How much the width strays, as a share of it: 0 is a ruler's line, 0.2 a quick marker's. */
  readonly wobble: Fraction;
  /** Repeats the straying exactly. */
  readonly seed: number;
  /** Width of the soft edge outside the ink on each side, about one device pixel. */
  readonly feather: number;
}

/** Number of corners a ribbon of so many points has. */
export const ribbonCorners = (points: number): number => (points + 2 * CAP_SECTIONS) * CORNERS;

/** Triangles of a ribbon of so many points, as indices of its corners. */
export function ribbonIndices(points: number): Uint32Array<ArrayBuffer> {
  const sections = points + 2 * CAP_SECTIONS;
  const indices = new Uint32Array((sections - 1) * (CORNERS - 1) * 6);
  let at = 0;
  for (let section = 0; section < sections - 1; section++) {
    for (let strip = 0; strip < CORNERS - 1; strip++) {
      const a = section * CORNERS + strip;
      indices.set([a, a + 1, a + CORNERS, a + 1, a + CORNERS + 1, a + CORNERS], at);
      at += 6;
    }
  }
  return indices;
}

/** How solid each corner is: 0 on the soft edges, 1 on the ink; one number a corner. */
export function ribbonSolidity(points: number): Float32Array<ArrayBuffer> {
  return new Float32Array(ribbonCorners(points)).map((_, corner) =>
    corner % CORNERS === 0 || corner % CORNERS === 3 ? 0 : 1,
  );
}

/** How much wider the line is at a distance from its start: a smooth stray between −1 and 1. */
function strayOf(seed: number): (distance: number) => number {
  const random = createRandom(seed);
  const [a, b, c] = [random() * 6.28, random() * 6.28, random() * 6.28];
  return (distance) =>
    0.5 * Math.sin(distance * 0.31 + a) + 0.3 * Math.sin(distance * 0.83 + b) + 0.2 * Math.sin(distance * 1.9 + c);
}

const strays = new Map<number, (distance: number) => number>();
function strayFor(seed: number): (distance: number) => number {
  const known = strays.get(seed);
  if (known) return known;
  if (strays.size > 64) strays.clear();
  const made = strayOf(seed);
  strays.set(seed, made);
  return made;
}

/** Direction before and after a point; the last known one where points coincide. */
function directionAfter(
  points: readonly Point[],
  index: number,
  tip: Point,
  last: number,
  into: { x: number; y: number },
): void {
  const a = points[index] as Point;
  const b = index + 1 > last ? tip : (points[index + 1] as Point);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < 1e-6) return;
  into.x = (b.x - a.x) / length;
  into.y = (b.y - a.y) / length;
}

/**
 * Writes a line as a strip with round ends into `out` (x, y per corner; room for `ribbonCorners(points.length)`).
 * Only the first `share` of the points is drawn; corners that are not needed fall together at its tip, so that the
 * number of triangles never changes while a line grows. A share of 0 draws nothing.
 * @throws {RangeError} for fewer than two points.
 */
export function writeRibbon(out: Float32Array, points: readonly Point[], share: Fraction, style: RibbonStyle): void {
  const count = points.length;
  if (count < 2) throw new RangeError(`writeRibbon: ${count} points`);
  const exact = clamp(share, 0, 1) * (count - 1);
  const last = Math.min(count - 2, Math.floor(exact));
  const rest = exact - last;
  const a = points[last] as Point;
  const b = points[last + 1] as Point;
  const tip = { x: a.x + (b.x - a.x) * rest, y: a.y + (b.y - a.y) * rest };
  const stray = strayFor(style.seed);
  const { width, feather } = style;
  let at = 0;
  const corner = (x: number, y: number): void => {
    out[at++] = x;
    out[at++] = y;
  };
  /** One section: `along` moves it forward in shares of the half width, `across` is its share of the half width. */
  const section = (
    p: Point,
    tx: number,
    ty: number,
    half: number,
    along: number,
    across: number,
    stretch: number,
  ): void => {
    const outer = half > 0 ? half + feather : 0;
    const [nx, ny] = [-ty, tx];
    const [iw, ow] = [half * across * stretch, outer * across * stretch];
    const [ia, oa] = [half * along, outer * along];
    corner(p.x + tx * oa + nx * ow, p.y + ty * oa + ny * ow);
    corner(p.x + tx * ia + nx * iw, p.y + ty * ia + ny * iw);
    corner(p.x + tx * ia - nx * iw, p.y + ty * ia - ny * iw);
    corner(p.x + tx * oa - nx * ow, p.y + ty * oa - ny * ow);
  };
  const halfAt = (distance: number): number =>
    share <= 0 ? 0 : (width / 2) * (1 + style.wobble * stray(distance / width));
  const before = { x: 1, y: 0 };
  const after = { x: 1, y: 0 };
  directionAfter(points, 0, tip, last, after);
  let distance = 0;
  for (let cap = 0; cap < CAP_SECTIONS; cap++) {
    const angle = (Math.PI / 2) * (1 - cap / CAP_SECTIONS);
    section(points[0] as Point, after.x, after.y, halfAt(0), -Math.sin(angle), Math.cos(angle), 1);
  }
  before.x = after.x;
  before.y = after.y;
  for (let index = 0; index <= last; index++) {
    const point = points[index] as Point;
    directionAfter(points, index, tip, last, after);
    let [tx, ty] = [before.x + after.x, before.y + after.y];
    const length = Math.hypot(tx, ty);
    if (length < 1e-3) [tx, ty] = [after.x, after.y];
    else [tx, ty] = [tx / length, ty / length];
    const stretch = Math.min(MITER_LIMIT, 1 / Math.max(0.1, tx * after.x + ty * after.y));
    section(point, tx, ty, halfAt(distance), 0, 1, stretch);
    const next = index + 1 > last ? tip : (points[index + 1] as Point);
    distance += Math.hypot(next.x - point.x, next.y - point.y);
    before.x = after.x;
    before.y = after.y;
  }
  const half = halfAt(distance);
  section(tip, before.x, before.y, half, 0, 1, 1);
  for (let cap = CAP_SECTIONS - 1; cap >= 0; cap--) {
    const angle = (Math.PI / 2) * (1 - cap / CAP_SECTIONS);
    section(tip, before.x, before.y, half, Math.sin(angle), Math.cos(angle), 1);
  }
  const end = { x: tip.x + before.x * half, y: tip.y + before.y * half };
  while (at < out.length) corner(end.x, end.y);
}
