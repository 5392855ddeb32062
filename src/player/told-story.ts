import type { OfferedVoice, PlayerPort, Settings } from '../core/port.ts';
import type { Score } from '../core/score.ts';
import type { Story } from '../core/story.ts';
import type { Seconds } from '../core/units.ts';
import type { Stage } from '../stage/stage.ts';
import type { Emitter } from './emitter.ts';
import type { Hearing } from './hearing.ts';
import type { Options } from './options.ts';
import type { Teller } from './teller.ts';

/** A story that stands on its stage and can be told. */
export interface Telling {
  readonly story: Story;
  /** Another one after a change of voices. */
  readonly score: Score;
  readonly language: string;
  readonly stage: Stage;
  readonly teller: Teller;
  readonly hearing: Hearing;
  /** Goes to a time at once. */
  seek(time: Seconds): void;
  /** Stops the telling so that it goes on in the same word. */
  pause(): void;
  /** Brings settings into force that change how the page looks. */
  dress(settings: Settings, before: Settings): void;
  /** Where the telling goes on: it was left there by a pause, or a line was chosen; null once the reader went elsewhere. */
  left: Seconds | null;
  /** Which voice could read it if the reader asks. */
  readonly voiceOnRequest: OfferedVoice;
  /** Whether there is a voice for descriptions. */
  readonly spokenDescriptions: boolean;
}

export interface TellingOptions {
  readonly root: HTMLElement;
  readonly host: HTMLElement;
  /** The story's data on its way; else it is fetched. */
  readonly data?: Promise<unknown> | undefined;
  readonly player: PlayerPort;
  readonly events: Emitter;
  readonly options: Options;
  settings(): Settings;
  /** Called as soon as the handle can answer for the telling: controls ask it while they are made. */
  attach(telling: Telling): void;
}
