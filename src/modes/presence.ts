export interface Presence {
  /** Whether any of the page can be seen in the host's window. */
  readonly seen: boolean;
}

export interface PresenceOptions {
  /** Milliseconds. */
  readonly releaseMs: number;
  onSeen(): void;
  onAway(): void;
  /** Nobody has seen it for `releaseMs`. */
  onLongAway(): void;
}

/** Watches whether the page lies in sight of whoever reads the host's page; an observer sees through frames. */
export function createPresence({ releaseMs, onSeen, onAway, onLongAway }: PresenceOptions): Presence {
  let seen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver((entries) => {
    const now = entries.at(-1)?.isIntersecting ?? true;
    if (now === seen) return;
    seen = now;
    clearTimeout(timer);
    if (seen) return onSeen();
    onAway();
    timer = setTimeout(onLongAway, releaseMs);
  });
  observer.observe(document.documentElement);
  return {
    get seen() {
      return seen;
    },
  };
}
