/** A panel and when it is told, in seconds. */
export interface PanelTimes {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface BilderBogenEventMap {
  ready: CustomEvent<{ id: string; index: number; count: number; language: string; height: number }>;
  play: CustomEvent<null>;
  pause: CustomEvent<null>;
  ended: CustomEvent<null>;
  timeupdate: CustomEvent<{ seconds: number; duration: number }>;
  error: CustomEvent<{ code: number; msg: string }>;
  panelchange: CustomEvent<{ id: string; index: number; count: number }>;
  languagechange: CustomEvent<{ language: string }>;
  resize: CustomEvent<{ height: number }>;
}

/** `<bilder-bogen src story panel lang mode controls poster>`: a story in its frame. */
export declare class BilderBogen extends HTMLElement {
  /** Folder that `story` is found in; the one above the script's unless it is set. */
  static home: string | null;
  /** Seconds. */
  readonly time: number;
  /** Seconds. */
  readonly duration: number;
  readonly playing: boolean;
  readonly panels: readonly PanelTimes[];
  readonly language: string;
  /** Id of the panel being told; setting it goes there. */
  panel: string;
  play(): void;
  pause(): void;
  mute(): void;
  unmute(): void;
  seek(seconds: number): void;
  goTo(id: string): void;
  step(direction: 1 | -1): void;
  addEventListener<K extends keyof BilderBogenEventMap>(
    type: K,
    listener: (event: BilderBogenEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'bilder-bogen': BilderBogen;
  }
}
