import { Howl } from 'howler/dist/howler.core.min.js';
import type { Fraction } from '../core/units.ts';
import type { SoundFiles } from './beds.ts';

/** Short sounds that belong to one moment. */
export interface Effects {
  /** Loads these and frees the others. */
  keep(sounds: readonly string[]): void;
  play(sound: string, volume: Fraction): void;
  /** Ends what still sounds. */
  hush(): void;
}

export function createEffects(
  files: Readonly<Record<string, SoundFiles>>,
  onLost: (sound: string, why: string) => void,
  signal: AbortSignal,
): Effects {
  const howls = new Map<string, Howl>();
  const lost = new Set<string>();
  const howlOf = (sound: string): Howl | null => {
    const known = howls.get(sound);
    const source = files[sound];
    if (known || !source || lost.has(sound)) return known ?? null;
    const howl = new Howl({ src: [source.webm, source.m4a] });
    howl.on('loaderror', (_, why) => {
      lost.add(sound);
      howls.delete(sound);
      onLost(sound, String(why));
    });
    howls.set(sound, howl);
    return howl;
  };
  const keep = (sounds: readonly string[]): void => {
    for (const sound of sounds) howlOf(sound);
    for (const [sound, howl] of howls) {
      if (sounds.includes(sound) || howl.playing()) continue;
      howl.unload();
      howls.delete(sound);
    }
  };
  signal.addEventListener(
    'abort',
    () => {
      for (const howl of howls.values()) howl.off().unload();
      howls.clear();
    },
    { once: true },
  );
  return {
    keep,
    play(sound, volume) {
      const howl = howlOf(sound);
      // What is not there in its moment is not made up for later.
      if (howl?.state() !== 'loaded') return;
      howl.volume(volume, howl.play());
    },
    hush() {
      for (const howl of howls.values()) if (howl.playing()) howl.stop();
    },
  };
}
