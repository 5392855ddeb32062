import { readingSeconds, SETTLE } from './pace.ts';
import type { VoiceSpan } from './score.ts';
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
/** How much longer than its words a panel may get so that lines wait for their cues. */
const STRETCH = 1.5;
const SHORTEST: Seconds = 0.3;

/** A piece of a panel's time: a line, or lettering that is read in silence since nobody speaks it. */
interface Slot {
  readonly lettering: string | null;
  readonly line: SpokenLine | null;
  readonly recorded: RecordedLine | null;
  readonly length: Seconds;
  /** Silence before it. */
  readonly gap: Seconds;
  /** Share of the panel before which it does not start. */
  readonly at: Fraction;
  /** Seconds before which it does not start. */
  readonly earliest: Seconds;
}

/** A panel's time as its voices divide it; seconds from the panel's start. */
export interface SpokenPanel {
  readonly total: Seconds;
  readonly voice: readonly VoiceSpan[];
  /** Lettering → when it appears; sound words only where they come in turn. */
  readonly starts: ReadonlyMap<string, Seconds>;
}

/** Share that each lettering waits for; 0: it waits for nothing. A cue leads to lettering before it, or to nothing. */
function sharesOf(lettering: readonly Lettering[]): ReadonlyMap<string, Fraction> {
  const shares = new Map<string, Fraction>();
  for (const { id, at } of lettering) shares.set(id, typeof at === 'string' ? (shares.get(at) ?? 0) : (at ?? 0));
  return shares;
}

/** Whether lettering stands there from the panel's start. */
export function standsFromStart({ at }: Lettering, before: readonly { readonly id: string }[]): boolean {
  return at === 0 || (typeof at === 'string' && !before.some(({ id }) => id === at));
}

/** What a panel's time is made of, and the sound words that come after each piece. */
function slotsOf(
  panel: Panel,
  text: PanelText,
  lines: readonly SpokenLine[],
  { lines: recorded }: Recording,
  arrived: Seconds,
): { slots: Slot[]; turns: Map<string, number> } {
  const slots: Slot[] = [];
  const turns = new Map<string, number>();
  const shares = sharesOf(panel.lettering);
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
      at: lettering ? (shares.get(lettering.id) ?? 0) : 0,
      earliest: first,
    });
    hasSound = false;
  };
  const lineOf = (id: string): SpokenLine | null => lines.find((line) => line.id === id) ?? null;
  add(lineOf('start'), null);
  for (const item of panel.lettering) {
    if (item.kind === 'sound') {
      hasSound ||= item.at === undefined;
      if (item.at === undefined) turns.set(item.id, slots.length);
    } else add(lineOf(item.id), item);
    add(lineOf(`${item.id}+`), null);
  }
  return { slots, turns };
}

/** Seconds from each slot's start to the end of the last. */
function remaindersOf(slots: readonly Slot[]): Seconds[] {
  const sums: Seconds[] = [];
  let sum = 0;
  for (let index = slots.length - 1; index >= 0; index -= 1) {
    sum += (slots[index] as Slot).length;
    sums[index] = sum;
    sum += (slots[index] as Slot).gap;
  }
  return sums;
}

/** Starts of all slots if each waits for `waitOf` (seconds), but never beyond what the slots after it need. */
function startsIn(slots: readonly Slot[], waitOf: (slot: Slot, index: number) => Seconds): Seconds[] {
  const starts: Seconds[] = [];
  let end = 0;
  slots.forEach((slot, index) => {
    starts[index] = Math.max(end + slot.gap, slot.earliest, waitOf(slot, index));
    end = starts[index] + slot.length;
  });
  return starts;
}

/**
 * Divides a panel's time among its lines, in their order and without overlap: the voice is the clock. Null if nothing of
 * the panel has been spoken. `arrived`: seconds the camera takes to come.
 */
export function spokenPanel(
  panel: Panel,
  text: PanelText,
  lines: readonly SpokenLine[],
  recording: Recording,
  arrived: Seconds,
): SpokenPanel | null {
  if (!lines.some(({ key }) => Object.hasOwn(recording.lines, key))) return null;
  const { slots, turns } = slotsOf(panel, text, lines, recording, arrived);
  const rest = remaindersOf(slots);
  const last = slots.length - 1;
  const natural = (startsIn(slots, () => 0)[last] as Seconds) + (rest[last] as Seconds) + BREATH;
  const cued = Math.max(...slots.map(({ at }, index) => (BREATH + (rest[index] as Seconds)) / Math.max(1e-6, 1 - at)));
  const total = Math.max(natural, panel.minSeconds, Math.min(cued, natural * STRETCH));
  const times = startsIn(slots, ({ at }, index) => Math.min(at * total, total - BREATH - (rest[index] as Seconds)));

  const starts = new Map<string, Seconds>();
  slots.forEach(({ lettering }, index) => {
    if (lettering !== null) starts.set(lettering, times[index] as Seconds);
  });
  for (const [id, index] of turns) {
    const before = slots[index - 1];
    starts.set(id, before ? (times[index - 1] as Seconds) + before.length + GAP / 2 : arrived + SETTLE);
  }
  const voice = slots.flatMap(({ line, recorded }, index): VoiceSpan[] => {
    if (!line || !recorded) return [];
    const { key, id, lettering, speaker, text: words } = line;
    const { sprite, start: offset, duration } = recorded;
    return [{ key, id, lettering, speaker, text: words, start: times[index] as Seconds, duration, sprite, offset }];
  });
  return { total, voice, starts };
}
