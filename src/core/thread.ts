import { type PanelPlace, toSheet } from './layout.ts';
import { pointsOfPath, resample } from './path.ts';
import type { ThreadPart } from './story.ts';
import type { Fraction, Point, Rect } from './units.ts';

/** Points of every form of the thread within a panel, and of every way through a gutter. */
export const THREAD_POINTS = 160;
const LEAD_POINTS = 96;

/** One piece of the red thread: from the end of the piece before, through the gutter, through its panel. Sheet units. */
export interface ThreadPiece {
  readonly panel: number;
  /** Way through the gutter to the panel's first point; empty on the first panel. */
  readonly lead: readonly Point[];
  /** Forms of the line inside the panel in order of `at` (shares of the panel); all have `THREAD_POINTS` points. */
  readonly forms: readonly { readonly at: Fraction; readonly points: readonly Point[] }[];
}

/** The line's forms in one panel, in sheet units. `cueAt` turns cues into shares of the panel. */
export function threadFormsOf(
  part: ThreadPart,
  staging: 'wide' | 'tall',
  place: PanelPlace,
  cueAt: (cue: Fraction | string) => Fraction,
): ThreadPiece['forms'] {
  return part.forms[staging].map((form) => ({
    at: cueAt(form.at),
    points: resample(
      pointsOfPath(form.path).map((point) => toSheet(place, point)),
      THREAD_POINTS,
    ),
  }));
}

/** How far beside a frame the line runs where it has to go around it, in sheet units. */
const MARGIN = 7;
const ROUNDING = 4;

/** Cuts the corners of a way until it looks drawn in one go. Source: Chaikin's corner cutting, 1974. */
function rounded(points: readonly Point[]): readonly Point[] {
  let soft = points;
  for (let round = 0; round < ROUNDING; round++) {
    const next: Point[] = [soft[0] as Point];
    for (let index = 1; index < soft.length; index++) {
      const [a, b] = [soft[index - 1] as Point, soft[index] as Point];
      next.push({ x: a.x * 0.75 + b.x * 0.25, y: a.y * 0.75 + b.y * 0.25 });
      next.push({ x: a.x * 0.25 + b.x * 0.75, y: a.y * 0.25 + b.y * 0.75 });
    }
    next.push(soft.at(-1) as Point);
    soft = next;
  }
  return soft;
}

/** The x at which a line that ends at `point` may go up or down beside its frame. */
function besideOf(frame: Rect, point: Point): number {
  if (point.x >= frame.x + frame.width - 2 * MARGIN) return Math.max(point.x, frame.x + frame.width + MARGIN);
  if (point.x <= frame.x + 2 * MARGIN) return Math.min(point.x, frame.x - MARGIN);
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
  const way: Point[] = [start];
  if (b.y >= a.y + a.height) {
    const y = crossingOf(before.place, after.place);
    const [out, into] = [besideOf(a, start), besideOf(b, end)];
    way.push({ x: out, y: start.y }, { x: out, y }, { x: into, y }, { x: into, y: end.y });
  } else {
    const x = b.x >= a.x + a.width ? (a.x + a.width + b.x) / 2 : (b.x + b.width + a.x) / 2;
    way.push({ x, y: start.y }, { x, y: end.y });
  }
  way.push(end);
  return resample(rounded(way), LEAD_POINTS);
}

/** The whole line inside the panel at a share of the panel: a mix of the forms before and after. Sheet units. */
export function threadLineAt(piece: ThreadPiece, progress: Fraction): readonly Point[] {
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
