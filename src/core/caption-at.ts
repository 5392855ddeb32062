import { type CaptionPiece, type CaptionSize, captionPiecesOf } from './caption-cut.ts';
import { panelIndexAt } from './compose-score.ts';
import { type HeardSound, heardSoundsOf } from './heard.ts';
import type { CaptionSettings } from './port.ts';
import type { Score, VoiceSpan } from './score.ts';
import type { Story } from './story.ts';
import type { Seconds } from './units.ts';
import { type WordTime, type WordTimes, wordAt, wordTimesOf } from './word-times.ts';

/** What a caption says at one time; all empty: there is none. */
export interface Caption {
  /** Captions of what is heard, with brackets. */
  readonly sounds: readonly string[];
  /** Name of who speaks, with a colon, or a line's mark; empty for the narrator and where a line goes on. */
  readonly speaker: string;
  /** It is no line of the story: it says what the picture shows. */
  readonly described: boolean;
  readonly text: string;
  /** Range of the word being spoken, in `text`. */
  readonly word: readonly [from: number, to: number] | null;
}

/** A word being read aloud from lettering; the range is one of the lettering's text. */
export interface SpokenWord {
  /** Id of the panel. */
  readonly panel: string;
  readonly lettering: string;
  readonly from: number;
  readonly to: number;
}

export interface CaptionWish {
  readonly show: CaptionSettings['show'];
  /** Whether the story is being told or was stopped within a line, see `heldAfter`. */
  readonly told: boolean;
  readonly size: CaptionSize;
  /** Whether the picture of a panel, by index, is in sight with its lettering. */
  readonly isInSight: (panel: number) => boolean;
}

export interface CaptionFinder {
  at(time: Seconds, wish: CaptionWish): { readonly caption: Caption; readonly spoken: SpokenWord | null };
  setWords(words: WordTimes): void;
}

export const NO_CAPTION: Caption = Object.freeze({
  sounds: Object.freeze([]),
  speaker: '',
  described: false,
  text: '',
  word: null,
});
/** Two captions of sounds beside each other fill a line. */
const MOST_SOUNDS = 2;

/** How far a stopped story may drift (a page's scroll has whole pixels) and still be held. */
const HELD_WITHIN: Seconds = 0.25;
const SAME: Seconds = 0.001;

/**
 * Where the telling is held: the story time while it plays, and after a stop as long as nobody moves on. Going to a line's
 * very start (by the buttons for lines) holds there. Null: the reader reads on by hand.
 */
export function heldAfter(
  held: Seconds | null,
  { time, playing }: { readonly time: Seconds; readonly playing: boolean },
  score: Score,
): Seconds | null {
  if (playing) return time;
  if (held !== null && Math.abs(time - held) < HELD_WITHIN) return held;
  const starts = score.panels[panelIndexAt(score, time)]?.voice ?? [];
  return starts.some(({ start }) => Math.abs(start - time) < SAME) ? time : null;
}

interface Prepared {
  readonly words: readonly WordTime[];
  readonly pieces: readonly CaptionPiece[];
}

/** Finds captions; `isHeard` says which sounds there are. Pure but for what it keeps of the line last asked for. */
export function createCaptionFinder({
  story,
  language,
  score,
  isHeard = () => true,
}: {
  readonly story: Story;
  readonly language: string;
  readonly score: Score;
  readonly isHeard?: (sound: string) => boolean;
}): CaptionFinder {
  const text = story.texts[language];
  const heard = text ? heardSoundsOf(story, score, text).filter(({ sound }) => isHeard(sound)) : [];
  let times: WordTimes = {};
  let kept: { readonly key: string; readonly size: CaptionSize; readonly prepared: Prepared } | null = null;

  const nameOf = ({ speaker, mark }: VoiceSpan): string => {
    if (mark !== undefined) return `${mark} `;
    const name = speaker === null ? undefined : text?.cast[speaker];
    return name === undefined ? '' : `${name}: `;
  };
  const prepare = (line: VoiceSpan, size: CaptionSize): Prepared => {
    if (kept?.key === line.key && kept.size === size) return kept.prepared;
    const words = wordTimesOf(line, times);
    const prepared = { words, pieces: captionPiecesOf(line, words, size, nameOf(line).trimEnd().length) };
    kept = { key: line.key, size, prepared };
    return prepared;
  };
  const soundsAt = (time: Seconds, all: boolean): readonly string[] =>
    heard
      .filter((own) => isStanding(own, time) && (all || !own.drawn))
      .slice(-MOST_SOUNDS)
      .map(({ caption }) => caption);

  return {
    at(time, { show, told, size, isInSight }) {
      const index = panelIndexAt(score, time);
      const span = score.panels[index];
      const line = span?.voice.find(({ start, duration }) => time >= start && time < start + duration);
      const sounds = told && show !== 'never' ? soundsAt(time, show === 'always') : NO_CAPTION.sounds;
      const silent = sounds.length === 0 ? NO_CAPTION : { ...NO_CAPTION, sounds };
      if (!line || !span) return { caption: silent, spoken: null };
      const { words, pieces } = prepare(line, size);
      const offset = time - line.start;
      const word = wordAt(words, offset);
      const spoken =
        told && word && line.lettering !== null
          ? { panel: span.id, lettering: line.lettering, from: word[2], to: word[3] }
          : null;
      const isRead = line.lettering !== null && isInSight(index);
      const isShown = show === 'always' || (show === 'auto' && told && !isRead);
      const piece = isShown ? (pieces.findLast(({ start }) => start <= offset) ?? pieces[0]) : undefined;
      if (!piece) return { caption: silent, spoken };
      const within = word && word[2] >= piece.from && word[3] <= piece.to;
      return {
        caption: {
          sounds,
          speaker: piece === pieces[0] ? nameOf(line) : '',
          described: line.mark !== undefined,
          text: line.text.slice(piece.from, piece.to),
          word: within ? [word[2] - piece.from, word[3] - piece.from] : null,
        },
        spoken,
      };
    },
    setWords(words) {
      times = words;
      kept = null;
    },
  };
}

const isStanding = ({ from, until }: HeardSound, time: Seconds): boolean => time >= from && time < until;
