import type { Settings, SettingsChange } from '../core/port.ts';

/** A group after a change; what is undefined in it is not named. */
const over = <Group extends object>(group: Group, change: Partial<Group> = {}): Group => ({
  ...group,
  ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
});

/** Settings after a change; what it does not name stays. */
export function merged(settings: Settings, change: SettingsChange): Settings {
  return {
    motion: over(settings.motion, change.motion),
    text: over(settings.text, change.text),
    contrast: over(settings.contrast, change.contrast),
    descriptions: over(settings.descriptions, change.descriptions),
    sound: over(settings.sound, change.sound),
    captions: over(settings.captions, change.captions),
  };
}
