import type { PanelSpan, Score } from './score.ts';
import { type Panel, panelsOf, type Story } from './story.ts';
import type { StoryText } from './story-text.ts';
import type { Seconds } from './units.ts';

/** A sound that has a caption. */
export interface HeardSound {
  readonly sound: string;
  /** Index of the panel. */
  readonly panel: number;
  /** Story time at which it begins. */
  readonly start: Seconds;
  /** Story times between which its caption stands. */
  readonly from: Seconds;
  readonly until: Seconds;
  /** With its brackets. */
  readonly caption: string;
  /** A sound word in the picture says it too. */
  readonly drawn: boolean;
}

/** Long enough to be noticed and read beside spoken words. */
const SHOWN: Seconds = 2.6;
/** How long something that plays on may wait for its caption's turn. */
const MOST_WAIT: Seconds = 12;

const isDrawn = (panel: Panel, sound: string): boolean =>
  panel.sounds.some(
    (cue) => cue.sound === sound && panel.lettering.some(({ id, kind }) => cue.at === id && kind === 'sound'),
  );

type Begin = Omit<HeardSound, 'from' | 'until'>;

function effectsIn(panel: Panel, span: PanelSpan, captionOf: (sound: string) => string | null): HeardSound[] {
  const found: HeardSound[] = [];
  for (const { sound, start } of [...span.sounds].sort((a, b) => a.start - b.start)) {
    const caption = captionOf(sound);
    if (caption === null) continue;
    const until = start + SHOWN;
    // The same thing again is one caption that stays.
    const before = found.findIndex((own) => own.sound === sound && own.until >= start);
    if (before >= 0) found[before] = { ...(found[before] as HeardSound), until };
    else found.push({ sound, panel: span.index, start, caption, drawn: isDrawn(panel, sound), from: start, until });
  }
  return found;
}

/** What begins to play on in a panel, after what played before. */
function playingOnFrom(
  span: PanelSpan,
  before: PanelSpan | undefined,
  captionOf: (sound: string) => string | null,
): Begin[] {
  const begun = [
    span.ambience === before?.ambience ? null : span.ambience,
    span.music === before?.music ? null : span.music,
  ];
  return begun.flatMap((sound) => {
    const caption = sound === null ? null : captionOf(sound);
    return sound === null || caption === null
      ? []
      : [{ sound, panel: span.index, start: span.start, caption, drawn: false }];
  });
}

/** The first time from `start` on at which no other caption stands for as long as one needs. */
function turnAfter(start: Seconds, others: readonly HeardSound[]): Seconds {
  let at = start;
  for (const { from, until } of [...others].sort((a, b) => a.from - b.from))
    if (from < at + SHOWN && until > at) at = until;
  return at - start > MOST_WAIT ? start : at;
}

/**
 * All sounds that have a caption in a language, in the order they are heard: effects when they sound, what plays on once,
 * when it begins, waiting until no other caption stands.
 */
export function heardSoundsOf(story: Story, score: Score, text: StoryText): readonly HeardSound[] {
  const captionOf = (sound: string): string | null => {
    const words = Object.hasOwn(text.sounds, sound) ? text.sounds[sound] : undefined;
    return words ? `[${words}]` : null;
  };
  const panels = panelsOf(story);
  const heard: HeardSound[] = [];
  score.panels.forEach((span, index) => {
    const own = effectsIn(panels[index] as Panel, span, captionOf);
    for (const begun of playingOnFrom(span, score.panels[index - 1], captionOf)) {
      const from = turnAfter(begun.start, [...heard.slice(-4), ...own]);
      own.push({ ...begun, from, until: from + SHOWN });
    }
    heard.push(...own.sort((a, b) => a.start - b.start));
  });
  return heard;
}
