import {
  CAPTIONS,
  DESCRIPTIONS,
  type PlayerEvents,
  type PlayerPort,
  type Settings,
  type SettingsChange,
  SOUND,
  type SoundState,
  TEXT,
} from '../../../src/core/port.ts';
import { clamp } from '../../../src/core/units.ts';
import { merged } from '../../../src/player/merged.ts';

const PANEL_SECONDS = 6;

/** A player without a story: panels of six seconds, a clock that scrolls by itself, and a list of what was asked of it. */
export class FakePlayer extends EventTarget implements PlayerPort {
  readonly ready = Promise.resolve();
  readonly language: string;
  readonly asked: string[] = [];
  readonly panels: PlayerPort['panels'];
  time = 0;
  playing = false;
  settings: Settings = {
    motion: { reduced: false },
    text: TEXT,
    contrast: { high: false },
    descriptions: DESCRIPTIONS,
    sound: SOUND,
    captions: CAPTIONS,
  };
  sound: SoundState = 'off';
  voiceOnRequest = 'none' as const;
  spokenDescriptions = true;

  constructor(ids: readonly string[], language: string) {
    super();
    this.language = language;
    this.panels = ids.map((id, index) => ({ id, start: index * PANEL_SECONDS, end: (index + 1) * PANEL_SECONDS }));
  }
  get duration(): number {
    return this.panels.length * PANEL_SECONDS;
  }
  get index(): number {
    return clamp(Math.floor(this.time / PANEL_SECONDS), 0, this.panels.length - 1);
  }
  get panel(): string {
    return this.panels[this.index]?.id ?? '';
  }
  #tell<T extends keyof PlayerEvents>(type: T, detail: PlayerEvents[T]): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
  play(): void {
    this.asked.push('play');
    if (!this.playing) {
      this.playing = true;
      this.#tell('play', null);
    }
    this.#listen();
  }
  /** The state that follows from what was asked, as the player has it. */
  #listen(): void {
    if (this.sound === 'none') return;
    if (this.settings.sound.muted) this.setSound('off');
    else if (this.playing) this.setSound('on');
  }
  setSound(state: SoundState): void {
    if (state === this.sound) return;
    this.sound = state;
    this.#tell('soundchange', { state });
  }
  pause(): void {
    this.asked.push('pause');
    this.#stop();
  }
  #stop(): void {
    if (!this.playing) return;
    this.playing = false;
    this.#tell('pause', null);
  }
  /** What a frame of the clock or of scrolling does. */
  advance(seconds: number): void {
    this.#set(this.time + seconds);
  }
  /** A gesture of the reader while the story tells itself. */
  interrupt(): void {
    this.#stop();
  }
  #set(time: number): void {
    const before = this.panel;
    this.time = clamp(time, 0, this.duration);
    this.#tell('timeupdate', { time: this.time });
    if (this.panel !== before) {
      this.#tell('panelchange', { id: this.panel, index: this.index, count: this.panels.length });
    }
    if (this.playing && this.time >= this.duration) {
      this.playing = false;
      this.#tell('ended', null);
    }
  }
  seek(seconds: number): void {
    this.asked.push(`seek ${seconds}`);
    this.#set(seconds);
  }
  goTo(id: string): void {
    const panel = this.panels.find((each) => each.id === id);
    if (!panel) throw new RangeError(`goTo: no panel ${id}`);
    this.asked.push(`goTo ${id}`);
    this.#stop();
    this.#set(panel.start + PANEL_SECONDS * 0.9);
  }
  step(direction: 1 | -1): void {
    this.asked.push(`step ${direction}`);
    this.#stop();
    const index = clamp(this.index + direction, 0, this.panels.length - 1);
    this.#set((index + 0.9) * PANEL_SECONDS);
  }
  prepareSound(): void {
    this.asked.push('prepareSound');
  }
  stepLine(direction: 1 | -1): void {
    this.asked.push(`stepLine ${direction}`);
  }
  change(change: SettingsChange): void {
    this.settings = merged(this.settings, change);
    this.#tell('settingschange', this.settings);
    if (change.sound) this.#listen();
  }
  destroy(): void {}
  override addEventListener(type: string, listener: unknown, options?: unknown): void {
    super.addEventListener(type, listener as EventListener, options as AddEventListenerOptions);
  }
  override removeEventListener(type: string, listener: unknown): void {
    super.removeEventListener(type, listener as EventListener);
  }
}
