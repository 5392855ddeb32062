import { createOffline } from '../../../src/player/offline.ts';

/** Keeps a build on the device as the kiosk mode does, and counts what it is told. */
declare global {
  interface Window {
    keepOffline(languages: readonly string[]): Promise<void>;
    updateOffline(): Promise<void>;
    activateOffline(): Promise<boolean>;
    offlineUpdates: number;
  }
}

let kept: ReturnType<typeof createOffline> | null = null;
window.offlineUpdates = 0;
window.keepOffline = (languages) => {
  const onUpdate = (): void => {
    window.offlineUpdates += 1;
  };
  kept = createOffline({ base: new URL('.', location.href).href, languages, onUpdate }, new AbortController().signal);
  return kept.ready;
};
window.updateOffline = async () => kept?.update();
window.activateOffline = async () => (await kept?.activate()) ?? false;
