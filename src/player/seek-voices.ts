import type { VoiceOnRequest } from '../core/assets.ts';
import type { composeScore } from '../core/compose-score.ts';
import type { OfferedVoice, Settings } from '../core/port.ts';
import type { Score } from '../core/score.ts';
import type { Story } from '../core/story.ts';
import type { VoiceSprite } from '../core/story-sound.ts';
import type { Narrate } from '../sound/sound.ts';
import type { Emitter } from './emitter.ts';

/** Who speaks, and the score with their lines. */
export interface Voice {
  readonly score: Score;
  /** Missing: the recorded voices. */
  readonly narrate?: Narrate;
  /** Sprites besides those of the story's recording, addresses relative to the page's base. */
  readonly sprites?: Readonly<Record<string, VoiceSprite>>;
  /** Whether what pictures show is spoken. */
  readonly describes: boolean;
  /** A sprite cannot be played. */
  onLost?(sprite: string): void;
}

export interface VoicesOptions {
  readonly story: Story;
  readonly language: string;
  /** The score with the story's recording, or in silence. */
  readonly score: Score;
  /** Given, not imported: shared by three chunks, the bundler would make a fourth of it, and the start larger. */
  readonly composeScore: typeof composeScore;
  /** Address of the recorded descriptions. */
  readonly descriptions: string | undefined;
  readonly onRequest: VoiceOnRequest | undefined;
  readonly base: string;
  readonly events: Emitter;
  settings(): Settings;
  /** Which voice could read a story that nobody reads unasked. */
  onOffer(voice: OfferedVoice): void;
  /** The reader wants that voice, or (null) the story as it is. */
  setVoice(voice: Voice | null): void;
  onProblem(code: string, message: string): void;
}

/**
 * Looks for a voice on request where nobody speaks unasked in this language, and for spoken descriptions once the reader
 * wants them; fetches what that needs only then.
 */
export function seekVoices(options: VoicesOptions, signal: AbortSignal): void {
  const { story, language, descriptions, onRequest, events, settings, onProblem } = options;
  const isRecorded = Object.hasOwn(story.recordings, language);
  const sought = new AbortController();
  const synthesis = 'speechSynthesis' in window ? speechSynthesis : null;
  const fetchProgram = () => import('./spoken-apart.ts');
  const fail = (error: unknown): void => onProblem('no-sound', `A voice cannot be used (${String(error)}).`);
  const seek = (): void => {
    if (isRecorded ? settings().descriptions.show !== 'spoken' : !(synthesis || onRequest)) return;
    sought.abort();
    if (!isRecorded)
      import('./voice-on-request.ts').then(
        ({ offerVoiceOnRequest }) => signal.aborted || offerVoiceOnRequest(options, synthesis, fetchProgram, signal),
        fail,
      );
    else if (descriptions !== undefined)
      fetchProgram().then(
        ({ offerRecordedDescriptions }) => signal.aborted || offerRecordedDescriptions(options, descriptions, signal),
        fail,
      );
  };
  events.add('settingschange', seek, { signal: sought.signal });
  seek();
}
