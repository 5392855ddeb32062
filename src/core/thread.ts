import { type PanelPlace, toSheet } from './layout.ts';
import { pointsOfPath, resample } from './path.ts';
import type { ThreadPart } from './story.ts';
import type { Fraction, Point } from './units.ts';

/** Points of every form of the thread within a panel, and of every way through a gutter. */
export const THREAD_POINTS = 160;
const LEAD_POINTS = 48;

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

function leaving(points: readonly Point[], from: number, to: number): Point {
  const a = points[from] as Point;
  const b = points[to] as Point;
  const length = Math.hypot(a.x - b.x, a.y - b.y) || 1;
  return { x: (a.x - b.x) / length, y: (a.y - b.y) / length };
}

/** A soft way from the end of one line to the start of the next, leaving and arriving in their directions. */
export function leadBetween(before: readonly Point[], after: readonly Point[]): readonly Point[] {
  const start = before[before.length - 1];
  const end = after[0];
  if (!start || !end) return [];
  const out = leaving(before, before.length - 1, Math.max(0, before.length - 6));
  const back = leaving(after, 0, Math.min(5, after.length - 1));
  const reach = Math.hypot(end.x - start.x, end.y - start.y) * 0.4;
  const b = { x: start.x + out.x * reach, y: start.y + out.y * reach };
  const c = { x: end.x + back.x * reach, y: end.y + back.y * reach };
  const path = `M${start.x} ${start.y}C${b.x} ${b.y} ${c.x} ${c.y} ${end.x} ${end.y}`;
  return resample(pointsOfPath(path), LEAD_POINTS);
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
