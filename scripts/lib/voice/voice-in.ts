import type { Story } from '../../../src/core/story.ts';
import type { Voice } from '../../../src/core/story-sound.ts';

/** How a voice sounds in a language: as `spoken` has it there, else as everywhere; undefined if there is no such voice. */
export function voiceIn({ voices, spoken }: Story, language: string, id: string): Voice | undefined {
  const speech = spoken[language];
  const voice = speech?.voices[id] ?? voices[id];
  // To thousandths, so that a product of two decimals is one, too, wherever it is hashed.
  return voice && { ...voice, id, pace: Math.round(voice.pace * (speech?.pace ?? 1) * 1000) / 1000 };
}
