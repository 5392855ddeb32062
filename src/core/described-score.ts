import type { PanelSpan, Score, VoiceSpan } from './score.ts';
import type { Fraction, Seconds } from './units.ts';

/** Silence between a description and what the panel tells itself. */
const AFTER: Seconds = 0.7;

/** Share of the camera's way at which a description may begin, and its least silence where there is no way. */
const AHEAD: Fraction = 0.55;
const BEFORE: Seconds = 0.4;

/** A panel's description as it is spoken; when it starts follows from the panel. */
export type Description = Omit<VoiceSpan, 'start'>;

/** All of a panel later by so many seconds. */
function laterBy(span: PanelSpan, seconds: Seconds): PanelSpan {
  const later = <T extends { readonly start: Seconds }>(one: T): T => ({ ...one, start: one.start + seconds });
  const { start, end, voice, sounds } = span;
  return { ...span, start: start + seconds, end: end + seconds, voice: voice.map(later), sounds: sounds.map(later) };
}

/**
 * A panel that waits while its description is spoken: the camera comes, the picture stands, and all else, lines, moves and
 * sounds, begins as much later as the description takes.
 */
function describedSpan(span: PanelSpan, description: Description): PanelSpan {
  const { start, end, arrival, voice, sounds } = span;
  const pace = span.pace ?? [[0, 0] as const, [(end - start) * arrival, arrival] as const, [end - start, 1] as const];
  const arrived = pace.find(([, share]) => share >= arrival)?.[0] ?? 0;
  const begins = Math.max(BEFORE, arrived * AHEAD);
  const first = voice[0] ? voice[0].start - start : arrived;
  const waits = begins + description.duration + AFTER - Math.min(arrived, first);
  const stands = [...(arrived > 0 ? [[arrived, arrival] as const] : []), [arrived + waits, arrival] as const];
  return {
    ...span,
    end: end + waits,
    pace: [
      ...pace.filter(([seconds]) => seconds < arrived || seconds === 0),
      ...stands,
      ...pace.filter(([seconds]) => seconds > arrived).map(([seconds, share]) => [seconds + waits, share] as const),
    ],
    voice: [
      { ...description, start: start + begins },
      ...voice.map((line) => ({ ...line, start: line.start + waits })),
    ],
    sounds: sounds.map((sound) => (sound.start - start < arrived ? sound : { ...sound, start: sound.start + waits })),
  };
}

/**
 * The same story with what its pictures show spoken before each panel's own lines. `descriptionOf` gives a panel's by id;
 * a panel without one stays as it is.
 */
export function describedScore(score: Score, descriptionOf: (panel: string) => Description | undefined): Score {
  let late: Seconds = 0;
  const panels = score.panels.map((span) => {
    const description = descriptionOf(span.id);
    const own = description ? describedSpan(span, description) : span;
    const moved = Object.freeze(laterBy(own, late));
    late += own.end - span.end;
    return moved;
  });
  return Object.freeze({ duration: score.duration + late, panels: Object.freeze(panels) });
}
