/** Seconds of story time. */
export type Seconds = number;
/** A share of a whole, 0 to 1. */
export type Fraction = number;
/** Scene units: every scene is drawn in a square of 1000 × 1000 (see `SCENE_SIZE`). */
export type SceneUnits = number;
/** CSS pixels. */
export type CssPixels = number;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The side of the square every scene is drawn in, in scene units. */
export const SCENE_SIZE = 1000;

/** Limits a number to a range. */
export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** Mixes two numbers: 0 gives `from`, 1 gives `to`. */
export const mix = (from: number, to: number, share: Fraction): number => from + (to - from) * share;

/** How far `value` has come from `from` to `to`, clamped to 0…1; 1 where the range is empty. */
export const shareOf = (value: number, from: number, to: number): Fraction =>
  to <= from ? (value >= to ? 1 : 0) : clamp((value - from) / (to - from), 0, 1);

/** Slow start, slow end; exact at both. */
export const easeInOut = (share: Fraction): Fraction => share * share * (3 - 2 * share);

/** Whether two rectangles share any area. */
export const isOverlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether `inner` lies within `outer`, with `slack` allowed on each side. */
export const isInside = (inner: Rect, outer: Rect, slack = 0): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;

/** The middle of a rectangle. */
export const middleOf = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });

/** A rectangle grown (or shrunk, if negative) by `margin` on every side. */
export const grow = (rect: Rect, margin: number): Rect => ({
  x: rect.x - margin,
  y: rect.y - margin,
  width: rect.width + 2 * margin,
  height: rect.height + 2 * margin,
});
