import { Howl } from 'howler/dist/howler.core.min.js';
import type { Fraction, Seconds } from '../core/units.ts';

/** A sound as the bake made it. */
export interface SoundFiles {
  readonly webm: string;
  readonly m4a: string;
}

/** Music or ambience that plays on under the story, one at a time, each fading into the next. */
export interface Bed {
  /** What should be heard and how loud (0 to 1); null: nothing. Cheap where nothing changed. */
  play(sound: string | null, volume: Fraction, fade: Seconds): void;
}

interface Loop {
  readonly howl: Howl;
  volume: Fraction;
  timer: number;
}

/**
 * Creates one bed. Loops are decoded whole, so that they join without a seam; the one that has faded out is freed.
 * A file that cannot be had is told once and stays silent.
 */
export function createBed(
  files: Readonly<Record<string, SoundFiles>>,
  onLost: (sound: string, why: string) => void,
  signal: AbortSignal,
): Bed {
  const loops = new Map<string, Loop>();
  const lost = new Set<string>();
  let wanted: string | null = null;

  const drop = (sound: string): void => {
    // Howler tells its listeners by timers, also of what ends with it.
    loops.get(sound)?.howl.off().unload();
    loops.delete(sound);
  };
  const loopOf = (sound: string): Loop | null => {
    const known = loops.get(sound);
    const source = files[sound];
    if (known || !source || lost.has(sound)) return known ?? null;
    const howl = new Howl({ src: [source.webm, source.m4a], loop: true, volume: 0 });
    const lose = (_: number, why: unknown): void => {
      lost.add(sound);
      drop(sound);
      onLost(sound, String(why));
    };
    howl.on('loaderror', lose);
    howl.play();
    const loop = { howl, volume: 0, timer: 0 };
    loops.set(sound, loop);
    return loop;
  };
  const fadeTo = (sound: string, loop: Loop, volume: Fraction, fade: Seconds): void => {
    if (loop.volume === volume) return;
    loop.volume = volume;
    clearTimeout(loop.timer);
    if (!loop.howl.playing() && volume > 0 && loop.howl.state() === 'loaded') loop.howl.play();
    loop.howl.fade(loop.howl.volume(), volume, fade * 1000);
    if (volume > 0) return;
    // What is still wanted waits at its place; the other is freed.
    const end = (): void => void (sound === wanted ? loop.howl.pause() : drop(sound));
    loop.timer = window.setTimeout(end, fade * 1000 + 200);
  };
  signal.addEventListener(
    'abort',
    () => {
      for (const [sound, { timer }] of loops) {
        clearTimeout(timer);
        drop(sound);
      }
    },
    { once: true },
  );
  return {
    play(sound, volume, fade) {
      wanted = sound;
      for (const [other, loop] of loops) if (other !== sound) fadeTo(other, loop, 0, fade);
      if (sound === null) return;
      const loop = volume > 0 ? loopOf(sound) : loops.get(sound);
      if (loop) fadeTo(sound, loop, volume, fade);
    },
  };
}
