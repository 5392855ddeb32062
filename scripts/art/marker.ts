/**
 * A marker pen for generated drawings: lines that tremble a little, flat colours a little off-register, dots for shade.
 * Everything is seeded, so that drawing again gives the same file.
 */

export type Dot = readonly [number, number];

export interface Pen {
  readonly fill?: string;
  readonly stroke?: string;
  /** Width of the line, in scene units. */
  readonly width?: number;
  /** How far the hand trembles, in scene units. */
  readonly wobble?: number;
  /** How far the colour lies beside the line, in scene units. */
  readonly off?: Dot;
  /** Corners stay corners (true) or are rounded into one flowing line (false). */
  readonly corners?: boolean;
  /** Drawn over only once, for small things and crowds. */
  readonly once?: boolean;
}

export const INK = '#14181d';
export const PAPER = '#f6f1e4';
export const WHITE = '#ffffff';
export const YELLOW = '#ffc93c';
export const TEAL = '#2f9e9a';
export const CORAL = '#f2694b';
export const SKY = '#cfe6e8';

const n = (value: number): string => String(Math.round(value * 10) / 10);
const at = (points: readonly Dot[], index: number): Dot => points[index] ?? [0, 0];

/** Points written briefly: `x y, x y, …`. */
export const dots = (text: string): readonly Dot[] =>
  text.split(', ').map((pair) => {
    const [x, y] = pair.split(' ').map(Number);
    return [x ?? 0, y ?? 0] as const;
  });

/** Mulberry32: a small seeded generator, 0 to 1. */
export function createNoise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A flowing line through points (Catmull-Rom), as path data. */
export function flow(points: readonly Dot[], closed: boolean): string {
  const count = points.length;
  const get = (i: number): Dot => at(points, closed ? (i + count) % count : Math.min(Math.max(i, 0), count - 1));
  let d = `M${n(get(0)[0])} ${n(get(0)[1])}`;
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    d += `C${n(b[0] + (c[0] - a[0]) / 6)} ${n(b[1] + (c[1] - a[1]) / 6)} ${n(c[0] - (e[0] - b[0]) / 6)} ${n(c[1] - (e[1] - b[1]) / 6)} ${n(c[0])} ${n(c[1])}`;
  }
  return closed ? `${d}Z` : d;
}

export function createMarker(seed: number) {
  const random = createNoise(seed);
  const about = (value: number, spread: number): number => value + (random() * 2 - 1) * spread;

  /** Points along one edge, trembling across it, longer edges with a slight bow. */
  function edge(a: Dot, b: Dot, wobble: number): Dot[] {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const steps = Math.max(2, Math.round(length / 110));
    const across: Dot = [(-(b[1] - a[1]) / (length || 1)) * wobble, ((b[0] - a[0]) / (length || 1)) * wobble];
    const bow = about(0, Math.min(1.4, length / 260));
    const points: Dot[] = [];
    for (let i = 1; i < steps; i += 1) {
      const t = i / steps;
      const shift = bow * Math.sin(Math.PI * t) * 1.4 + about(0, 0.7);
      points.push([a[0] + (b[0] - a[0]) * t + across[0] * shift, a[1] + (b[1] - a[1]) * t + across[1] * shift]);
    }
    return points;
  }

  const jitter = (point: Dot, wobble: number): Dot => [about(point[0], wobble * 0.6), about(point[1], wobble * 0.6)];

  /** Path data through points. */
  function data(points: readonly Dot[], closed: boolean, wobble: number, corners: boolean): string {
    const ends = points.map((point) => jitter(point, wobble));
    if (!corners) return flow(ends, closed);
    let d = '';
    for (let i = 0; i < (closed ? ends.length : ends.length - 1); i += 1) {
      const [a, b] = [at(ends, i), at(ends, (i + 1) % ends.length)];
      const part = flow([a, ...edge(a, b, wobble), b], false);
      d += i === 0 ? part : part.slice(part.indexOf('C'));
    }
    return closed ? `${d}Z` : d;
  }

  const stroke = (d: string, color: string, width: number): string =>
    `<path d="${d}" fill="none" stroke="${color}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;

  /** A line as a felt pen leaves it: drawn once, gone over once, never quite in the same place. */
  function line(points: readonly Dot[], pen: Pen = {}): string {
    const { stroke: color = INK, width = 5, wobble = 2, corners = true, once = false } = pen;
    return (
      stroke(data(points, false, wobble, corners), color, width * 0.9) +
      (width >= 4 && !once ? stroke(data(points, false, wobble * 0.45, corners), color, width * 0.72) : '')
    );
  }

  /** A closed shape: flat colour, then its outline. */
  function shape(points: readonly Dot[], pen: Pen = {}): string {
    const { fill, stroke: color = INK, width = 5, wobble = 2, corners = true, off = [1.5, 1.5], once = false } = pen;
    if (once && fill)
      return stroke(data(points, true, wobble, corners), color, width).replace('fill="none"', `fill="${fill}"`);
    const moved = points.map(([x, y]) => [x + off[0], y + off[1]] as const);
    const body = fill ? `<path d="${data(moved, true, wobble * 0.4, corners)}" fill="${fill}"/>` : '';
    if (width === 0) return body;
    return (
      body +
      stroke(data(points, true, wobble, corners), color, width * 0.9) +
      (width >= 4 && !once ? stroke(data(points, true, wobble * 0.45, corners), color, width * 0.72) : '')
    );
  }

  const box = (x: number, y: number, width: number, height: number, pen: Pen = {}): string => {
    const [right, bottom] = [x + width, y + height];
    return shape([[x, y] as Dot, [right, y], [right, bottom], [x, bottom]], pen);
  };

  /** Points around an ellipse, turned by degrees. */
  function around(cx: number, cy: number, rx: number, ry: number, turn = 0, count = 10): Dot[] {
    const angle = (turn * Math.PI) / 180;
    return Array.from({ length: count }, (_, i) => {
      const t = (i / count) * Math.PI * 2;
      const [x, y] = [Math.cos(t) * rx, Math.sin(t) * ry];
      return [cx + x * Math.cos(angle) - y * Math.sin(angle), cy + x * Math.sin(angle) + y * Math.cos(angle)] as const;
    });
  }

  const oval = (cx: number, cy: number, rx: number, ry: number, pen: Pen = {}, turn = 0): string =>
    shape(around(cx, cy, rx, ry, turn, pen.once ? (rx < 12 ? 5 : 7) : 10), {
      wobble: Math.min(2, rx / 14),
      ...pen,
      corners: false,
    });

  return { random, about, line, shape, box, oval, around };
}

export type Marker = ReturnType<typeof createMarker>;

/** Screentone: round dots on a turned grid, as a pattern to fill shapes with. */
export const tone = (id: string, color: string, radius = 2.6, spacing = 14, turn = 28): string =>
  `<pattern id="${id}" width="${spacing}" height="${spacing}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><circle cx="${spacing / 2}" cy="${spacing / 2}" r="${radius}" fill="${color}"/></pattern>`;

/** Screentone that fades: rows of dots that grow smaller from `from` to `to` (y), cut to a box. */
export function fade(
  color: string,
  x: number,
  width: number,
  from: number,
  to: number,
  radius = 4.6,
  spacing = 15,
): string {
  let d = '';
  const rows = Math.abs(to - from) / (spacing * 0.5);
  for (let row = 0; row < rows; row += 1) {
    const r = radius * (1 - row / rows);
    if (r < 0.9) break;
    const y = from + Math.sign(to - from) * row * spacing * 0.5;
    const start = x + (row % 2 === 0 ? 0 : spacing / 2);
    const dash = `stroke-dasharray="0 ${spacing}" stroke-linecap="round"`;
    d += `<path d="M${n(start)} ${n(y)}h${n(width)}" fill="none" stroke="${color}" stroke-width="${n(r * 2)}" ${dash}/>`;
  }
  return d;
}

/** A whole drawing. `box` is its place in the scene. */
export const drawing = (box: readonly [number, number, number, number], defs: string, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}">${defs ? `<defs>${defs}</defs>` : ''}${body}</svg>\n`;
