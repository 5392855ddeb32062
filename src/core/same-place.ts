import { panelIndexAt } from './compose-score.ts';
import { progressAt, timeOf } from './pace-of-panel.ts';
import type { Score } from './score.ts';
import type { Seconds } from './units.ts';

/** The time in another score of the same panels at which the same share of the same panel is told. */
export function samePlace(from: Score, to: Score, time: Seconds): Seconds {
  if (from === to) return time;
  const index = panelIndexAt(from, time);
  const [here, there] = [from.panels[index], to.panels[index]];
  return here && there ? timeOf(there, progressAt(here, time)) : 0;
}
