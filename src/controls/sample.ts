import type { PlayerPort } from '../core/port.ts';

const SAMPLE_MS = 3000;

export interface Sample {
  /** Lets the story be heard for a moment from where it waits; again: longer. */
  hear(): void;
  /** Ends it and goes back to where the story waited. */
  end(): void;
}

/** A few seconds of a waiting story, so that one hears what a volume does; nothing of it is missed after. */
export function createSample(player: PlayerPort, pause: () => void, signal: AbortSignal): Sample {
  let from: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    if (from === null) return;
    const at = from;
    from = null;
    // In this order, so that the story is left where it waited, and goes on in the same word.
    player.seek(at);
    pause();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    end,
    hear() {
      clearTimeout(timer);
      if (from === null) {
        from = player.time;
        player.play();
      }
      timer = setTimeout(end, SAMPLE_MS);
    },
  };
}
