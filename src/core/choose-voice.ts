import type { Language } from './story-text.ts';

/** What is known of a device's voice; a `SpeechSynthesisVoice` has this shape. */
export interface DeviceVoice {
  /** BCP 47; some systems write `de_DE`. */
  readonly lang: string;
  readonly name: string;
  /** False: its words are sent to a server. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** Voices of some systems that sing, joke or buzz. */
const TOYS =
  /^(albert|bad news|bahh|bells|boing|bubbles|cellos|fred|good news|jester|junior|kathy|organ|ralph|superstar|trinoids|whisper|wobble|zarvox|eddy|flo|grandma|grandpa|reed|rocko|sandy|shelley)\b/i;
const FINE = /enhanced|premium|natural|siri/i;
const COARSE = /compact|espeak/i;

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
/** Its country; missing: the one that has the language's name, as in `de-DE`. */
const regionOf = (tag: string): string =>
  tag
    .toLowerCase()
    .split(/[-_]/)
    .slice(1)
    .find((part) => part.length === 2) ?? languageOf(tag);

const rankOf = ({ name, lang, default: isDefault }: DeviceVoice, wanted: Language): number =>
  (TOYS.test(name) ? -8 : 0) +
  (FINE.test(name) ? 4 : 0) -
  (COARSE.test(name) ? 2 : 0) +
  (isDefault ? 2 : 0) +
  (regionOf(lang) === regionOf(wanted) ? 1 : 0);

/**
 * The best voice for a language among those that speak on the device itself; null if there is none. Voices that send the
 * words away never count. `de-simple` is read by a voice for `de`.
 */
export function chooseVoice<Voice extends DeviceVoice>(voices: readonly Voice[], language: Language): Voice | null {
  const own = voices.filter(({ lang, localService }) => localService && languageOf(lang) === languageOf(language));
  const [best] = own.sort((a, b) => rankOf(b, language) - rankOf(a, language));
  return best ?? null;
}
