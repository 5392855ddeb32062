import type { PlayerPort } from '../core/port.ts';

/** The story that tells itself with captions, where nobody can start it. */
export interface Endless {
  begin(): void;
  /** Somebody came: it waits at its beginning. */
  end(): void;
}

/** A key or a touch may have stopped it; nobody there could start it again. */
const STANDS_MS = 10_000;

/**
 * @param between is asked after each telling; begins the next.
 * @param isDark whether the screen is dark, and the story waits.
 */
export function createEndless(
  player: PlayerPort,
  { between, isDark }: { between(): void; isDark(): boolean },
  signal: AbortSignal,
): Endless {
  let isOn = false;
  let toldAt = 0;
  player.addEventListener('ended', () => isOn && between(), { signal });
  const look = setInterval(() => {
    const now = performance.now();
    if (!isOn || isDark() || player.playing) toldAt = now;
    else if (now - toldAt > STANDS_MS) player.play();
  }, 1000);
  signal.addEventListener('abort', () => clearInterval(look));
  return {
    begin() {
      isOn = true;
      toldAt = performance.now();
      player.change({ captions: { show: 'always' } });
      player.play();
    },
    end() {
      if (!isOn) return;
      isOn = false;
      player.pause();
      player.seek(0);
      player.change({ captions: { show: 'auto' } });
    },
  };
}
