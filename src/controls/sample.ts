import type { PlayerPort } from '../core/port.ts';
import type { Seconds } from '../core/units.ts';

const SAMPLE_MS = 3000;

export interface Sample {
  /** Lets the story be heard for a moment from where it waits; again: longer. */
  hear(): void;
  /** Ends it and goes back to where the story waited. */
  end(): void;
}

/** Marks where the story waits; gives the time of that place, which is another once voices came or went. */
function markPlace(player: PlayerPort): () => Seconds {
  const { time, duration } = player;
  const before = player.panels.find(({ start, end }) => time >= start && time < end);
  return () => {
    const now = before && player.panels.find(({ id }) => id === before.id);
    if (player.duration === duration || !now) return time;
    return now.start + ((time - before.start) / (before.end - before.start)) * (now.end - now.start);
  };
}

/** A few seconds of a waiting story, so that one hears what a volume does; nothing of it is missed after. */
export function createSample(player: PlayerPort, pause: () => void, signal: AbortSignal): Sample {
  let placeNow: (() => Seconds) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    if (placeNow === null) return;
    const at = placeNow();
    placeNow = null;
    // In this order, so that the story is left where it waited, and goes on in the same word.
    player.seek(at);
    pause();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    end,
    hear() {
      clearTimeout(timer);
      if (placeNow === null) {
        placeNow = markPlace(player);
        player.play();
      }
      timer = setTimeout(end, SAMPLE_MS);
    },
  };
}
