import { estimatedLinesOf, estimatedRecordingOf } from '../core/estimated-recording.ts';
import { createDeviceNarrator } from '../sound/device-narrator.ts';
import { watchDeviceVoice } from '../sound/device-voices.ts';
import type { VoicesOptions } from './seek-voices.ts';

/**
 * Offers the device's voice as long as it has one for the story's language, and gives it to the telling if the reader asks;
 * it speaks descriptions, too, if they are wanted.
 */
export function offerDeviceVoice(
  options: VoicesOptions,
  synthesis: SpeechSynthesis,
  fetchDescriptions: () => Promise<typeof import('./spoken-descriptions.ts')>,
  signal: AbortSignal,
): void {
  const { story, language, composeScore, settings, setVoice } = options;
  const recording = estimatedRecordingOf(story, language);
  if (!recording) return;
  let voice: SpeechSynthesisVoice | null = null;
  let used: SpeechSynthesisVoice | null = null;
  let described = false;
  let program: typeof import('./spoken-descriptions.ts') | null = null;
  let isAsked = false;
  const fetchProgram = (): void => {
    isAsked = true;
    fetchDescriptions().then(
      (come) => {
        program = come;
        if (!signal.aborted) apply();
      },
      (error: unknown) => options.onProblem('no-descriptions', `The descriptions cannot be spoken (${String(error)}).`),
    );
  };
  const apply = (): void => {
    const next = settings().sound.device ? voice : null;
    const wants = next !== null && settings().descriptions.show === 'spoken';
    if (wants && !isAsked) fetchProgram();
    const describing = wants ? program : null;
    const describes = describing !== null;
    if (next === used && describes === described) return;
    used = next;
    described = describes;
    if (!next) {
      setVoice(null);
      return;
    }
    const score = composeScore({ ...story, recordings: { [language]: recording } }, language);
    const lines = describing ? estimatedLinesOf(describing.descriptionLinesOf(story, language)) : {};
    setVoice({
      score: describing ? describing.scoreWithDescriptions(score, story, language, lines) : score,
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
