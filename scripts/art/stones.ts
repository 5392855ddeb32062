import { createRandom } from '../../src/core/random.ts';
import { CORAL, type Dot, flat, INK, ink, PAPER, SKY, TEAL, tone, YELLOW } from './pen.ts';

/** A point without a corner mark. */
export type Spot = readonly [x: number, y: number];

/** One stone of a mosaic, in scene units. */
export interface Stone {
  /** Its corners, clockwise; half a joint lies between them and the next stone. */
  readonly points: readonly Spot[];
  /** Its cell without the joint: cells touch each other. */
  readonly cell: readonly Spot[];
  readonly color: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly middle: Spot;
}

export interface StonesPlan {
  readonly count: number;
  /** A convex outline, clockwise: the mosaic fills it. */
  readonly outline: readonly Spot[];
  readonly seed: number;
  /** Width of the joints. */
  readonly joint?: number;
  readonly colors?: readonly string[];
  /** How even the stones are: 0 wild, 8 nearly alike. */
  readonly even?: number;
}

const area = (points: readonly Spot[]): number =>
  points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length]!;
    return sum + (x * ny - nx * y) / 2;
  }, 0);

function middleOf(points: readonly Spot[]): Spot {
  let [x, y] = [0, 0];
  points.forEach(([ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length]!;
    const cross = ax * by - bx * ay;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  const six = area(points) * 6 || 1;
  return [x / six, y / six];
}

/** The part of a polygon on the side of a line where nx·x + ny·y ≤ c. */
function cut(points: readonly Spot[], nx: number, ny: number, c: number): Spot[] {
  const out: Spot[] = [];
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length]!;
    const [da, db] = [a[0] * nx + a[1] * ny - c, b[0] * nx + b[1] * ny - c];
    if (da <= 0) out.push(a);
    if (da * db < 0) {
      const t = da / (da - db);
      out.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
    }
  });
  return out;
}

/** Voronoi cell of one site, drawn in by `inset` at every side, the outline's too. */
function cellOf(sites: readonly Spot[], index: number, outline: readonly Spot[], inset: number): Spot[] {
  const [x, y] = sites[index]!;
  let cell: Spot[] = [...outline];
  for (const [i, [ox, oy]] of sites.entries()) {
    if (i === index) continue;
    const far = Math.hypot(ox - x, oy - y) || 1;
    const [nx, ny] = [(ox - x) / far, (oy - y) / far];
    cell = cut(cell, nx, ny, ((ox + x) / 2) * nx + ((oy + y) / 2) * ny - inset);
  }
  if (inset === 0) return cell;
  outline.forEach(([ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length]!;
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const [nx, ny] = [(by - ay) / length, -(bx - ax) / length];
    cell = cut(cell, nx, ny, ax * nx + ay * ny - inset);
  });
  return cell;
}

/** Corners that lie closer than `least` become one, so that no stone has a sliver of an edge. */
function tidied(points: readonly Spot[], least: number): Spot[] {
  const out: Spot[] = [];
  for (const point of points) {
    const last = out.at(-1);
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < least)
      out[out.length - 1] = [(point[0] + last[0]) / 2, (point[1] + last[1]) / 2];
    else out.push(point);
  }
  const [first, last] = [out[0], out.at(-1)];
  if (out.length > 3 && first && last && Math.hypot(first[0] - last[0], first[1] - last[1]) < least) out.pop();
  return out;
}

const touches = (a: readonly Spot[], b: readonly Spot[]): boolean =>
  a.filter(([x, y]) => b.some(([ox, oy]) => Math.hypot(x - ox, y - oy) < 1)).length > 1;

/** Stones that fill an outline, always the same for the same plan; neighbours differ in colour. */
export function stones({
  count,
  outline,
  seed,
  joint = 14,
  colors = [TEAL, YELLOW, SKY, CORAL, '#ffffff'],
  even = 3,
}: StonesPlan): readonly Stone[] {
  const random = createRandom(seed);
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const inside = ([x, y]: Spot): boolean =>
    outline.every(([ax, ay], i) => {
      const [bx, by] = outline[(i + 1) % outline.length]!;
      return (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0;
    });
  let sites: Spot[] = [];
  while (sites.length < count) {
    const site: Spot = [left + random() * width, top + random() * height];
    if (inside(site)) sites.push(site);
  }
  for (let round = 0; round < even; round++) sites = sites.map((_, i) => middleOf(cellOf(sites, i, outline, 0)));
  // Read like a page: the first stone lies top left.
  const row = height / Math.max(1, Math.round(Math.sqrt((count * height) / width)));
  const place = ([x, y]: Spot): number => Math.floor((y - top) / row) * 10 * width + x;
  sites.sort((a, b) => place(a) - place(b));
  const cells = sites.map((_, i) => cellOf(sites, i, outline, 0));
  const chosen: string[] = [];
  return sites.map((_, i) => {
    const cell = cells[i]!;
    const taken = chosen.filter((_, k) => touches(cell, cells[k]!));
    const rare = (color: string): number =>
      taken.filter((other) => other === color).length * 100 + chosen.filter((other) => other === color).length;
    const color = [...colors].sort((a, b) => rare(a) - rare(b) || random() - 0.5)[0] ?? PAPER;
    chosen.push(color);
    const points = tidied(cellOf(sites, i, outline, joint / 2), joint * 0.9);
    const [px, py] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [x, y] = [Math.min(...px), Math.min(...py)];
    const box = { x, y, width: Math.max(...px) - x, height: Math.max(...py) - y };
    return { points, cell, color, box, middle: middleOf(points) };
  });
}

/** The way along the joints that passes near these places: where a line may lie between the stones. */
export function jointWay(mosaic: readonly Stone[], places: readonly Spot[]): readonly Spot[] {
  const key = ([x, y]: Spot): string => `${Math.round(x)} ${Math.round(y)}`;
  const nodes = new Map<string, { at: Spot; next: Set<string> }>();
  for (const { cell } of mosaic)
    cell.forEach((a, i) => {
      const b = cell[(i + 1) % cell.length]!;
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const) {
        const node = nodes.get(key(from)) ?? { at: from, next: new Set<string>() };
        node.next.add(key(to));
        nodes.set(key(from), node);
      }
    });
  const far = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
  const nearest = (spot: Spot): string =>
    [...nodes].reduce(
      (best, [id, { at }]) => (far(at, spot) < far(nodes.get(best)!.at, spot) ? id : best),
      [...nodes.keys()][0]!,
    );
  const stops = places.map(nearest);
  const way: Spot[] = stops[0] ? [nodes.get(stops[0])!.at] : [];
  for (const [i, goal] of stops.entries()) {
    const start = stops[i - 1];
    if (!start || start === goal) continue;
    const cost = new Map([[start, 0]]);
    const back = new Map<string, string>();
    const open = new Set([start]);
    while (open.size > 0) {
      const here = [...open].reduce((a, b) => (cost.get(b)! < cost.get(a)! ? b : a));
      if (here === goal) break;
      open.delete(here);
      for (const next of nodes.get(here)!.next) {
        const sum = cost.get(here)! + far(nodes.get(here)!.at, nodes.get(next)!.at);
        if (sum >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue;
        cost.set(next, sum);
        back.set(next, here);
        open.add(next);
      }
    }
    const leg: Spot[] = [];
    for (let at: string | undefined = goal; at && at !== start; at = back.get(at)) leg.unshift(nodes.get(at)!.at);
    way.push(...leg);
  }
  return way;
}

/** A stone as the marker draws it: flat colour a little off-register, tone in its lower part, a glint, its outline. */
export function drawStone({ points, color, box, middle }: Stone, id: string, width = 5): string {
  const corners = points.map(([x, y]): Dot => [x, y, 1]);
  const shade = color === '#ffffff' || color === SKY ? TEAL : color === YELLOW ? CORAL : INK;
  const toward = ([x, y]: Spot, share: number): Spot => [x + (middle[0] - x) * share, y + (middle[1] - y) * share];
  // Everything below a slanted line through the middle lies in shade.
  const low = cut(points, -0.25, -1, -(middle[0] * 0.25 + middle[1] + box.height * 0.1));
  const first = points.reduce((best, [x, y], i) => (x + y < points[best]![0] + points[best]![1] ? i : best), 0);
  const [a, b] = [toward(points[first]!, 0.24), toward(points[(first + 1) % points.length]!, 0.34)];
  const light = color === '#ffffff' || color === SKY ? shade : '#ffffff';
  return (
    flat(corners, color, [2, 2]) +
    (low.length > 2
      ? tone(
          id,
          low.map(([x, y]): Dot => [x, y, 1]),
          shade,
          color === YELLOW ? 2.2 : 2,
          13,
          [0, 0],
        )
      : '') +
    ink([a, [(a[0] * 2 + b[0]) / 3, (a[1] * 2 + b[1]) / 3]], width * 0.75, false, light) +
    ink(corners, width, true)
  );
}
