import { createFrozen } from '../core/kiosk-frozen.ts';
import { whenFramed } from '../player/clock.ts';

export interface HealthOptions {
  /** Address that signs of life are sent to; null: nowhere. */
  readonly heartbeat: string | null;
  /** Address of `build.json`. */
  readonly build: string;
  state(): string;
  /** Whether the screen is dark on purpose, and asks for no frames. */
  isDark(): boolean;
  /** Whether the story is being told, and what then changes; see `createFrozen`. */
  isTold(): boolean;
  progress(): number;
  /** Something is broken beyond repair: begin anew. */
  onBroken(why: string): void;
}

const BEAT_SECONDS = 2;
/** A server that does not answer must not hold the few connections a browser has. */
const PATIENCE_MS = 5000;
/** A lost graphics context that is not back by then stays away. */
const LOST_MS = 8000;

const isCalledOff = (reason: unknown): boolean => reason instanceof DOMException && reason.name === 'AbortError';

/** Watches whether the page is alive, and says so: no frames for long, a telling that stands, errors, a graphics context that stays away. */
export function watchHealth(options: HealthOptions, signal: AbortSignal): void {
  const { heartbeat, onBroken } = options;
  const isFrozen = createFrozen();
  let frames = 0;
  let isAsked = false;
  let build = '';
  if (heartbeat !== null)
    fetch(options.build, { signal: AbortSignal.timeout(PATIENCE_MS) })
      .then((answer) => answer.json())
      .then(
        (value: unknown) => {
          build = (value as { build?: string }).build ?? '';
        },
        () => {},
      );
  const look = setInterval(() => {
    const isSeen = !document.hidden && !options.isDark();
    if (isSeen && !isAsked) {
      isAsked = true;
      whenFramed(() => {
        isAsked = false;
        frames++;
      });
    }
    const sign = { isSeen, frames, isTold: options.isTold(), progress: options.progress() };
    if (isFrozen({ ...sign, now: performance.now() / 1000 })) onBroken('no pictures');
  }, 1000);
  const beat = (state: string): void => {
    if (heartbeat === null) return;
    const body = JSON.stringify({ state, ...(build ? { build } : {}) });
    const headers = { 'content-type': 'application/json' };
    // Hidden, a browser gives timers a minute; leaving, the next page takes its time.
    fetch(heartbeat, {
      method: 'POST',
      body,
      headers,
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => {});
  };
  const beatNow = (): void => beat(document.hidden ? 'hidden' : options.state());
  beatNow();
  const beats = setInterval(beatNow, BEAT_SECONDS * 1000);
  document.addEventListener('visibilitychange', beatNow, { signal });
  addEventListener('pagehide', () => beat('starting'), { signal });
  // A lost graphics context that does not come back leaves a picture that stands for ever.
  let lost: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener(
    'webglcontextlost',
    () => {
      lost = setTimeout(() => onBroken('the graphics context stays lost'), LOST_MS);
    },
    { capture: true, signal },
  );
  document.addEventListener('webglcontextrestored', () => clearTimeout(lost), { capture: true, signal });
  // A browser's own remarks (a ResizeObserver that will be told a frame later) carry nothing that was thrown.
  addEventListener('error', ({ error, message }) => error && onBroken(message), { signal });
  addEventListener('unhandledrejection', ({ reason }) => isCalledOff(reason) || onBroken(String(reason)), { signal });
  signal.addEventListener('abort', () => {
    clearInterval(look);
    clearInterval(beats);
    clearTimeout(lost);
  });
}
