import { type Field, fontSizeOf, type Item } from './lettering-field.ts';
import { type BoxSize, boxSizes, chosenSizes } from './lettering-sizes.ts';
import { isWithin, sharesInside } from './segment.ts';
import { clamp, grow, isInside, isOverlap, middleOf, type Point, type Rect } from './units.ts';

/** One box an item could take. */
export interface Candidate {
  readonly box: Rect;
  /** What it covers, a turned box's corners included. */
  readonly cover: Rect;
  readonly size: BoxSize;
  readonly tail: { readonly root: Point; readonly tip: Point } | null;
  readonly cost: number;
}

/** Free room around faces, CSS pixels. */
export const FACE_MARGIN = 8;
const FRAME_INSET = 10;
const CAPTION_INSET = 9;
/** Sounds and titles may touch the frame's hand-drawn line: more would look like a mistake. */
const BREAK_OUT = 4;
/** A tail ends this far from the mouth, or at the face's edge if that comes first. */
const MOUTH_GAP = 14;
/** A tail that leaves the picture ends on its frame's line. */
const OFF_INSET = 3;
/** Tails longer than this many em are drawn to a share of the rest of their way. */
const LONG_TAIL = 6;
const LONG_TAIL_SHARE = 0.3;
const ON_THREAD_COST = 90;
/** From right to left a caption's corner is the right one: how much further off the left edge counts, CSS pixels. */
const FAR_SIDE = 12;
const GRID = 4;
/** Sizes tried right beside other letterings. */
const NEIGHBOUR_SIZES = 3;
/** Free room between two letterings. */
export const GAP = 7;
/** Sounds and titles are pictures of words: they shrink more readily than words that are read. */
const DISPLAY_SHRINKS = [1, 0.75, 0.55, 0.42];
const DISPLAY_SIZES = 2;

/** The upright box around a box turned by degrees. */
export function coverOf(box: Rect, degrees: number): Rect {
  if (degrees === 0) return box;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const width = box.width * cos + box.height * sin;
  const height = box.width * sin + box.height * cos;
  const { x, y } = middleOf(box);
  return { x: x - width / 2, y: y - height / 2, width, height };
}

// Math.hypot guards against overflow and is ten times slower.
const distance = (x: number, y: number): number => Math.sqrt(x * x + y * y);

const isFree = (item: Item): boolean => item.kind === 'sound' || item.kind === 'title';
const isBoxed = (item: Item): boolean => isFree(item) || item.kind === 'caption';

/** Where an item may stand: within the frame and within what can be seen. */
export function areaOf(item: Item, { frame, room }: Field): Rect {
  const inset = isFree(item) ? -BREAK_OUT : item.kind === 'caption' ? CAPTION_INSET : FRAME_INSET;
  const inner = grow(frame, -inset);
  const x = Math.max(inner.x, room.x);
  const y = Math.max(inner.y, room.y);
  return {
    x,
    y,
    width: Math.min(inner.x + inner.width, room.x + room.width) - x,
    height: Math.min(inner.y + inner.height, room.y + room.height) - y,
  };
}

/** Whether a hand-cut outline holds the corners (of a balloon: the rounded corners) of a box. */
function isInOutline(box: Rect, outline: readonly Point[], isRounded: boolean): boolean {
  const cut = isRounded ? 0.14 : 0.02;
  const [left, right] = [box.x + box.width * cut, box.x + box.width * (1 - cut)];
  const [top, bottom] = [box.y + box.height * cut, box.y + box.height * (1 - cut)];
  return (
    isWithin({ x: left, y: top }, outline) &&
    isWithin({ x: right, y: top }, outline) &&
    isWithin({ x: right, y: bottom }, outline) &&
    isWithin({ x: left, y: bottom }, outline)
  );
}

/** A tail, null if there is no room for one, undefined if it would cross a face. */
type TailFinder = (box: Rect) => Candidate['tail'] | undefined;

/** Finds tails from boxes to one anchor. */
export function tailsTo(anchor: Point, { frame, faces, fontSize }: Field): TailFinder {
  // Who speaks beside the picture is pointed at up to the picture's edge.
  const isOff = !isInside({ ...anchor, width: 0, height: 0 }, frame);
  const longest = isOff ? Number.POSITIVE_INFINITY : fontSize * LONG_TAIL;
  const inset = isOff ? OFF_INSET : 8;
  const mouth = {
    x: clamp(anchor.x, frame.x + inset, frame.x + frame.width - inset),
    y: clamp(anchor.y, frame.y + inset, frame.y + frame.height - inset),
  };
  const obstacles = faces.map((face) => {
    const isOwn = isInside({ ...mouth, width: 0, height: 0 }, face, 3);
    return { isOwn, rect: grow(face, isOwn ? 3 : 4) };
  });
  return (box) => {
    const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
    const from = {
      x: clamp(mouth.x, middleX - box.width * 0.27, middleX + box.width * 0.27),
      y: clamp(mouth.y, middleY - box.height * 0.12, middleY + box.height * 0.12),
    };
    const length = distance(mouth.x - from.x, mouth.y - from.y);
    const out = sharesInside(from, mouth, box)?.[1] ?? 0;
    let end = isOff ? 1 : 1 - MOUTH_GAP / Math.max(1, length);
    for (const { rect, isOwn } of obstacles) {
      const crossed = sharesInside(from, mouth, rect);
      if (!crossed) continue;
      if (isOwn) end = Math.min(end, crossed[0]);
      else if (crossed[0] < end) return undefined;
    }
    const reach = (end - out) * length;
    if (reach < 6) return null;
    // A tail need not arrive: a long one only points, as lettered ones do.
    if (reach > longest) end = out + (longest + (reach - longest) * LONG_TAIL_SHARE) / length;
    const along = (share: number): Point => ({
      x: from.x + (mouth.x - from.x) * share,
      y: from.y + (mouth.y - from.y) * share,
    });
    return { root: along(out), tip: along(end) };
  };
}

const isOn = ({ x, y }: Point, box: Rect): boolean =>
  x > box.x - GAP && x < box.x + box.width + GAP && y > box.y - GAP && y < box.y + box.height + GAP;

function costOf(item: Item, field: Field, box: Rect, size: BoxSize, tail: Candidate['tail']): number {
  const middleX = box.x + box.width / 2;
  const middleY = box.y + box.height / 2;
  let cost = distance(middleX - item.best.x, middleY - item.best.y) * 0.3 + size.cost * 34;
  const isOnFocus =
    Math.abs(field.focus.x - middleX) < box.width / 2 + 4 && Math.abs(field.focus.y - middleY) < box.height / 2 + 4;
  if (isOnFocus) cost += 80;
  if (tail) {
    cost += Math.max(0, distance(tail.tip.x - tail.root.x, tail.tip.y - tail.root.y) - 30) * 0.42;
    if (tail.tip.y < tail.root.y) cost += 24;
  } else if (item.anchor) cost += 70;
  if (item.kind === 'caption') {
    // Mirrored captions come to places that no author has looked at.
    if (field.isRightToLeft && field.thread.some((point) => isOn(point, box))) cost += ON_THREAD_COST;
    const right = field.frame.width - box.x - box.width;
    // Told words begin where one begins to read.
    const side = Math.min(box.x + (field.isRightToLeft ? FAR_SIDE : 0), right);
    const edge = Math.min(box.y, field.frame.height - box.y - box.height);
    cost += (clamp(side, 0, 70) + clamp(edge, 0, 70)) * 0.4;
  }
  return cost;
}

interface Trial {
  readonly size: BoxSize;
  readonly turned: { readonly width: number; readonly height: number };
  readonly shrunk: number;
}

/** What all boxes of an item in a field have in common; made once, asked many times. */
export interface Seat {
  /** Boxes worth a try whatever else stands there, the best first. */
  readonly candidates: readonly Candidate[];
  /** More boxes: right above and below something that stands there already. */
  beside(cover: Rect): readonly Candidate[];
}

const byCost = (a: Candidate, b: Candidate): number => a.cost - b.cost;

function trialsOf(item: Item, field: Field, shrink: number, area: Rect): readonly Trial[] {
  const factors = isFree(item) ? DISPLAY_SHRINKS : [shrink];
  const trials: Trial[] = [];
  for (const factor of factors) {
    const fontSize = fontSizeOf(item, field, factor);
    const sizes = boxSizes(item, field, fontSize, area.width);
    for (const size of isFree(item) ? sizes.slice(0, DISPLAY_SIZES) : chosenSizes(sizes)) {
      const turned = coverOf({ x: 0, y: 0, width: size.width, height: size.height }, item.rotation);
      const fits = turned.width <= area.width && turned.height <= area.height;
      if (fits) trials.push({ size, turned, shrunk: 1 - factor });
    }
  }
  return trials;
}

/** Finds the boxes an item could take in a field. */
export function seatOf(item: Item, field: Field, shrink: number): Seat {
  const area = areaOf(item, field);
  const faces = field.faces.map((face) => grow(face, FACE_MARGIN));
  const trials = trialsOf(item, field, shrink, area);
  const tailFor = item.anchor && tailsTo(item.anchor, field);
  const tryAt = ({ size, turned, shrunk }: Trial, x: number, y: number, into: Candidate[]): void => {
    const cover = { x, y, width: turned.width, height: turned.height };
    if (faces.some((face) => isOverlap(cover, face))) return;
    if (!isFree(item) && !isInOutline(cover, field.outline, !isBoxed(item))) return;
    const box = {
      x: x + (turned.width - size.width) / 2,
      y: y + (turned.height - size.height) / 2,
      width: size.width,
      height: size.height,
    };
    const tail = tailFor ? tailFor(box) : null;
    if (tail === undefined) return;
    into.push({ box, cover, size, tail, cost: costOf(item, field, box, size, tail) + shrunk * 160 });
  };
  const stops = (best: number, start: number, room: number, edges: readonly number[]): readonly number[] => {
    const even = Array.from({ length: GRID + 1 }, (_, index) => start + (room * index) / GRID);
    return [clamp(best, start, start + room), ...even, ...edges.filter((edge) => edge > start && edge < start + room)];
  };
  const xStops = ({ turned }: Trial): readonly number[] =>
    stops(
      item.best.x - turned.width / 2,
      area.x,
      area.width - turned.width,
      faces.flatMap((face) => [face.x - turned.width, face.x + face.width]),
    );
  const yStops = ({ turned }: Trial): readonly number[] =>
    stops(
      item.best.y - turned.height / 2,
      area.y,
      area.height - turned.height,
      faces.flatMap((face) => [face.y - turned.height, face.y + face.height]),
    );
  const neighbours = new Map<Rect, readonly Candidate[]>();
  const candidates: Candidate[] = [];
  for (const trial of trials) {
    const rows = yStops(trial);
    for (const x of xStops(trial)) for (const y of rows) tryAt(trial, x, y, candidates);
  }
  return {
    candidates: candidates.sort(byCost),
    beside: (cover) => {
      const known = neighbours.get(cover);
      if (known) return known;
      const more: Candidate[] = [];
      for (const trial of trials.slice(0, NEIGHBOUR_SIZES)) {
        const { width, height } = trial.turned;
        for (const y of [cover.y + cover.height + GAP, cover.y - GAP - height]) {
          if (y < area.y || y + height > area.y + area.height) continue;
          for (const x of stops(item.best.x - width / 2, area.x, area.width - width, [])) tryAt(trial, x, y, more);
        }
      }
      neighbours.set(cover, more);
      return more;
    },
  };
}
