import type { Score } from '../../../src/core/score.ts';

/** A piece of a film that is recorded in one go, frames counted from the film's start. */
export interface Segment {
  readonly index: number;
  readonly from: number;
  readonly until: number;
}

export interface FilmPlan {
  /** Story time of the first frame, seconds. */
  readonly start: number;
  readonly end: number;
  readonly frames: number;
  readonly segments: readonly Segment[];
}

/** Seconds of a segment: what is lost at most when recording is broken off. */
const SEGMENT = 10;

/**
 * Divides a film into frames and segments. `from` and `to` are panels' ids or seconds; the panel named last is in it whole.
 * @throws {RangeError} for an unknown panel, or an end before the start.
 */
export function planFilm(score: Score, fps: number, from?: string, to?: string): FilmPlan {
  const timeOf = (named: string | undefined, edge: 'start' | 'end', otherwise: number): number => {
    if (named === undefined) return otherwise;
    const seconds = Number(named);
    if (named.trim() !== '' && Number.isFinite(seconds)) return Math.min(score.duration, Math.max(0, seconds));
    const span = score.panels.find(({ id }) => id === named);
    if (span) return span[edge];
    const ids = score.panels.map(({ id }) => id).join(', ');
    throw new RangeError(`film: no panel "${named}". Give seconds or one of: ${ids}.`);
  };
  const start = timeOf(from, 'start', 0);
  const end = timeOf(to, 'end', score.duration);
  const frames = Math.round((end - start) * fps);
  if (frames < 1) throw new RangeError(`film: --to (${end.toFixed(1)} s) is not after --from (${start.toFixed(1)} s).`);
  const length = SEGMENT * fps;
  const segments = Array.from({ length: Math.ceil(frames / length) }, (_, index) => ({
    index,
    from: index * length,
    until: Math.min(frames, (index + 1) * length),
  }));
  return { start, end, frames, segments };
}
