import type { CaptionSettings } from '../core/port.ts';

/** What the controls say of sound and captions, in one language. */
export interface SoundWords {
  readonly sound: string;
  /** Accessible names start with the label that is seen: `sound`. */
  readonly mute: string;
  readonly unmute: string;
  /** Offered where the browser keeps the story silent. */
  readonly invitation: string;
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
