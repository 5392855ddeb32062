import { panelIndexAt, restTimeOf } from './compose-score.ts';
import type { Layout } from './layout.ts';
import { timeOf } from './pace-of-panel.ts';
import type { Score } from './score.ts';
import type { Seconds } from './units.ts';

/** Just before a lettering is replaced, in seconds. */
const BEFORE: Seconds = 0.25;

/** Ids of a panel's lettering that takes turns on one place, in their order; a layout knows them where room is scarce. */
export type SharingOf = (index: number) => readonly string[];
const NONE: SharingOf = () => [];

/** Which lettering takes turns in a layout. */
export const sharingIn =
  (layout: Pick<Layout, 'letteringOf'>): SharingOf =>
  (index) =>
    layout
      .letteringOf(index)
      .items.filter(({ alone }) => alone)
      .map(({ id }) => id);

/**
 * The resting places of one panel, in seconds: one where everything is told, and one before each lettering that stands
 * alone is replaced, so that nothing is lost to a reader who sees only resting pictures.
 */
export function restingTimesOf(score: Score, index: number, sharingOf = NONE): readonly Seconds[] {
  const span = score.panels[index];
  if (!span) throw new RangeError(`restingTimesOf: no panel ${index}`);
  const [, ...successors] = sharingOf(index);
  const replaced = span.lettering.filter(({ id, start }) => start > 0 && successors.includes(id));
  const ends = new Set([
    ...span.lettering.filter(({ end }) => end < 1).map(({ end }) => end),
    ...replaced.map(({ start }) => start),
  ]);
  const before = [...ends].sort((a, b) => a - b).map((end) => timeOf(span, end) - BEFORE);
  return [...before, restTimeOf(span)];
}

/** For less motion: the resting time whose picture stands for a story time. Seconds. */
export function stillTimeAt(score: Score, time: Seconds, sharingOf = NONE): Seconds {
  const times = restingTimesOf(score, panelIndexAt(score, time), sharingOf);
  return times.find((rest) => rest + BEFORE >= time) ?? (times.at(-1) as Seconds);
}

/** The next (1) or previous (-1) resting time, seen from a story time; the story's ends are its limits. Seconds. */
export function nextRestingTime(score: Score, time: Seconds, direction: 1 | -1, sharingOf = NONE): Seconds {
  const nearby = 0.05;
  const index = panelIndexAt(score, time);
  for (let at = index; at >= 0 && at < score.panels.length; at += direction) {
    const times = restingTimesOf(score, at, sharingOf);
    const next =
      direction === 1 ? times.find((rest) => rest > time + nearby) : times.findLast((rest) => rest < time - nearby);
    if (next !== undefined) return next;
  }
  return direction === 1 ? score.duration : 0;
}
