import { composeScore } from '../core/compose-score.ts';
import { estimatedRecordingOf } from '../core/estimated-recording.ts';
import { createDeviceNarrator } from '../sound/device-narrator.ts';
import { watchDeviceVoice } from '../sound/device-voices.ts';
import type { DeviceVoiceOptions } from './seek-device-voice.ts';

/** Offers the device's voice as long as it has one for the story's language, and gives it to the telling if the reader asks. */
export function offerDeviceVoice(options: DeviceVoiceOptions, synthesis: SpeechSynthesis, signal: AbortSignal): void {
  const { story, language, settings, setVoice } = options;
  const recording = estimatedRecordingOf(story, language);
  if (!recording) return;
  let voice: SpeechSynthesisVoice | null = null;
  let used: SpeechSynthesisVoice | null = null;
  const apply = (): void => {
    const next = settings().sound.device ? voice : null;
    if (next === used) return;
    used = next;
    setVoice(
      next && {
        score: composeScore({ ...story, recordings: { [language]: recording } }, language),
        narrate: (narrating, life) => createDeviceNarrator({ ...narrating, synthesis, voice: next }, life),
      },
    );
  };
  options.events.add('settingschange', apply, { signal });
  watchDeviceVoice(
    synthesis,
    language,
    (found) => {
      voice = found;
      apply();
      options.onOffer(found !== null);
    },
    signal,
  );
}
