import type { PanelSpan } from './score.ts';
import { clamp, type Fraction, mix, type Seconds, shareOf } from './units.ts';

/*
 * A panel's progress (0…1) is what its moves, cues and camera are written in. In silence it runs evenly with time; where
 * lines are spoken it runs so that each lettering's share falls on the start of its line: the picture follows the voice.
 */

/** How far a panel has come at a story time. */
export function progressAt(span: PanelSpan, time: Seconds): Fraction {
  const { pace } = span;
  if (!pace) return shareOf(time, span.start, span.end);
  const passed = clamp(time - span.start, 0, span.end - span.start);
  const index = Math.max(
    1,
    pace.findIndex(([seconds]) => seconds > passed),
  );
  const isOver = pace.every(([seconds]) => seconds <= passed);
  if (isOver) return 1;
  const [before, after] = [pace[index - 1]!, pace[index]!];
  return mix(before[1], after[1], shareOf(passed, before[0], after[0]));
}

/** Story time at which a panel has come so far; the latest, where it stands still there. */
export function timeOf(span: PanelSpan, progress: Fraction): Seconds {
  const { pace } = span;
  if (!pace) return span.start + (span.end - span.start) * progress;
  if (progress >= 1) return span.end;
  const index = Math.max(
    1,
    pace.findIndex(([, share]) => share > progress),
  );
  const [before, after] = [pace[index - 1]!, pace[index]!];
  return span.start + mix(before[0], after[0], shareOf(progress, before[1], after[1]));
}
