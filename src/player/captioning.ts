import type { Insets } from '../core/layout.ts';
import type { Moment } from '../core/moment.ts';
import type { CaptionSettings } from '../core/port.ts';
import type { Score } from '../core/score.ts';
import type { Story } from '../core/story.ts';
import type { Seconds } from '../core/units.ts';
import type { Captions, createCaptions } from '../text/captions.ts';
import { loadWordTimes } from './load.ts';

export interface CaptioningOptions {
  readonly host: HTMLElement;
  readonly story: Story;
  readonly language: string;
  readonly score: Score;
  readonly base: string;
  isHeard(sound: string): boolean;
  onProblem(code: string, message: string): void;
  /** The captions have come: show the moment again. */
  onCome(): void;
}

/** The captions of a story; their program and the times of words are fetched when they are first shown. */
export interface Captioning {
  show(moment: Moment, told: { readonly playing: boolean; readonly settings: CaptionSettings; time: Seconds }): void;
  setRoom(room: { readonly insets: Insets; readonly textScale: number }): void;
  setScore(score: Score): void;
}

export function createCaptioning(options: CaptioningOptions, signal: AbortSignal): Captioning {
  const { story, language, base, onProblem } = options;
  let { score } = options;
  let program: typeof createCaptions | null = null;
  let captions: Captions | null = null;
  let life = new AbortController();
  signal.addEventListener('abort', () => life.abort(), { once: true });
  let room: Parameters<Captioning['setRoom']>[0] | null = null;
  let isAsked = false;

  const fetchWords = (to: Captions): void => {
    const address = story.recordings[language]?.words;
    if (address === undefined) return;
    loadWordTimes(new URL(address, base).href, signal).then(to.setWords, (error: unknown) => {
      // Words are then marked as their length suggests.
      if (!signal.aborted) onProblem('no-word-times', String(error));
    });
  };
  const make = (): void => {
    life.abort();
    if (signal.aborted || !program) return;
    life = new AbortController();
    captions = program({ ...options, score }, life.signal);
    if (room) captions.setRoom(room);
    fetchWords(captions);
    options.onCome();
  };
  const fetchProgram = (): void => {
    isAsked = true;
    import('../text/captions.ts').then(
      ({ createCaptions }) => {
        program = createCaptions;
        make();
      },
      (error: unknown) => onProblem('no-captions', `The captions did not come (${String(error)}).`),
    );
  };

  return {
    show(moment, told) {
      if (!isAsked && (told.playing || told.settings.show === 'always')) fetchProgram();
      captions?.show(moment, told);
    },
    setRoom(next) {
      room = next;
      captions?.setRoom(next);
    },
    setScore(next) {
      score = next;
      make();
    },
  };
}
