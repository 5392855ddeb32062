import type { PlayerPort } from '../core/port.ts';
import { loadKept, storeKept } from './remember.ts';

export interface Preferences {
  readonly remembered: boolean;
  /** The reader's own choice; from here on the system's preference no longer counts. */
  setReduced(reduced: boolean): void;
  /** 1 to 2. */
  setScale(scale: number): void;
  /** Returns whether the browser let it. */
  setRemembered(remember: boolean): boolean;
}

/** Joins what the reader sets, what the system prefers and what was kept, and tells the player. */
export function createPreferences(player: PlayerPort, signal: AbortSignal): Preferences {
  const system = matchMedia('(prefers-reduced-motion: reduce)');
  const kept = loadKept();
  let chosen = kept?.reduced ?? null;
  let remembered = kept !== null;
  const keep = (): boolean => {
    const { text, sound, captions } = player.settings;
    return storeKept({ reduced: chosen, scale: text.scale, sound, captions });
  };
  const apply = (): void => {
    const reduced = chosen ?? system.matches;
    if (player.settings.motion.reduced !== reduced) player.change({ motion: { reduced } });
  };
  // A page that was opened with less motion keeps it, whatever the system says.
  if (chosen !== null || system.matches) apply();
  if (kept) player.change({ text: { scale: kept.scale }, sound: kept.sound, captions: kept.captions });
  system.addEventListener('change', apply, { signal });
  player.addEventListener('settingschange', () => remembered && keep(), { signal });
  return {
    get remembered() {
      return remembered;
    },
    setReduced(reduced) {
      chosen = reduced;
      player.change({ motion: { reduced } });
    },
    setScale(scale) {
      player.change({ text: { scale } });
    },
    setRemembered(remember) {
      const done = remember ? keep() : storeKept(null);
      remembered = remember && done;
      return done;
    },
  };
}
