import type { VoiceSpan } from './score.ts';
import type { Language } from './story-text.ts';
import type { Fraction, Seconds } from './units.ts';

/** What the reader may set. */
export interface Settings {
  readonly motion: { readonly reduced: boolean };
  readonly text: TextSettings;
  readonly contrast: { readonly high: boolean };
  readonly descriptions: DescriptionSettings;
  readonly sound: SoundSettings;
  readonly captions: CaptionSettings;
}

export interface TextSettings {
  /** 1 to 2, times the story's own size. */
  readonly scale: number;
  /** `hand`: the story's; `plain`: the system's; `legible`: letters that are not mistaken for each other. */
  readonly face: 'hand' | 'plain' | 'legible';
}

export interface DescriptionSettings {
  /** What a picture shows: not said, said as text beside it, or spoken before what its panel tells. */
  readonly show: 'off' | 'text' | 'spoken';
  /** Whether a film of German Sign Language stands beside the picture, how large, and at which side of the screen. */
  readonly signs: 'off' | `${'small' | 'large'}-${'left' | 'right'}`;
}

export interface SoundSettings {
  readonly muted: boolean;
  readonly voice: Fraction;
  readonly music: Fraction;
  readonly effects: Fraction;
  /** Pace of the telling, 0.75 to 1.5; voices keep their pitch. */
  readonly rate: number;
  /** Where nobody speaks unasked, a voice on request reads, see `OfferedVoice`. */
  readonly onRequest: boolean;
}

export interface CaptionSettings {
  /** `auto`: while the story is told, what the picture's lettering does not say already. */
  readonly show: 'auto' | 'always' | 'never';
  readonly position: 'bottom' | 'top';
  /** 1 to 2, times the size of the text. */
  readonly scale: number;
  /** How well the ground hides the picture behind the words. */
  readonly ground: 'solid' | 'soft';
}

/** What a reader who has chosen nothing gets. */
export const TEXT: TextSettings = Object.freeze({ scale: 1, face: 'hand' });
export const DESCRIPTIONS: DescriptionSettings = Object.freeze({ show: 'off', signs: 'off' });
export const SOUND: SoundSettings = Object.freeze({
  muted: false,
  voice: 1,
  music: 0.6,
  effects: 0.8,
  rate: 1,
  onRequest: false,
});
export const CAPTIONS: CaptionSettings = Object.freeze({ show: 'auto', position: 'bottom', scale: 1, ground: 'solid' });

/** A change of some settings; what is missing stays. */
export type SettingsChange = { readonly [Part in keyof Settings]?: Partial<Settings[Part]> };

/**
 * What can be heard: `none` (the story has no sound in this language), `off` (not asked for, or muted), `loading`,
 * `on`, `blocked` (the browser wants a touch first).
 */
export type SoundState = 'none' | 'off' | 'loading' | 'on' | 'blocked';

/**
 * A voice that reads only if the reader asks, where no recorded voice speaks by itself: of the reader's device, or one
 * that the story brings along.
 */
export type OfferedVoice = 'none' | 'device' | 'recorded';

export interface PanelTimes {
  readonly id: string;
  readonly start: Seconds;
  readonly end: Seconds;
}

/** What the player tells its listeners; a `CustomEvent` has this shape. */
export interface PlayerEvent<T> {
  readonly type: string;
  readonly detail: T;
}

/** The part of an `AbortSignal` that core needs; core knows no DOM. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
}

/** Details of the player's events. */
export interface PlayerEvents {
  panelchange: { readonly id: string; readonly index: number; readonly count: number };
  timeupdate: { readonly time: Seconds };
  play: null;
  pause: null;
  ended: null;
  settingschange: Settings;
  /** Another line is spoken, or (null) none. */
  linechange: { readonly line: VoiceSpan | null };
  /** Something else can be heard, or `voiceOnRequest` changed. */
  soundchange: { readonly state: SoundState };
  /** The reader asks for a result's record, by the result's id. */
  resultopen: { readonly id: string };
  /** Something happened in the picture that a screen reader should say. */
  announce: { readonly text: string };
  /** Something of the world failed and the story went on without it. */
  problem: { readonly code: string; readonly message: string };
}

/** The player as controls and host pages see it; `window.bilderbogen` is one. Time is in seconds. */
export interface PlayerPort {
  readonly ready: Promise<void>;
  readonly time: Seconds;
  readonly duration: Seconds;
  readonly playing: boolean;
  /** Id of the panel being told. */
  readonly panel: string;
  readonly panels: readonly PanelTimes[];
  readonly language: Language;
  readonly settings: Settings;
  /** What can be heard. */
  readonly sound: SoundState;
  /** Which voice `sound.onRequest` switches on. */
  readonly voiceOnRequest: OfferedVoice;
  /** Whether there is a voice for what pictures show: a recorded one, or the one on request. */
  readonly spokenDescriptions: boolean;
  /** Fetches what sound needs, ahead of `play`: browsers let sound begin while the reader presses something. */
  prepareSound(): void;
  play(): void;
  pause(): void;
  /** Goes to a time at once; clamped to the story. */
  seek(seconds: Seconds): void;
  /** Goes to where a panel rests: everything told, nothing leaving yet. @throws {RangeError} for an unknown id. */
  goTo(id: string): void;
  /** Walks on (or back) to the next resting place, so that its moves are seen. */
  step(direction: 1 | -1): void;
  /** Goes to the next spoken line, or the one before (the start of this one, if it has been heard for a while). */
  stepLine(direction: 1 | -1): void;
  change(settings: SettingsChange): void;
  addEventListener<T extends keyof PlayerEvents>(
    type: T,
    listener: (event: PlayerEvent<PlayerEvents[T]>) => void,
    options?: { readonly signal?: AbortSignalLike; readonly once?: boolean },
  ): void;
  removeEventListener<T extends keyof PlayerEvents>(
    type: T,
    listener: (event: PlayerEvent<PlayerEvents[T]>) => void,
  ): void;
  destroy(): void;
}
