import type { Seconds } from '../core/units.ts';
import type { KioskClock } from './kiosk-clock.ts';

export interface FreshOptions {
  /** Address of `build.json`, to see whether the server answers. */
  readonly build: string;
  /** Resolves when everything is kept on the device. */
  readonly kept: Promise<void>;
  readonly clock: KioskClock;
  /** Whether it is time, and nobody is there; asked again before it happens. */
  isDue(): boolean;
  onDue(): void;
}

const RETRY: Seconds = 300;
const PATIENCE_MS = 5000;

/**
 * The daily reload. Only where a page will come: from the server, or whole from the device.
 * @returns what is called every second.
 */
export function createFresh({ build, kept, clock, isDue, onDue }: FreshOptions): () => void {
  let isKept = false;
  let tried = Number.NEGATIVE_INFINITY;
  kept.then(
    () => {
      isKept = true;
    },
    () => {},
  );
  // Not GET: that, the service worker would answer.
  const answers = async (): Promise<boolean> => {
    const wait = AbortSignal.timeout(PATIENCE_MS);
    return (await fetch(build, { method: 'HEAD', cache: 'no-store', signal: wait })).ok;
  };
  const canCome = (): boolean => isKept && navigator.serviceWorker?.controller !== null;
  return () => {
    if (!isDue() || clock.elapsed() - tried < RETRY) return;
    tried = clock.elapsed();
    answers()
      .catch(() => false)
      .then((doesAnswer) => (doesAnswer || canCome()) && isDue() && onDue());
  };
}
