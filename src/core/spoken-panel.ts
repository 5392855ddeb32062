import { RESTS, readingSeconds, SETTLE } from './pace.ts';
import type { LetteringSpan, PanelSpan, VoiceSpan } from './score.ts';
import type { SpokenLine } from './spoken-lines.ts';
import type { Lettering, Panel } from './story.ts';
import type { RecordedLine, Recording } from './story-sound.ts';
import type { PanelText } from './story-text.ts';
import type { Fraction, Seconds } from './units.ts';

/** Silence between two lines; before the narrator after a balloon; and where a sound word is seen in between. */
const GAP: Seconds = 0.35;
const GAP_TO_NARRATOR: Seconds = 0.6;
const GAP_FOR_SOUND: Seconds = 0.8;
/** Silence at a panel's end; long enough that the picture rests in it. */
const BREATH: Seconds = 1.4;
/** Share of the camera's way at which the narrator may begin. */
const SPEAKS_AHEAD: Fraction = 0.55;
/** Least progress between two pieces of lettering that are spoken. */
const STEP: Fraction = 0.004;
const SHORTEST: Seconds = 0.3;

/** A piece of a panel's time: a line, or lettering that is read in silence since nobody speaks it. */
interface Slot {
  readonly lettering: string | null;
  readonly line: SpokenLine | null;
  readonly recorded: RecordedLine | null;
  readonly length: Seconds;
  /** Silence before it. */
  readonly gap: Seconds;
  /** Seconds before which it does not start. */
  readonly earliest: Seconds;
}

/** The panel as it would be told in silence; seconds, and shares of it. */
export interface SilentPanel {
  readonly total: Seconds;
  readonly rest: Fraction;
  readonly lettering: readonly LetteringSpan[];
}

/** A panel's time as its voices divide it; seconds from the panel's start. */
export interface SpokenPanel {
  readonly total: Seconds;
  readonly voice: readonly VoiceSpan[];
  readonly lettering: readonly LetteringSpan[];
  readonly pace: NonNullable<PanelSpan['pace']>;
}

/** What a panel's time is made of. */
function slotsOf(
  panel: Panel,
  text: PanelText,
  lines: readonly SpokenLine[],
  { lines: recorded }: Recording,
  arrived: Seconds,
): Slot[] {
  const slots: Slot[] = [];
  let hasSound = false;
  const add = (line: SpokenLine | null, lettering: Lettering | null): void => {
    const own = (line && recorded[line.key]) ?? null;
    if (!own && !lettering) return;
    const before = slots.at(-1)?.line?.speaker ?? null;
    const gap = before !== null && (line?.speaker ?? null) === null ? GAP_TO_NARRATOR : GAP;
    const first = lettering || slots.length > 0 ? arrived + SETTLE : Math.max(SETTLE, arrived * SPEAKS_AHEAD);
    slots.push({
      lettering: lettering?.id ?? null,
      line: own && line,
      recorded: own,
      length: Math.max(SHORTEST, own?.duration ?? readingSeconds(text.lettering[lettering?.id ?? ''] ?? '')),
      gap: slots.length === 0 ? 0 : hasSound ? GAP_FOR_SOUND : gap,
      earliest: first,
    });
    hasSound = false;
  };
  const lineOf = (id: string): SpokenLine | null => lines.find((line) => line.id === id) ?? null;
  add(lineOf('start'), null);
  for (const item of panel.lettering) {
    if (item.kind === 'sound') hasSound = true;
    else add(lineOf(item.id), item);
    add(lineOf(`${item.id}+`), null);
  }
  return slots;
}

/**
 * Progress at which each spoken lettering appears: where it does in silence, but never two at once and none after the
 * rest. What stands there from the start has none.
 */
function sharesOf(slots: readonly Slot[], silent: SilentPanel): ReadonlyMap<string, Fraction> {
  const own = silent.lettering.filter(({ id, start }) => start > 0 && slots.some(({ lettering }) => lettering === id));
  const shares: Fraction[] = [];
  own.forEach(({ start }, index) => {
    shares[index] = Math.max(start, (shares[index - 1] ?? 0) + STEP);
  });
  const latest = (index: number): Fraction => silent.rest - STEP * (own.length - index);
  return new Map(own.map(({ id }, index) => [id, Math.min(shares[index]!, latest(index))]));
}

/** The silent panel's lettering at other shares; what stands alone still ends what was before. */
function letteringAt(
  panel: Panel,
  { lettering }: SilentPanel,
  shares: ReadonlyMap<string, Fraction>,
): readonly LetteringSpan[] {
  const spans: { id: string; start: Fraction; end: Fraction }[] = [];
  for (const [index, { id, start: before }] of lettering.entries()) {
    const start = shares.get(id) ?? before;
    if (panel.lettering[index]?.alone) for (const span of spans) span.end = Math.min(span.end, start);
    spans.push({ id, start, end: 1 });
  }
  return spans;
}

/**
 * Divides a panel's time among its lines, in their order and without overlap: the voice is the clock, and the picture
 * runs so that each lettering appears with its line. Between two of them it never runs faster than if the whole panel
 * took its `minSeconds`, so some lines wait. Null if nothing of the panel has been spoken. `arrived`: seconds the camera
 * takes to come.
 */
export function spokenPanel(
  panel: Panel,
  text: PanelText,
  lines: readonly SpokenLine[],
  recording: Recording,
  arrived: Seconds,
  silent: SilentPanel,
): SpokenPanel | null {
  if (!lines.some(({ key }) => Object.hasOwn(recording.lines, key))) return null;
  const slots = slotsOf(panel, text, lines, recording, arrived);
  const shares = sharesOf(slots, silent);
  const pace: [Seconds, Fraction][] = [[0, 0]];
  if (arrived > 0) pace.push([arrived, arrived / silent.total]);
  const voice: VoiceSpan[] = [];
  let end: Seconds = 0;
  for (const { line, recorded, lettering, gap, earliest, length } of slots) {
    const share = shares.get(lettering ?? '');
    const [time, progress] = pace.at(-1)!;
    const seen = share === undefined ? 0 : time + (share - progress) * panel.minSeconds;
    const start = Math.max(end + gap, earliest, seen);
    if (share !== undefined) pace.push([start, share]);
    end = start + length;
    if (!line || !recorded) continue;
    const { key, id, speaker, text: words } = line;
    const { sprite, start: offset, duration } = recorded;
    voice.push({ key, id, lettering, speaker, text: words, start, duration, sprite, offset });
  }
  const [time, progress] = pace.at(-1)!;
  const seen = time + (silent.rest - progress) * panel.minSeconds + RESTS;
  const total = Math.max(end + BREATH, panel.minSeconds, seen, time + RESTS + SHORTEST);
  pace.push([total - RESTS, silent.rest], [total, 1]);
  return { total, voice, lettering: letteringAt(panel, silent, shares), pace };
}
