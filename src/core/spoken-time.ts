import type { Score, VoiceSpan } from './score.ts';
import type { Seconds } from './units.ts';

/** All lines of a score in order; they never overlap. */
export const linesOf = (score: Score): readonly VoiceSpan[] => score.panels.flatMap(({ voice }) => voice);

/** Index of the last line that begins at or before a story time, -1 before the first. Binary search. */
export function lineIndexAt(lines: readonly VoiceSpan[], time: Seconds): number {
  let low = -1;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as VoiceSpan).start <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Seconds of a line after which “the line before” means its own beginning. */
const WELL_INTO: Seconds = 1.2;

/** Where a step by lines leads from a story time; null: there is no further line. */
export function lineStepFrom(lines: readonly VoiceSpan[], time: Seconds, direction: 1 | -1): Seconds | null {
  const at = lineIndexAt(lines, time + 0.001);
  const current = lines[at];
  if (direction === -1 && current && time - current.start > WELL_INTO) return current.start;
  return lines[at + direction]?.start ?? null;
}

/**
 * Story time after `passed` seconds that no voice has led: it waits at the beginning of the next line, where the voice
 * takes over. `isSpoken` says which lines can be heard.
 */
export function timeBetweenLines(
  lines: readonly VoiceSpan[],
  time: Seconds,
  passed: Seconds,
  isSpoken: (line: VoiceSpan) => boolean,
): Seconds {
  const next = lines[lineIndexAt(lines, time) + 1];
  const wished = time + passed;
  return next && isSpoken(next) && wished >= next.start ? next.start : wished;
}
