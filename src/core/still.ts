import { panelIndexAt, restTimeOf } from './compose-score.ts';
import type { Score } from './score.ts';
import type { Seconds } from './units.ts';

/** Just before a lettering is replaced, in seconds. */
const BEFORE: Seconds = 0.25;

/**
 * The resting places of one panel, in seconds: one where everything is told, and one before each lettering that stands
 * alone is replaced, so that nothing is lost to a reader who sees only resting pictures.
 */
export function restingTimesOf(score: Score, index: number): readonly Seconds[] {
  const span = score.panels[index];
  if (!span) throw new RangeError(`restingTimesOf: no panel ${index}`);
  const length = span.end - span.start;
  const ends = new Set(span.lettering.filter(({ end }) => end < 1).map(({ end }) => end));
  const before = [...ends].sort((a, b) => a - b).map((end) => span.start + end * length - BEFORE);
  return [...before, restTimeOf(span)];
}

/** For less motion: the resting time whose picture stands for a story time. Seconds. */
export function stillTimeAt(score: Score, time: Seconds): Seconds {
  const times = restingTimesOf(score, panelIndexAt(score, time));
  return times.find((rest) => rest + BEFORE >= time) ?? (times.at(-1) as Seconds);
}

/** The next (1) or previous (-1) resting time, seen from a story time; the story's ends are its limits. Seconds. */
export function nextRestingTime(score: Score, time: Seconds, direction: 1 | -1): Seconds {
  const nearby = 0.05;
  const index = panelIndexAt(score, time);
  for (let at = index; at >= 0 && at < score.panels.length; at += direction) {
    const times = restingTimesOf(score, at);
    const next =
      direction === 1 ? times.find((rest) => rest > time + nearby) : times.findLast((rest) => rest < time - nearby);
    if (next !== undefined) return next;
  }
  return direction === 1 ? score.duration : 0;
}
