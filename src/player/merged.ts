import type { Settings, SettingsChange } from '../core/port.ts';

/** Settings after a change; what it does not name stays. */
export function merged(settings: Settings, change: SettingsChange): Settings {
  return {
    motion: { ...settings.motion, ...change.motion },
    text: { ...settings.text, ...change.text },
    contrast: { ...settings.contrast, ...change.contrast },
    descriptions: { ...settings.descriptions, ...change.descriptions },
    sound: { ...settings.sound, ...change.sound },
    captions: { ...settings.captions, ...change.captions },
  };
}
