import type { PlayerPort, Settings, SettingsChange } from '../core/port.ts';
import { type Kept, loadKept, storeKept } from './remember.ts';

export interface Preferences {
  readonly remembered: boolean;
  /** What a page has that is opened without anything being chosen or kept. */
  readonly standard: Settings;
  /** The reader's own choice; from here on the system's preference no longer counts. */
  setReduced(reduced: boolean): void;
  /** 1 to 2. */
  setScale(scale: number): void;
  /** Returns whether the browser let it. */
  setRemembered(remember: boolean): boolean;
}

/** What was kept, as a change of settings. */
export const keptChange = ({ scale, face, high, descriptions, sound, captions }: Kept): SettingsChange => ({
  text: { scale, face },
  ...(high === undefined ? {} : { contrast: { high } }),
  descriptions,
  sound,
  captions,
});

/** Joins what the reader sets, what the address asks for, what was kept and what the system prefers; tells the player. */
export function createPreferences(player: PlayerPort, asked: SettingsChange, signal: AbortSignal): Preferences {
  const opened = player.settings;
  const system = matchMedia('(prefers-reduced-motion: reduce)');
  const kept = loadKept();
  let chosen = asked.motion?.reduced ?? kept?.reduced ?? null;
  let remembered = kept !== null;
  const keep = (): boolean => {
    const { text, contrast, descriptions, sound, captions } = player.settings;
    return storeKept({ reduced: chosen, ...text, high: contrast.high, descriptions, sound, captions });
  };
  const apply = (): void => {
    const reduced = chosen ?? system.matches;
    if (player.settings.motion.reduced !== reduced) player.change({ motion: { reduced } });
  };
  // A page that was opened with less motion keeps it, whatever the system says.
  if (chosen !== null || system.matches) apply();
  if (kept) player.change(keptChange(kept));
  const { motion: _, ...others } = asked;
  // What was kept stays as it was until the reader changes something here.
  if (Object.keys(others).length > 0) player.change(others);
  system.addEventListener('change', apply, { signal });
  player.addEventListener('settingschange', () => remembered && keep(), { signal });
  return {
    get remembered() {
      return remembered;
    },
    get standard() {
      return { ...opened, motion: { reduced: system.matches } };
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
