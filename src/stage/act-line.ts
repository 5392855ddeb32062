import type { ActValue } from '../core/act-state.ts';
import type { Layout, PanelPlace } from '../core/layout.ts';
import { type ThreadPiece, threadFormsOf, threadLineAt } from '../core/thread.ts';
import type { Point } from '../core/units.ts';

/** The thread's line in one panel with the reader's acts on it. The line itself, where no act has touched it. */
export type ActLine = (line: readonly Point[], acts: readonly ActValue[]) => readonly Point[];

/** Prepares a panel's lines under acts; their forms are worked out when an act is first begun. */
export function createActLine(layout: Layout, place: PanelPlace): ActLine {
  const known = new Map<string, ThreadPiece['forms']>();
  return (line, acts) => {
    let now = line;
    for (const { act, value } of acts) {
      if (!act.thread || value <= 0 || now.length < 2) continue;
      const forms = known.get(act.id) ?? threadFormsOf(act.thread, layout.staging, place, Number);
      known.set(act.id, forms);
      now = threadLineAt({ panel: place.index, lead: [], forms: [{ at: 0, points: now }, ...forms] }, value);
    }
    return now;
  };
}
