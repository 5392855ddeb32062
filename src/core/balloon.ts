import { boxPath, cloudPaths, spikesPath, tailedPath } from './balloon-shapes.ts';
import { createRandom } from './random.ts';
import { SQUARENESS } from './ring.ts';
import type { LetteringKind } from './story.ts';
import type { CssPixels, Point } from './units.ts';

const BASE_FONT = 17;
const CLEARANCE = 7;
/** Cloud bumps and spikes stand out this far, in em. */
export const BUMP = 0.58;
export const SPIKE = 0.8;
/** Balloons grow less upwards than sideways, as lettered ones do. */
const UPWARD = 0.62;

export interface Size {
  readonly width: CssPixels;
  readonly height: CssPixels;
}

const isRounded = (kind: LetteringKind): boolean => kind !== 'caption' && kind !== 'sound' && kind !== 'title';

/** What a kind's edge takes besides the text's clearance, in em. */
const edgeOf = (kind: LetteringKind): number => (kind === 'thought' ? BUMP : kind === 'shout' ? SPIKE : 0);

/** Room in CSS pixels between a balloon's outer box and its text, so that the text's corners stay within the line. */
export function paddingOf(
  kind: LetteringKind,
  text: Size,
  fontSize: CssPixels,
): { readonly x: number; readonly y: number } {
  const unit = fontSize / BASE_FONT;
  if (kind === 'sound' || kind === 'title') return { x: 2 * unit, y: 2 * unit };
  if (kind === 'caption') return { x: 15 * unit, y: 10 * unit };
  const clearance = CLEARANCE * unit;
  const [width, height] = [text.width + 2 * clearance, text.height + 2 * clearance];
  let [low, high] = [0, Math.max(width, height)];
  for (let step = 0; step < 24; step++) {
    const growth = (low + high) / 2;
    const isHeld =
      (width / (width + 2 * growth)) ** SQUARENESS + (height / (height + 2 * growth * UPWARD)) ** SQUARENESS <= 1;
    if (isHeld) high = growth;
    else low = growth;
  }
  const edge = edgeOf(kind) * fontSize;
  return { x: clearance + high + edge, y: clearance + high * UPWARD + edge };
}

/**
 * Draws a balloon or caption by hand: SVG path data in CSS pixels from the box's top left; the first path is the
 * body with its tail, more are a thought's bubbles. Sounds and titles have none. The same `seed` gives the same hand.
 */
export function balloonOf(shape: {
  readonly kind: LetteringKind;
  readonly box: Size;
  readonly fontSize: CssPixels;
  /** Tip of the tail from the box's top left; null: no tail. */
  readonly tail: Point | null;
  readonly seed: number;
}): readonly string[] {
  const { kind, box, fontSize } = shape;
  if (kind === 'sound' || kind === 'title') return [];
  const random = createRandom(shape.seed);
  if (!isRounded(kind)) return [boxPath(box, fontSize / BASE_FONT, random)];
  const middle = { x: box.width / 2, y: box.height / 2 };
  const isOutside =
    shape.tail !== null &&
    (Math.abs(shape.tail.x - middle.x) > middle.x || Math.abs(shape.tail.y - middle.y) > middle.y);
  const tip = isOutside && shape.tail ? { x: shape.tail.x - middle.x, y: shape.tail.y - middle.y } : null;
  const form = { box, fontSize, tip, middle, random };
  if (kind === 'thought') return cloudPaths(form, BUMP * fontSize);
  if (kind === 'shout') return [spikesPath(form, SPIKE * fontSize)];
  return [tailedPath(form)];
}
