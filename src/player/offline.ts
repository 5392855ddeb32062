import { offlineQuery } from '../core/offline-files.ts';

export interface OfflineOptions {
  /** Address of the page at the top, see `baseOf`. */
  readonly base: string;
  /** Languages to keep; none: all. */
  readonly languages: readonly string[];
  /** Another build lies ready, whole. It is shown after `activate()`, never before. */
  readonly onUpdate: () => void;
}

export interface Offline {
  /**
   * Everything is on the device; from now on no network is needed (for other languages than last time: after
   * `activate()`). Rejects where the browser keeps nothing (no secure context, no service workers) and when a file failed
   * to come; `update()` tries again.
   */
  readonly ready: Promise<void>;
  /** Looks for another build and fetches it in the background; also tries again what failed. Never rejects. */
  update(): Promise<void>;
  /** Switches to the build that lies ready and reloads the page. Resolves with `false` where there is none. */
  activate(): Promise<boolean>;
}

/** How long a new worker may take to begin its work, in milliseconds. */
const SWITCH_PATIENCE = 10_000;

/** The codecs this browser takes, asked as Howler and the stage do; none where it cannot be known: then both are kept. */
async function wantedFormats(): Promise<readonly string[]> {
  const sound = new Audio().canPlayType('audio/webm; codecs="vorbis"') ? 'webm' : 'm4a';
  if (typeof ImageDecoder === 'undefined') return ['avif', 'webp', sound];
  return [(await ImageDecoder.isTypeSupported('image/avif')) ? 'avif' : 'webp', sound];
}

/** Resolves with the worker's last state: `installed` or further on, or `redundant` if a file failed to come. */
const whenInstalled = (worker: ServiceWorker, signal: AbortSignal): Promise<ServiceWorkerState> =>
  new Promise((done) => {
    const look = (): void => {
      if (worker.state !== 'installing') done(worker.state);
    };
    worker.addEventListener('statechange', look, { signal });
    look();
  });

const nextController = (signal: AbortSignal): Promise<boolean> =>
  new Promise((done) => {
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener('controllerchange', () => done(true), { once: true, signal });
    setTimeout(done, SWITCH_PATIENCE, false);
  });

/**
 * Keeps the whole build in the chosen languages on the device, by a service worker. For the kiosk mode only: storing
 * something on a reader's device needs the reader's wish (§ 25 TDDDG). What is kept outlives `signal`; it ends the watch.
 */
export function createOffline({ base, languages, onUpdate }: OfflineOptions, signal: AbortSignal): Offline {
  const watched = new WeakSet<ServiceWorker | ServiceWorkerRegistration>();

  const tellWhenWhole = async (
    worker: ServiceWorker | null,
    registration: ServiceWorkerRegistration,
  ): Promise<void> => {
    if (!worker || watched.has(worker)) return;
    watched.add(worker);
    const state = await whenInstalled(worker, signal);
    if (state === 'installed' && registration.active && registration.waiting === worker && !signal.aborted) onUpdate();
  };

  const register = async (): Promise<ServiceWorkerRegistration> => {
    if (!('serviceWorker' in navigator))
      throw new Error('createOffline: this browser or address has no service workers');
    const query = offlineQuery({ languages, formats: await wantedFormats() });
    return navigator.serviceWorker.register(new URL(`offline.js${query}`, base), {
      scope: base,
      updateViaCache: 'none',
    });
  };

  const watch = (registration: ServiceWorkerRegistration): void => {
    void tellWhenWhole(registration.waiting, registration);
    void tellWhenWhole(registration.installing, registration);
    if (watched.has(registration)) return;
    watched.add(registration);
    registration.addEventListener('updatefound', () => void tellWhenWhole(registration.installing, registration), {
      signal,
    });
  };

  const begin = async (): Promise<void> => {
    const registration = await register();
    watch(registration);
    const { installing, active } = registration;
    if (!installing) return;
    // With another build, or the same in fewer languages, the story is told from what is there meanwhile.
    if (active && new URL(active.scriptURL).search === new URL(installing.scriptURL).search) return;
    if ((await whenInstalled(installing, signal)) === 'redundant')
      throw new Error('createOffline: not all files could be fetched');
    if (!active) await navigator.serviceWorker.ready;
  };

  const ready = begin();
  ready.catch(() => {});
  return {
    ready,
    update: async () => {
      try {
        const registration = await register();
        watch(registration);
        await registration.update();
      } catch {
        // No network now; what is kept stays.
      }
    },
    activate: async () => {
      const waiting = (await navigator.serviceWorker?.getRegistration(base))?.waiting;
      if (!waiting) return false;
      const switched = nextController(signal);
      waiting.postMessage('activate');
      if (!(await switched) || signal.aborted) return false;
      location.reload();
      return true;
    },
  };
}
