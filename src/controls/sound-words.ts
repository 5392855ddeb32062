import type { CaptionSettings } from '../core/port.ts';

/** What the controls say of sound and captions, in one language. */
export interface SoundWords {
  readonly sound: string;
  /** Accessible names start with the label that is seen: `sound`. */
  readonly mute: string;
  readonly unmute: string;
  readonly lines: string;
  readonly previousLine: string;
  readonly nextLine: string;
  readonly volumes: { readonly voice: string; readonly music: string; readonly effects: string };
  readonly pace: string;
  readonly paceValue: (rate: number) => string;
  readonly captions: string;
  readonly captionsShow: string;
  readonly captionsShowHint: string;
  readonly captionsShown: Readonly<Record<CaptionSettings['show'], string>>;
  readonly captionsPosition: string;
  readonly captionsPositions: Readonly<Record<CaptionSettings['position'], string>>;
  readonly captionsScale: string;
  readonly captionsGround: string;
  readonly captionsGrounds: Readonly<Record<CaptionSettings['ground'], string>>;
}

const twoPlaces = new Intl.NumberFormat('de', { maximumFractionDigits: 2 });

export const soundDe: SoundWords = {
  sound: 'Ton',
  mute: 'Ton ausschalten',
  unmute: 'Ton einschalten',
  lines: 'Satz für Satz',
  previousLine: 'Satz zurück',
  nextLine: 'Satz weiter',
  volumes: { voice: 'Stim\u00admen', music: 'Musik', effects: 'Ge\u00adräu\u00adsche' },
  pace: 'Erzähl\u00adtempo',
  paceValue: (rate) => (rate === 1 ? 'normal' : `${twoPlaces.format(rate)}-fach`),
  captions: 'Unter\u00adtitel',
  captionsShow: 'Zeigen',
  captionsShowHint: 'Nach Bedarf: beim Erzählen alles, was nicht schon in den Sprechblasen steht.',
  captionsShown: { auto: 'Nach Bedarf', always: 'Immer', never: 'Nie' },
  captionsPosition: 'Platz',
  captionsPositions: { bottom: 'Unten', top: 'Oben' },
  captionsScale: 'Größe der Unter\u00adtitel',
  captionsGround: 'Hinter\u00adgrund',
  captionsGrounds: { solid: 'Deckend', soft: 'Durch\u00adscheinend' },
};
