import { chooseVoice } from '../core/choose-voice.ts';
import type { Language } from '../core/story-text.ts';

/**
 * Tells the voice of this device that can read a language (null: none), now and whenever that changes: browsers list
 * their voices late, and systems fetch new ones.
 */
export function watchDeviceVoice(
  synthesis: SpeechSynthesis,
  language: Language,
  tell: (voice: SpeechSynthesisVoice | null) => void,
  signal: AbortSignal,
): void {
  let known: SpeechSynthesisVoice | null = null;
  const look = (): void => {
    const found = chooseVoice(synthesis.getVoices(), language);
    if (found?.voiceURI === known?.voiceURI) return;
    known = found;
    tell(found);
  };
  // Some browsers have the list, but not the event.
  synthesis.addEventListener?.('voiceschanged', look, { signal });
  look();
}
