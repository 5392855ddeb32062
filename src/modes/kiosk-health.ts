export interface HealthOptions {
  /** Address that signs of life are sent to; null: nowhere. */
  readonly heartbeat: string | null;
  /** Address of `build.json`. */
  readonly build: string;
  state(): string;
  /** Whether pictures should be coming: something moves. */
  isMoving(): boolean;
  /** Frames rendered so far. */
  frames(): number;
  /** Something is broken beyond repair: begin anew. */
  onBroken(why: string): void;
}

const BEAT_SECONDS = 10;
/** How long pictures that should come may be missing. */
const FROZEN_SECONDS = 8;

/** Watches whether the page is alive, and says so: no pictures for long, errors, a graphics context that stays away. */
export function watchHealth(options: HealthOptions, signal: AbortSignal): void {
  const { heartbeat, onBroken } = options;
  let known = -1;
  let since = performance.now();
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
  const isFrozen = (): boolean => {
    const frames = options.frames();
    if (!options.isMoving() || frames !== known || document.hidden) since = performance.now();
    known = frames;
    return performance.now() - since > FROZEN_SECONDS * 1000;
  };
  const look = setInterval(() => isFrozen() && onBroken('no pictures'), 1000);
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
      lost = setTimeout(() => onBroken('the graphics context stays lost'), FROZEN_SECONDS * 1000);
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
