import type { LetteringSpan, PanelSpan, Score } from './score.ts';
import type { Cue, Lettering, Panel, Story } from './story.ts';
import type { PanelText, StoryText } from './story-text.ts';
import { clamp, type Fraction, type Seconds } from './units.ts';

/** Reading pace for adults reading for pleasure on screens: about 15 characters a second. */
const CHARACTERS_PER_SECOND = 15;
const SECONDS_TO_NOTICE = 0.7;
const ARRIVAL: Seconds = 2.2;
const SETTLE: Seconds = 0.4;
/** Time the finished picture rests before the camera leaves. */
const LINGER: Seconds = 1.4;
const LEAVE: Seconds = 0.4;
const LOOK: Seconds = 2.4;
/** What is to be read stands this long before the picture rests, or resting readers would never see it. */
const STANDS: Seconds = 0.6;

/** Share of a panel at which it rests. */
const restOf = (total: Seconds): Fraction => 1 - (LEAVE + LINGER / 2) / total;

/** Seconds an adult needs to notice and read a text. */
export const readingSeconds = (text: string): Seconds => SECONDS_TO_NOTICE + text.length / CHARACTERS_PER_SECOND;

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

function spanOf(panel: Panel, text: PanelText | undefined, index: number, start: Seconds): PanelSpan {
  const arrived = index === 0 || panel.shot.arrive === 'cut' ? 0 : ARRIVAL;
  const reading = panel.lettering.reduce((sum, item) => sum + readingSeconds(text?.lettering[item.id] ?? ''), 0);
  const total = Math.max(panel.minSeconds, arrived + SETTLE + Math.max(reading, LOOK) + LINGER + LEAVE);
  return Object.freeze({
    index,
    id: panel.id,
    start,
    end: start + total,
    arrival: arrived / total,
    rest: restOf(total),
    lettering: Object.freeze(letteringSpans(panel, text, arrived, total)),
  });
}

/**
 * Puts the story on one axis of seconds for one language; without narration, reading time decides the lengths.
 * @throws {RangeError} if the story has no text in that language.
 */
export function composeScore(story: Story, language: string): Score {
  const text: StoryText | undefined = story.texts[language];
  if (!text) throw new RangeError(`composeScore: no text in "${language}"`);
  const panels: PanelSpan[] = [];
  let time: Seconds = 0;
  for (const panel of story.pages.flatMap((page) => page.panels)) {
    const span = spanOf(panel, text.panels[panel.id], panels.length, time);
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
export const restTimeOf = (span: PanelSpan): Seconds => span.start + (span.end - span.start) * span.rest;
