/** What `/health` answers. Times are seconds. */
export interface Health {
  readonly status: 'ok';
  /** How long the server has been running. */
  readonly uptime: number;
  /** The build that is served, null where the folder says nothing. */
  readonly build: string | null;
  /** The page's last sign of life; null before the first. */
  readonly heartbeat: { readonly age: number; readonly state: string | null; readonly build: string | null } | null;
}

/** Seconds without a sign of life until the page counts as dead; it gives one every two, hidden perhaps one a minute. */
export const PATIENCE = 60;
/** Seconds a browser may take from its start until the page's first sign of life, on a slow machine. */
export const START_PATIENCE = 120;

/** Whether the page lives, or may still be starting. */
export function isAlive({ uptime, heartbeat }: Health): boolean {
  if (!heartbeat) return uptime <= START_PATIENCE;
  return heartbeat.age <= (['starting', 'hidden'].includes(heartbeat.state ?? '') ? START_PATIENCE : PATIENCE);
}

/** Checks an answer of `/health`. */
export function isHealth(value: unknown): value is Health {
  if (typeof value !== 'object' || value === null) return false;
  const { status, uptime, heartbeat } = value as Partial<Health>;
  const isBeat = heartbeat === null || (typeof heartbeat === 'object' && typeof heartbeat.age === 'number');
  return status === 'ok' && typeof uptime === 'number' && isBeat;
}
