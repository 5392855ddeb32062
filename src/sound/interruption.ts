import { Howler } from 'howler/dist/howler.core.min.js';

/** Watches whether the system takes the page's sound away. */
export interface Interruption {
  /** Call while sound is heard: the audio system exists only from the first sound on. */
  watch(): void;
  /** Asks for the sound back; browsers may grant it only after the reader's next touch, which asks again. */
  end(): void;
}

/**
 * Tells when a call, a locked screen or another program stops the audio system. Howler itself puts it to rest where
 * nothing sounds, and wakes it from that.
 * @see https://github.com/goldfire/howler.js/issues/1767
 */
export function createInterruption(onInterrupted: () => void, signal: AbortSignal): Interruption {
  let watched: AudioContext | null = null;
  const isTaken = (): boolean => {
    const state: string = watched?.state ?? 'running';
    return state === 'interrupted' || (state === 'suspended' && Howler.state === 'running');
  };
  const end = (): void => {
    // Refused before a touch: the next one asks again.
    if (isTaken()) watched?.resume().catch(() => {});
  };
  for (const type of ['pointerup', 'keyup'] as const) addEventListener(type, end, { signal });
  return {
    end,
    watch() {
      if (watched || !Howler.ctx) return;
      watched = Howler.ctx;
      watched.addEventListener('statechange', () => isTaken() && onInterrupted(), { signal });
    },
  };
}
