import type { StoryAssets } from '../core/assets.ts';
import type { SoundSettings, SoundState } from '../core/port.ts';
import type { Score } from '../core/score.ts';
import type { Story } from '../core/story.ts';
import type { Seconds } from '../core/units.ts';
import type { createSound, Sound } from '../sound/sound.ts';
import type { Voice } from './seek-voices.ts';

interface Files {
  readonly webm: string;
  readonly m4a: string;
}

/** What can be heard, and when; its program is fetched when somebody wants to hear it. */
export interface Hearing {
  readonly state: SoundState;
  /** What there is to be heard besides voices, by the sound's id. */
  readonly sounds: Readonly<Record<string, Files>>;
  /** Fetches the program ahead: best called while the reader presses something, so that the browser lets it sound. */
  prepare(): void;
  timeAfter(time: Seconds, passed: Seconds): Seconds;
  /** Lets be heard what belongs to a story time; `isPaused`: it will go on in the same word. */
  show(time: Seconds, isTold: boolean, isPaused: boolean): void;
  set(settings: SoundSettings): void;
  /** Another score, and who speaks in it; null: the recorded voices, if there are any. */
  setVoice(score: Score, voice: Voice | null): void;
}

export interface HearingOptions {
  readonly story: Story;
  readonly score: Score;
  readonly assets: StoryAssets;
  readonly language: string;
  readonly settings: SoundSettings;
  readonly base: string;
  onState(state: SoundState): void;
  onProblem(code: string, message: string): void;
  onInterrupted(): void;
}

/** Longest wait for the program; then the telling begins in silence. */
const MOST_AWAITED: Seconds = 4;

/** Addresses from the page's base, so that they hold wherever the program lies. */
function absolute(files: Readonly<Record<string, Files>>, base: string): Record<string, Files> {
  const from = (address: string): string => new URL(address, base).href;
  return Object.fromEntries(
    Object.entries(files).map(([id, { webm, m4a }]) => [id, { webm: from(webm), m4a: from(m4a) }]),
  );
}

export function createHearing(options: HearingOptions, signal: AbortSignal): Hearing {
  const { story, language, base } = options;
  const recording = story.recordings[language];
  const files = { sprites: recording?.sprites ?? {}, sounds: options.assets.sounds ?? {} };
  const hasFiles = Object.keys(files.sprites).length + Object.keys(files.sounds).length > 0;
  let { score, settings } = options;
  let voice: Voice | null = null;
  let program: typeof createSound | null = null;
  let sound: Sound | null = null;
  let life = new AbortController();
  signal.addEventListener('abort', () => life.abort(), { once: true });
  let fetching: 'no' | 'yes' | 'failed' = 'no';
  let awaited: Seconds = 0;
  let isBlocked = false;
  const isSilent = (): boolean => !hasFiles && !voice?.narrate && !voice?.sprites;
  let said: SoundState = isSilent() ? 'none' : 'off';

  const state = (): SoundState => {
    if (isSilent() || fetching === 'failed') return 'none';
    if (settings.muted || fetching === 'no') return 'off';
    return isBlocked ? 'blocked' : sound ? 'on' : 'loading';
  };
  const say = (): void => {
    const now = state();
    if (now === said) return;
    said = now;
    options.onState(now);
  };
  const make = (): void => {
    life.abort();
    if (signal.aborted || !program) return;
    life = new AbortController();
    isBlocked = false;
    sound = program(
      {
        story,
        score,
        settings,
        sprites: absolute({ ...files.sprites, ...voice?.sprites }, base),
        sounds: absolute(files.sounds, base),
        narrate: voice?.narrate,
        onLost: voice?.onLost,
        onProblem: options.onProblem,
        onBlocked(now) {
          isBlocked = now;
          say();
        },
        onInterrupted: options.onInterrupted,
      },
      life.signal,
    );
  };
  const prepare = (): void => {
    if (isSilent() || fetching !== 'no' || settings.muted) return;
    fetching = 'yes';
    say();
    import('../sound/sound.ts').then(
      ({ createSound }) => {
        program = createSound;
        make();
        say();
      },
      (error: unknown) => {
        fetching = 'failed';
        options.onProblem(
          'no-sound',
          `The sound’s program did not come (${String(error)}); the story goes on without.`,
        );
        say();
      },
    );
  };

  return {
    get state() {
      return state();
    },
    sounds: files.sounds,
    prepare,
    timeAfter(time, passed) {
      if (sound) return sound.timeAfter(time, passed);
      prepare();
      if (state() === 'loading' && awaited < MOST_AWAITED) {
        awaited += passed;
        return time;
      }
      return time + passed * settings.rate;
    },
    show(time, isTold, isPaused) {
      sound?.show(time, isTold, isPaused);
    },
    set(next) {
      settings = next;
      sound?.set(next);
      say();
    },
    setVoice(nextScore, nextVoice) {
      score = nextScore;
      voice = nextVoice;
      make();
      say();
    },
  };
}
