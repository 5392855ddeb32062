import { LEAST_HEIGHT } from './frame-shot.ts';
import type { LetteringPlace } from './lettering.ts';
import { type Field, fontSizeOf, type Item, type LetteringFit } from './lettering-field.ts';
import { apronSize, type BoxSize } from './lettering-sizes.ts';
import { coverOf } from './place-candidates.ts';
import { sharesInside } from './segment.ts';
import { type CssPixels, clamp, grow, isInside, type Point, type Rect } from './units.ts';

const EDGE = 14;
const GAP = 12;
const MIN_WIDTH = 200;
const MAX_WIDTH_EM = 22;
/** Above this share of the free height, items stand there one at a time. */
const MOST_HEIGHT = 0.45;
/** What takes more of the band stands in its middle, clear of both edges while the camera comes to rest. */
const CENTERED = 0.9;
const TAIL_REACH = 30;

interface Band {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly most: number;
}

function bandOf(field: Field, fit: LetteringFit): Band {
  const { frame, room } = field;
  if (fit.low) {
    const width = Math.max(MIN_WIDTH, Math.min(room.width - frame.width - 2 * EDGE, field.fontSize * MAX_WIDTH_EM));
    return { x: frame.width + EDGE, y: Math.max(0, room.y), width, most: room.height };
  }
  // A narrow frame in a wide grid lends its neighbours' width, as far as the screen goes.
  const width = Math.min(room.width, Math.max(frame.width, Math.min(room.width, field.fontSize * 15)));
  const x = clamp(frame.width / 2 - width / 2, room.x, room.x + room.width - width);
  return { x, y: frame.height + EDGE, width, most: room.height * MOST_HEIGHT };
}

/** A tail from a box on the apron into the picture, towards its speaker; null where it would cross something. */
function reachingTail(box: Rect, item: Item, field: Field, covers: readonly Rect[], isBeside: boolean): Point | null {
  if (!item.anchor) return null;
  const { frame, faces } = field;
  const from = isBeside
    ? { x: box.x, y: clamp(item.anchor.y, box.y + box.height * 0.3, box.y + box.height * 0.7) }
    : { x: clamp(item.anchor.x, box.x + box.width * 0.25, box.x + box.width * 0.75), y: box.y };
  const way = isBeside ? box.x - frame.width + TAIL_REACH : box.y - frame.height + TAIL_REACH;
  const most = isBeside ? 0.35 : 0.8;
  const lean = (wish: number): number => clamp(wish, -way * most, way * most);
  const tip = isBeside
    ? { x: box.x - way, y: from.y + lean(item.anchor.y - from.y) }
    : { x: from.x + lean(item.anchor.x - from.x), y: box.y - way };
  const isBlocked = [...faces, ...covers].some((rect) => sharesInside(from, tip, grow(rect, 3)));
  return isBlocked || !isInside({ ...tip, width: 0, height: 0 }, grow(frame, -4)) ? null : tip;
}

/** Where a band of `height` begins: over the picture where not even the smallest leaves enough below it. Words come first. */
const startOf = ({ frame, room }: Field, y: CssPixels, height: CssPixels): CssPixels =>
  frame.height > LEAST_HEIGHT ? y : Math.max(room.y, Math.min(y, room.y + room.height - height));

/** The box for an item on the apron, set smaller where it would not fit once it is turned. */
function turnedSize(item: Item, field: Field, fontSize: CssPixels, maxWidth: CssPixels): BoxSize {
  const size = apronSize(item, field, fontSize, maxWidth);
  const cover = coverOf({ x: 0, y: 0, width: size.width, height: size.height }, item.rotation);
  return cover.width <= maxWidth ? size : apronSize(item, field, (fontSize * maxWidth * 0.97) / cover.width, maxWidth);
}

/** Puts what the picture has no room for on the paper below it, or to its right on low screens. */
export function placeOnApron(
  items: readonly Item[],
  field: Field,
  fit: LetteringFit,
  /** What lettering in the picture covers. */
  pictured: readonly Rect[],
): { readonly places: readonly LetteringPlace[]; readonly bottom: number; readonly right: number } {
  if (items.length === 0) return { places: [], bottom: 0, right: 0 };
  const band = bandOf(field, fit);
  const sizes = items.map((item) => turnedSize(item, field, fontSizeOf(item, field, 0.9), band.width));
  const covers = items.map((item, index) => coverOf({ x: 0, y: 0, ...(sizes[index] as BoxSize) }, item.rotation));
  const total = covers.reduce((sum, { height }) => sum + height + GAP, -GAP);
  const isAlone = items.length > 1 && total > band.most;
  const height = isAlone ? Math.max(...covers.map((cover) => cover.height)) : total;
  let y = fit.low ? band.y : startOf(field, band.y, height);
  const places = items.map((item, index): LetteringPlace => {
    const size = sizes[index] as BoxSize;
    const cover = covers[index] as Rect;
    const spare = band.width - cover.width;
    const isWide = cover.width > band.width * CENTERED;
    const beside = clamp(item.best.x - cover.width / 2, band.x, band.x + spare);
    const left = fit.low ? band.x : isWide ? band.x + spare / 2 : beside;
    // A turned box stands in the middle of what it covers.
    const x = left + (cover.width - size.width) / 2;
    const box = { x, y: y + (cover.height - size.height) / 2, width: size.width, height: size.height };
    const isInReach = fit.low || isAlone || index === 0;
    const tail = isInReach ? reachingTail(box, item, field, pictured, fit.low) : null;
    if (!isAlone) y += cover.height + GAP;
    const { padding, fontSize } = size;
    const place = { id: item.id, kind: item.kind, box, padding, fontSize, tail, apron: true };
    return isAlone ? { ...place, alone: true } : place;
  });
  const width = Math.max(...covers.map((cover) => cover.width));
  return fit.low ? { places, bottom: 0, right: width + 2 * EDGE } : { places, bottom: height + 2 * EDGE, right: 0 };
}
