import type { Direction } from './direction.ts';
import { type PanelPlace, toSheet } from './layout.ts';
import { pointsOfPath, resample } from './path.ts';
import type { ThreadForms } from './story.ts';
import { type Fraction, grow, isInside, type Point, type Rect } from './units.ts';

/** Points of every form of the thread within a panel, and of every way through a gutter. */
export const THREAD_POINTS = 320;
const LEAD_POINTS = 160;

/** One piece of the red thread: from the end of the piece before, through the gutter, through its panel. Sheet units. */
export interface ThreadPiece {
  readonly panel: number;
  /** Way through the gutter to the panel's first point; empty on the first panel. */
  readonly lead: readonly Point[];
  /** Forms of the line inside the panel in order of `at` (shares of the panel); all have `THREAD_POINTS` points. */
  readonly forms: readonly { readonly at: Fraction; readonly points: readonly Point[] }[];
  /** The forms run against the way they were drawn in. */
  readonly isTurned: boolean;
}

/** The line's forms in one panel, in sheet units. `cueAt` turns cues into shares of the panel. */
export function threadFormsOf(
  forms: ThreadForms,
  staging: 'wide' | 'tall',
  place: PanelPlace,
  cueAt: (cue: Fraction | string) => Fraction,
): ThreadPiece['forms'] {
  return forms[staging].map((form) => ({
    at: cueAt(form.at),
    points: resample(
      pointsOfPath(form.path).map((point) => toSheet(place, point)),
      THREAD_POINTS,
    ),
  }));
}

/** How near to its frame's edge a line's end counts as outside, as a share of the frame's width. */
const AT_EDGE = 0.01;

/**
 * Whether a panel's line is run through backwards: scenes are drawn for reading from left to right, and where the grid is
 * mirrored the next panel lies on the other side. A line that begins or ends in its picture has but one way.
 */
export function isTurnedFor(direction: Direction, forms: ThreadPiece['forms'], { frame }: PanelPlace): boolean {
  const [start, end] = [forms[0]?.points[0], forms.at(-1)?.points.at(-1)];
  if (direction === 'ltr' || !start || !end) return false;
  const inner = grow(frame, -frame.width * AT_EDGE);
  return ![start, end].some((point) => isInside({ ...point, width: 0, height: 0 }, inner));
}

/** The same forms, run through the other way. */
export const turned = (forms: ThreadPiece['forms']): ThreadPiece['forms'] =>
  forms.map(({ at, points }) => ({ at, points: points.toReversed() }));

/** How far beside a frame the line swings where it goes around it, as a share of the frame's width. */
const SWING = 0.07;

/** How high the line waves on its way through a gutter, as a share of the gutter: a loose line is never straight. */
const WAVE = 0.17;
const WAVES = 1.5;

/** Lets a line wave up and down between its ends, by at most `height`. */
const waved = (points: readonly Point[], height: number): readonly Point[] =>
  points.map(({ x, y }, index) => {
    const share = index / (points.length - 1);
    return { x, y: y + height * Math.sin(share * Math.PI) * Math.sin(share * WAVES * 2 * Math.PI) };
  });

/** Source: the usual cubic for a quarter of a circle. */
const QUARTER = 0.5523;

/** A way along its corner points with every corner rounded, as a hand draws it: SVG path data. */
function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points as [Point, ...Point[]];
  let data = `M${first.x} ${first.y}`;
  let before = first;
  for (const [index, corner] of rest.entries()) {
    const after = rest[index + 1];
    if (!after) return `${data}L${corner.x} ${corner.y}`;
    const [into, out] = [
      Math.hypot(corner.x - before.x, corner.y - before.y),
      Math.hypot(after.x - corner.x, after.y - corner.y),
    ];
    const reach = Math.min(radius, into / 2, out / 2);
    const toward = (point: Point, length: number, by: number): Point =>
      length === 0
        ? corner
        : { x: corner.x + ((point.x - corner.x) * by) / length, y: corner.y + ((point.y - corner.y) * by) / length };
    const [a, b] = [toward(before, into, reach), toward(before, into, reach * (1 - QUARTER))];
    const [c, d] = [toward(after, out, reach * (1 - QUARTER)), toward(after, out, reach)];
    data += `L${a.x} ${a.y}C${b.x} ${b.y} ${c.x} ${c.y} ${d.x} ${d.y}`;
    before = corner;
  }
  return data;
}

/** The x at which a line that ends at `point` goes up or down beside its frame. */
function besideOf(frame: Rect, point: Point): number {
  const swing = frame.width * SWING;
  if (point.x >= frame.x + frame.width * 0.96) return Math.max(point.x, frame.x + frame.width) + swing;
  if (point.x <= frame.x + frame.width * 0.04) return Math.min(point.x, frame.x) - swing;
  return point.x;
}

/** Where the line crosses from one row of panels to the next: the middle of the gutter between them. */
function crossingOf(from: PanelPlace, to: PanelPlace): number {
  const samePage = from.page.y === to.page.y;
  const bottom = samePage ? from.frame.y + from.frame.height : from.page.y + from.page.height;
  return (Math.max(bottom, from.frame.y + from.frame.height) + to.frame.y) / 2;
}

/**
 * The way from the end of the line in one panel to its start in the next: through the gutters, never across a picture.
 * Sheet units.
 */
export function leadBetween(
  before: { readonly place: PanelPlace; readonly points: readonly Point[] },
  after: { readonly place: PanelPlace; readonly points: readonly Point[] },
): readonly Point[] {
  const start = before.points.at(-1);
  const end = after.points[0];
  if (!start || !end) return [];
  const a = before.place.frame;
  const b = after.place.frame;
  if (b.y < a.y + a.height) {
    // Side by side: one swing; what of it would cross a picture lies under it.
    const reach = Math.max(Math.abs(end.x - start.x), Math.abs(end.y - start.y) * 0.4) * Math.sign(b.x - a.x);
    const swing = `M${start.x} ${start.y}C${start.x + reach} ${start.y} ${end.x - reach} ${end.y} ${end.x} ${end.y}`;
    return resample(pointsOfPath(swing), LEAD_POINTS);
  }
  const y = crossingOf(before.place, after.place);
  const [out, into] = [besideOf(a, start), besideOf(b, end)];
  const way = [start, { x: out, y: start.y }, { x: out, y }, { x: into, y }, { x: into, y: end.y }, end];
  const path = roundedPath(way, Math.min(a.width, b.width) * SWING);
  return waved(resample(pointsOfPath(path), LEAD_POINTS), (b.y - a.y - a.height) * WAVE);
}

/** The whole line inside the panel at a share of the panel: a mix of the forms before and after. Sheet units. */
export function threadLineAt(piece: Pick<ThreadPiece, 'forms'>, progress: Fraction): readonly Point[] {
  const { forms } = piece;
  const next = forms.findIndex((form) => form.at > progress);
  const before = forms[next === -1 ? forms.length - 1 : Math.max(0, next - 1)];
  const after = forms[next === -1 ? forms.length - 1 : next];
  if (!before || !after) return [];
  if (before === after || after.at <= before.at) return before.points;
  const share = Math.min(1, Math.max(0, (progress - before.at) / (after.at - before.at)));
  if (share === 0) return before.points;
  const soft = share * share * (3 - 2 * share);
  return before.points.map((point, index) => {
    const other = after.points[index] as Point;
    return { x: point.x + (other.x - point.x) * soft, y: point.y + (other.y - point.y) * soft };
  });
}

/** The first part of a line of evenly spaced points: `share` of its length, ending exactly there. */
export function partOfLine(points: readonly Point[], share: Fraction): readonly Point[] {
  if (share <= 0 || points.length < 2) return [];
  if (share >= 1) return points;
  const exact = share * (points.length - 1);
  const whole = Math.floor(exact);
  const a = points[whole] as Point;
  const b = points[whole + 1] as Point;
  const rest = exact - whole;
  return [...points.slice(0, whole + 1), { x: a.x + (b.x - a.x) * rest, y: a.y + (b.y - a.y) * rest }];
}

/** Where the pen stands: the end of the drawn share. */
export function tipOfLine(points: readonly Point[], share: Fraction): Point | null {
  if (share <= 0) return points[0] ?? null;
  const part = partOfLine(points, share);
  return part[part.length - 1] ?? null;
}
