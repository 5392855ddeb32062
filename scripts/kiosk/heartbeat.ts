/** The last sign of life of the page, kept in memory only. */
export interface Beat {
  /** Milliseconds on the server's own clock, which never jumps. */
  readonly at: number;
  /** What the page is doing; `starting` comes from the start script, before there is a page. */
  readonly state: string | null;
  /** The build that the page is of. */
  readonly build: string | null;
}

/** Most bytes a heartbeat may have. */
export const MOST_BYTES = 1024;

const isWord = (value: unknown): value is string => typeof value === 'string' && /^[\w.-]{1,64}$/.test(value);

/**
 * Reads a heartbeat: a JSON object, whose `state` and `build` are kept if they are short words; all else is dropped.
 * @returns null for anything else.
 */
export function readHeartbeat(text: string, at: number): Beat | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { state, build } = value as { state?: unknown; build?: unknown };
  return { at, state: isWord(state) ? state : null, build: isWord(build) ? build : null };
}
