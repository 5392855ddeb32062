import { ARRIVAL, LEAVE, LINGER, readingSeconds, restOf, SETTLE, STANDS } from './pace.ts';
import { timeOf } from './pace-of-panel.ts';
import type { LetteringSpan, PanelSpan, Score } from './score.ts';
import { QUIET, type Soundscape, soundscapeAfter } from './soundscape.ts';
import { type SpokenLine, spokenLinesOf } from './spoken-lines.ts';
import { spokenPanel } from './spoken-panel.ts';
import type { Cue, Lettering, Panel, Story } from './story.ts';
import type { Recording } from './story-sound.ts';
import type { PanelText, StoryText } from './story-text.ts';
import { clamp, type Fraction, type Seconds } from './units.ts';

const LOOK: Seconds = 2.4;

/** Turns a cue into a share of its panel: a number is itself, an id is when that lettering starts; unknown ids give 0. */
export function cueAt(cue: Cue, lettering: readonly LetteringSpan[]): Fraction {
  if (typeof cue === 'number') return cue;
  return lettering.find((span) => span.id === cue)?.start ?? 0;
}

/** A cue that falls before `earliest` waits for it; one at 0 stands there from the start. */
function startOf(item: Lettering, turn: Fraction, earliest: Fraction, done: readonly LetteringSpan[]): Fraction {
  if (item.at === undefined) return turn;
  const start = clamp(cueAt(item.at, done), 0, 1);
  return start > 0 ? Math.min(1, Math.max(start, earliest)) : 0;
}

function letteringSpans(panel: Panel, text: PanelText | undefined, arrived: Seconds, total: Seconds): LetteringSpan[] {
  const starts: { id: string; start: Fraction; end: Fraction }[] = [];
  let turn = (arrived + SETTLE) / total;
  // Nothing to read comes before the camera, nor before half of what stands there could be read.
  let earliest = arrived / total;
  const latest = restOf(total) - STANDS / total;
  for (const item of panel.lettering) {
    const wished = startOf(item, turn, item.kind === 'sound' ? arrived / total : earliest, starts);
    const start = Math.min(wished, latest);
    if (item.alone) for (const before of starts) before.end = Math.min(before.end, start);
    starts.push({ id: item.id, start, end: 1 });
    const reading = readingSeconds(text?.lettering[item.id] ?? '') / total;
    turn = Math.max(turn, start + reading);
    if (item.kind !== 'sound') earliest = Math.max(earliest, start + reading / 2);
  }
  return starts;
}

interface PanelContext {
  readonly text: PanelText | undefined;
  readonly lines: readonly SpokenLine[];
  readonly recording: Recording | undefined;
  readonly soundscape: Soundscape;
  readonly index: number;
  readonly start: Seconds;
}

function spanOf(panel: Panel, { text, lines, recording, soundscape, index, start }: PanelContext): PanelSpan {
  const arrived = index === 0 || panel.shot.arrive === 'cut' ? 0 : ARRIVAL;
  const reading = panel.lettering.reduce((sum, item) => sum + readingSeconds(text?.lettering[item.id] ?? ''), 0);
  const silence = Math.max(panel.minSeconds, arrived + SETTLE + Math.max(reading, LOOK) + LINGER + LEAVE);
  const rest = restOf(silence);
  const silent = { total: silence, rest, lettering: letteringSpans(panel, text, arrived, silence) };
  const spoken = text && recording && spokenPanel(panel, text, lines, recording, arrived, silent);
  const { total, lettering } = spoken ?? silent;
  const voice = (spoken?.voice ?? []).map((line) => Object.freeze({ ...line, start: start + line.start }));
  const span = {
    index,
    id: panel.id,
    start,
    end: start + total,
    arrival: arrived / silence,
    rest,
    ...(spoken ? { pace: Object.freeze(spoken.pace) } : {}),
    lettering: Object.freeze(lettering),
    voice: Object.freeze(voice),
    ...soundscape,
    sounds: [],
  };
  const sounds = panel.sounds.map(({ sound, at, volume }) =>
    Object.freeze({ sound, volume, start: timeOf(span, cueAt(at, lettering)) }),
  );
  return Object.freeze({ ...span, sounds: Object.freeze(sounds) });
}

/** Lines by panel. */
function linesByPanel(lines: readonly SpokenLine[]): ReadonlyMap<string, readonly SpokenLine[]> {
  const byPanel = new Map<string, SpokenLine[]>();
  for (const line of lines) {
    const own = byPanel.get(line.panel);
    if (own) own.push(line);
    else byPanel.set(line.panel, [line]);
  }
  return byPanel;
}

/**
 * Puts the story on one axis of seconds for one language. Where lines have been spoken, they decide a panel's length;
 * where not, reading time does.
 * @throws {RangeError} if the story has no text in that language.
 */
export function composeScore(story: Story, language: string): Score {
  const text: StoryText | undefined = story.texts[language];
  if (!text) throw new RangeError(`composeScore: no text in "${language}"`);
  const recording = story.recordings[language];
  const lines = linesByPanel(recording ? spokenLinesOf(story, language) : []);
  const panels: PanelSpan[] = [];
  let time: Seconds = 0;
  let soundscape = QUIET;
  for (const panel of story.pages.flatMap((page) => page.panels)) {
    soundscape = soundscapeAfter(soundscape, panel);
    const own = { text: text.panels[panel.id], lines: lines.get(panel.id) ?? [], recording, soundscape };
    const span = spanOf(panel, { ...own, index: panels.length, start: time });
    panels.push(span);
    time = span.end;
  }
  return Object.freeze({ duration: time, panels: Object.freeze(panels) });
}

/** Index of the panel told at a time (seconds, clamped): binary search, so that long stories cost the same as short ones. */
export function panelIndexAt(score: Score, time: Seconds): number {
  let low = 0;
  let high = score.panels.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((score.panels[middle] as PanelSpan).start <= time) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Time at which a panel rests: everything told, the camera not yet leaving. */
export const restTimeOf = (span: PanelSpan): Seconds => timeOf(span, span.rest);
