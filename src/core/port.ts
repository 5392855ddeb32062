import type { Language } from './story-text.ts';
import type { Seconds } from './units.ts';

/** What the reader may set. */
export interface Settings {
  readonly motion: { readonly reduced: boolean };
  readonly text: { readonly scale: number };
}

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
  play(): void;
  pause(): void;
  /** Goes to a time at once; clamped to the story. */
  seek(seconds: Seconds): void;
  /** Goes to where a panel rests: everything told, nothing leaving yet. @throws {RangeError} for an unknown id. */
  goTo(id: string): void;
  /** Walks on (or back) to the next resting place, so that its moves are seen. */
  step(direction: 1 | -1): void;
  change(settings: { readonly motion?: Partial<Settings['motion']>; readonly text?: Partial<Settings['text']> }): void;
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
