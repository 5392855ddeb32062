import { composeScore } from '../core/compose-score.ts';
import { descriptionLinesOf } from '../core/description-lines.ts';
import { estimatedLinesOf, estimatedRecordingOf } from '../core/estimated-recording.ts';
import { createDeviceNarrator } from '../sound/device-narrator.ts';
import { watchDeviceVoice } from '../sound/device-voices.ts';
import { scoreWithDescriptions } from './score-with-descriptions.ts';
import type { VoicesOptions } from './seek-voices.ts';

/**
 * Offers the device's voice as long as it has one for the story's language, and gives it to the telling if the reader asks;
 * it speaks descriptions, too, if they are wanted.
 */
export function offerDeviceVoice(options: VoicesOptions, synthesis: SpeechSynthesis, signal: AbortSignal): void {
  const { story, language, settings, setVoice } = options;
  const recording = estimatedRecordingOf(story, language);
  if (!recording) return;
  let voice: SpeechSynthesisVoice | null = null;
  let used: SpeechSynthesisVoice | null = null;
  let described = false;
  const apply = (): void => {
    const next = settings().sound.device ? voice : null;
    const describes = next !== null && settings().descriptions.show === 'spoken';
    if (next === used && describes === described) return;
    used = next;
    described = describes;
    if (!next) {
      setVoice(null);
      return;
    }
    const score = composeScore({ ...story, recordings: { [language]: recording } }, language);
    const estimated = describes ? estimatedLinesOf(descriptionLinesOf(story, language)) : {};
    setVoice({
      score: describes ? scoreWithDescriptions(score, story, language, estimated) : score,
      narrate: (narrating, life) => createDeviceNarrator({ ...narrating, synthesis, voice: next }, life),
      describes,
    });
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
