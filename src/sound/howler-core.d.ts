// The part of Howler without spatial sound, as far as it is used here. Source: its README. 7 kB (brotli).
declare module 'howler/dist/howler.core.min.js' {
  interface HowlOptions {
    readonly src: readonly string[];
    readonly html5?: boolean;
    readonly loop?: boolean;
    readonly volume?: number;
    readonly rate?: number;
    readonly preload?: boolean;
    /** Milliseconds: start, length. */
    readonly sprite?: Readonly<Record<string, readonly [number, number]>>;
  }
  type HowlEvent = 'load' | 'loaderror' | 'play' | 'playerror' | 'end' | 'pause' | 'stop' | 'fade' | 'unlock' | 'seek';
  export class Howl {
    constructor(options: HowlOptions);
    play(id?: number | string): number;
    pause(id?: number): this;
    stop(id?: number): this;
    /** Seconds in the file. */
    seek(seconds: number, id: number): this;
    seek(id: number): number | this;
    volume(): number;
    volume(volume: number, id?: number): this;
    rate(rate: number, id?: number): this;
    fade(from: number, to: number, milliseconds: number, id?: number): this;
    playing(id?: number): boolean;
    state(): 'unloaded' | 'loading' | 'loaded';
    load(): this;
    unload(): null;
    /** Not documented: a sound being played, and, of a stream, the element that plays it. */
    _soundById(id: number): { readonly _node?: HTMLAudioElement } | null;
    on(event: HowlEvent, act: (id: number, message?: unknown) => void): this;
    once(event: HowlEvent, act: (id: number, message?: unknown) => void): this;
    off(event?: HowlEvent): this;
  }
  export const Howler: {
    readonly ctx: AudioContext | null;
    readonly usingWebAudio: boolean;
    /** Whether Howler itself has put the audio system to rest. */
    readonly state: 'running' | 'suspending' | 'suspended';
    autoUnlock: boolean;
    mute(muted: boolean): void;
    unload(): void;
  };
}
