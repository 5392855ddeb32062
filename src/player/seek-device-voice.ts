import type { Settings } from '../core/port.ts';
import type { Score } from '../core/score.ts';
import type { Story } from '../core/story.ts';
import type { Narrate } from '../sound/sound.ts';
import type { Emitter } from './emitter.ts';

/** Who speaks, and the score with their lines. */
export interface Voice {
  readonly score: Score;
  readonly narrate: Narrate;
}

export interface DeviceVoiceOptions {
  readonly story: Story;
  readonly language: string;
  readonly events: Emitter;
  settings(): Settings;
  /** Whether the device has a voice that could read the story. */
  onOffer(isOffered: boolean): void;
  /** The reader wants that voice, or (null) not any more. */
  setVoice(voice: Voice | null): void;
  onProblem(code: string, message: string): void;
}

/** Looks for a voice of the device where a story has none in this language; fetches what that needs only then. */
export function seekDeviceVoice(options: DeviceVoiceOptions, signal: AbortSignal): void {
  if (options.story.recordings[options.language] || !('speechSynthesis' in window)) return;
  import('./device-voice.ts').then(
    ({ offerDeviceVoice }) => signal.aborted || offerDeviceVoice(options, speechSynthesis, signal),
    (error: unknown) => options.onProblem('no-sound', `The device’s voice cannot be used (${String(error)}).`),
  );
}
