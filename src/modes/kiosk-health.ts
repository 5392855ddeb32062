import { createFrozen } from '../core/kiosk-frozen.ts';

export interface HealthOptions {
  /** Address that signs of life are sent to; null: nowhere. */
  readonly heartbeat: string | null;
  /** Address of `build.json`. */
  readonly build: string;
  state(): string;
  /** Whether pictures should be coming: something moves. */
  isMoving(): boolean;
  /** Whether what stands may live, see `createFrozen`. */
  isLiving(): boolean;
  /** Frames rendered so far. */
  frames(): number;
  /** Something is broken beyond repair: begin anew. */
  onBroken(why: string): void;
}

const BEAT_SECONDS = 10;
/** A lost graphics context that is not back by then stays away. */
const LOST_MS = 8000;

/** Watches whether the page is alive, and says so: no pictures for long, errors, a graphics context that stays away. */
export function watchHealth(options: HealthOptions, signal: AbortSignal): void {
  const { heartbeat, onBroken } = options;
  const isFrozen = createFrozen();
  let build = '';
  if (heartbeat !== null)
    fetch(options.build)
      .then((answer) => answer.json())
      .then(
        (value: unknown) => {
          build = (value as { build?: string }).build ?? '';
        },
        () => {},
      );
  const look = setInterval(() => {
    const sign = { isMoving: options.isMoving(), isLiving: options.isLiving(), isHidden: document.hidden };
    if (isFrozen({ ...sign, now: performance.now() / 1000, frames: options.frames() })) onBroken('no pictures');
  }, 1000);
  const beat = (): void => {
    if (heartbeat === null) return;
    const body = JSON.stringify({ state: options.state(), ...(build ? { build } : {}) });
    fetch(heartbeat, { method: 'POST', body, headers: { 'content-type': 'application/json' } }).catch(() => {});
  };
  beat();
  const beats = setInterval(beat, BEAT_SECONDS * 1000);
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
  addEventListener('error', ({ message }) => message && onBroken(message), { signal });
  addEventListener('unhandledrejection', ({ reason }) => onBroken(String(reason)), { signal });
  signal.addEventListener('abort', () => {
    clearInterval(look);
    clearInterval(beats);
    clearTimeout(lost);
  });
}
