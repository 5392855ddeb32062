import type { KioskConfig } from '../core/kiosk-config.ts';
import { type PlayerPort, SOUND } from '../core/port.ts';

/** How loud a visit begins, and how loud it may become at most, whatever is set. */
export function limitVolume(
  player: PlayerPort,
  config: Pick<KioskConfig, 'volume' | 'volume-most'>,
  signal: AbortSignal,
): void {
  const most = config['volume-most'];
  const start = Math.min(config.volume, most);
  const limit = (): void => {
    const { voice, music, effects } = player.settings.sound;
    if (Math.max(voice, music, effects) <= most) return;
    const sound = { voice: Math.min(voice, most), music: Math.min(music, most), effects: Math.min(effects, most) };
    player.change({ sound });
  };
  player.addEventListener('settingschange', limit, { signal });
  player.change({ sound: { voice: start, music: start * SOUND.music, effects: start * SOUND.effects } });
}
