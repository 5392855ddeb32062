import type { ActValue } from '../core/act-state.ts';
import type { Layout, PanelPlace } from '../core/layout.ts';
import type { ThreadForms } from '../core/story.ts';
import { type ThreadPiece, threadFormsOf, threadLineAt, turned } from '../core/thread.ts';
import type { Point } from '../core/units.ts';

/** The thread's line in one panel with the reader's acts on it. The line itself, where no act has touched it. */
export type ActLine = (line: readonly Point[], acts: readonly ActValue[]) => readonly Point[];

/** Prepares a panel's lines under acts; their forms are worked out when an act is first begun. */
export function createActLine(layout: Layout, place: PanelPlace): ActLine {
  const known = new Map<string, ThreadPiece['forms']>();
  // Asked when an act is begun: a panel's line is worked out late.
  const isTurned = (): boolean => layout.threadOf(place.index)?.isTurned ?? false;
  const formsOf = (thread: ThreadForms): ThreadPiece['forms'] => {
    const forms = threadFormsOf(thread, layout.staging, place, Number);
    return isTurned() ? turned(forms) : forms;
  };
  return (line, acts) => {
    let now = line;
    for (const { act, value } of acts) {
      if (!act.thread || value <= 0 || now.length < 2) continue;
      const forms = known.get(act.id) ?? formsOf(act.thread);
      known.set(act.id, forms);
      now = threadLineAt({ forms: [{ at: 0, points: now }, ...forms] }, value);
    }
    return now;
  };
}
