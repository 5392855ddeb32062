import type { PlayerPort } from '../core/port.ts';

/**
 * Nobody can start it: it tells itself with captions, again and again.
 * @param between is asked after each telling; begins the next.
 */
export function tellEndlessly(player: PlayerPort, between: () => void, signal: AbortSignal): void {
  player.change({ captions: { show: 'always' } });
  player.addEventListener('ended', between, { signal });
  player.play();
}
