import type { Seconds } from '../core/units.ts';

/** What the play button offers; also the names of its words. */
export type PlayState = 'play' | 'pause' | 'resume' | 'replay';

/** Which it is. `suspended`: a gesture interrupted the telling. */
export function playStateOf(
  player: { readonly playing: boolean; readonly time: Seconds; readonly duration: Seconds },
  suspended: boolean,
): PlayState {
  if (player.playing) return 'pause';
  if (player.duration > 0 && player.time >= player.duration - 0.05) return 'replay';
  return suspended ? 'resume' : 'play';
}
