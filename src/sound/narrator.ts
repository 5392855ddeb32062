import { Howl } from 'howler/dist/howler.core.min.js';
import type { VoiceSpan } from '../core/score.ts';
import type { Fraction, Seconds } from '../core/units.ts';

/** Files of one sprite, addresses to fetch. */
export interface SpriteFiles {
  readonly webm: string;
  readonly m4a: string;
}

/** How far a line has been heard. `awaited`: it was asked for and does not sound yet. */
export type Heard =
  | { readonly state: 'awaited' | 'speaking' | 'done'; readonly line: VoiceSpan; readonly offset: Seconds }
  | { readonly state: 'quiet' };

export interface Narrator {
  /** Speaks a line from a place on (seconds into it); whatever spoke before falls silent. */
  speak(line: VoiceSpan, offset: Seconds): void;
  /** Where speaking is; `done` is told once. Asked once a frame. */
  heard(): Heard;
  /** Falls silent within a word, and goes on in it when the same place is spoken next. */
  pause(): void;
  /** Falls silent, softly, for good. */
  hush(): void;
  setVolume(volume: Fraction): void;
  /** Pace, 1 as recorded; the pitch stays. */
  setRate(rate: number): void;
  /** Loads these sprites and frees the others. */
  keep(sprites: readonly string[]): void;
}

export interface NarratorOptions {
  readonly sprites: Readonly<Record<string, SpriteFiles>>;
  /** All lines that may be spoken. */
  readonly lines: readonly VoiceSpan[];
  /** Sprites that cannot be played, told once each. */
  onLost(sprite: string, why: string): void;
  /** The browser wants a touch before anything sounds. */
  onBlocked(): void;
  /** Speaking stopped by itself: a call, another program, a headset pulled out. */
  onInterrupted(): void;
}

const QUIET: Heard = { state: 'quiet' };
const HUSH_MS = 160;
/** A line begun so little late is spoken whole. */
const AT_ONCE: Seconds = 0.12;
/** A paused line goes on where it was if that is so near. */
const SAME: Seconds = 0.25;
/** Longest wait for a line that is not loaded; then the story goes on without it. */
const MOST_AWAITED: Seconds = 6;
/** A voice that does not move on for so long was interrupted. */
const MOST_STALLED: Seconds = 1.6;
const BLOCKED = /user interaction|NotAllowed/i;

interface Speaking {
  readonly line: VoiceSpan;
  readonly howl: Howl;
  readonly id: number;
  state: 'awaited' | 'speaking' | 'done';
  /** Seconds into the line, and when (page time) it last grew. */
  offset: Seconds;
  since: Seconds;
}

const now = (): Seconds => performance.now() / 1000;

/** Speaks recorded lines, one at a time. Sprites play as streams: their pitch stays at every pace and little is decoded. */
export function createNarrator(options: NarratorOptions, signal: AbortSignal): Narrator {
  const howls = new Map<string, Howl>();
  const lost = new Set<string>();
  let speaking: Speaking | null = null;
  let paused: Speaking | null = null;
  let volume: Fraction = 1;
  let rate = 1;

  const lose = (sprite: string, why: string): void => {
    if (lost.has(sprite)) return;
    lost.add(sprite);
    if (speaking?.line.sprite === sprite) speaking = null;
    options.onLost(sprite, why);
  };
  const howlOf = (sprite: string): Howl | null => {
    const known = howls.get(sprite);
    if (known) return known;
    const files = options.sprites[sprite];
    if (!files || lost.has(sprite)) return null;
    const own = options.lines.filter((line) => line.sprite === sprite);
    const parts = own.map(({ key, offset, duration }) => [key, [offset * 1000, duration * 1000]] as const);
    // Howler looks for this name where a stream has not been played yet and its pace changes.
    const whole = [
      '__default',
      [0, Math.max(...own.map(({ offset, duration }) => (offset + duration) * 1000))],
    ] as const;
    const howl = new Howl({
      src: [files.webm, files.m4a],
      html5: true,
      preload: true,
      sprite: Object.fromEntries([whole, ...parts]),
      volume,
      rate,
    });
    howls.set(sprite, howl);
    howl.on('end', (id) => {
      if (speaking?.howl === howl && speaking.id === id) speaking.offset = speaking.line.duration;
    });
    howl.on('loaderror', (_, why) => lose(sprite, String(why)));
    howl.on('playerror', (_, why) => {
      if (BLOCKED.test(String(why))) {
        speaking = null;
        options.onBlocked();
      } else lose(sprite, String(why));
    });
    return howl;
  };
  const drop = (one: Speaking | null): void => {
    if (!one) return;
    // Howler stops a stream that is only starting once it has started; it must not be heard beside the next until then.
    const stream = one.howl._soundById(one.id)?._node;
    if (stream) stream.volume = 0;
    one.howl.stop(one.id);
  };
  let hushing: ReturnType<typeof setTimeout> | undefined;
  const hush = (): void => {
    drop(paused);
    paused = null;
    const one = speaking;
    speaking = null;
    if (one?.howl.playing(one.id)) {
      one.howl.fade(volume, 0, HUSH_MS, one.id);
      hushing = setTimeout(() => drop(one), HUSH_MS + 20);
    } else drop(one);
  };
  signal.addEventListener(
    'abort',
    () => {
      speaking = null;
      paused = null;
      clearTimeout(hushing);
      for (const howl of howls.values()) howl.off().unload();
      howls.clear();
    },
    { once: true },
  );

  const placeOf = ({ howl, id, line }: Speaking): Seconds | null => {
    const at = howl.seek(id);
    return typeof at === 'number' ? at - line.offset : null;
  };

  /** Behind another tab timers come late, and the sprite's next line would be heard: the stream itself tells more often. */
  const endInTime = (one: Speaking): void => {
    const stream = one.howl._soundById(one.id)?._node;
    stream?.addEventListener(
      'timeupdate',
      () => {
        const at = speaking === one && one.state === 'speaking' ? placeOf(one) : null;
        if (at === null || at < one.line.duration) return;
        one.offset = one.line.duration;
        one.howl.stop(one.id);
      },
      { signal },
    );
  };
  const finish = (one: Speaking): Heard => {
    one.howl.stop(one.id);
    speaking = null;
    return { state: 'done', line: one.line, offset: one.line.duration };
  };

  const pause = (): void => {
    // It may have been paused by an interruption just before.
    if (!speaking) return;
    if (speaking.state !== 'speaking') {
      hush();
      return;
    }
    drop(paused);
    paused = speaking;
    speaking = null;
    paused.howl.pause(paused.id);
  };

  return {
    hush,
    pause,
    speak(line, offset) {
      drop(speaking);
      speaking = null;
      const known = paused;
      paused = null;
      if (known?.line === line && Math.abs(known.offset - offset) < SAME) {
        known.howl.play(known.id);
        speaking = Object.assign(known, { state: 'awaited', since: now() });
        return;
      }
      drop(known);
      const howl = howlOf(line.sprite);
      if (!howl) return;
      const id = howl.play(line.key);
      if (offset >= AT_ONCE) howl.seek(line.offset + offset, id);
      speaking = { line, howl, id, state: 'awaited', offset, since: now() };
      endInTime(speaking);
    },
    heard() {
      const one = speaking;
      if (!one) return QUIET;
      const isPlayed = one.howl.playing(one.id);
      const at = isPlayed ? placeOf(one) : null;
      if (at !== null && at > one.offset + 0.001 && at < one.line.duration + 1) {
        one.state = 'speaking';
        one.offset = at;
        one.since = now();
      }
      // Howler ends a line before it says so, behind another tab a second before; an interruption it knows nothing of.
      if (one.offset >= one.line.duration || (one.state === 'speaking' && !isPlayed)) return finish(one);
      const still = now() - one.since;
      if (one.state === 'awaited' && still > MOST_AWAITED) {
        lose(one.line.sprite, 'it took too long');
        return QUIET;
      }
      if (one.state === 'speaking' && still > MOST_STALLED) {
        pause();
        options.onInterrupted();
        return QUIET;
      }
      return { state: one.state, line: one.line, offset: one.offset };
    },
    setVolume(wanted) {
      volume = wanted;
      for (const howl of howls.values()) howl.volume(volume);
    },
    setRate(wanted) {
      rate = wanted;
      for (const howl of howls.values()) howl.rate(rate);
    },
    keep(sprites) {
      for (const sprite of sprites) howlOf(sprite);
      for (const [sprite, howl] of howls) {
        if (sprites.includes(sprite) || [speaking, paused].some((one) => one?.howl === howl)) continue;
        howl.unload();
        howls.delete(sprite);
      }
    },
  };
}
