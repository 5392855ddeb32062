/** What the reader asked to keep. `reduced` null: follow the system. */
export interface Kept {
  readonly reduced: boolean | null;
  readonly scale: number;
}

const KEY = 'bilderbogen-einstellungen';

/** Reads kept settings out of what was stored; null for anything that is not such a thing. */
export function readKept(stored: string | null): Kept | null {
  if (!stored) return null;
  try {
    const raw: unknown = JSON.parse(stored);
    if (typeof raw !== 'object' || raw === null || !('scale' in raw) || !('reduced' in raw)) return null;
    const { scale, reduced } = raw;
    if (typeof scale !== 'number' || !(scale >= 1 && scale <= 2)) return null;
    return typeof reduced === 'boolean' || reduced === null ? { scale, reduced } : null;
  } catch {
    return null;
  }
}

/** Loads what was kept; storage that is forbidden (private windows, sandboxed frames) holds nothing. */
export function loadKept(): Kept | null {
  try {
    return readKept(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** Keeps settings, or forgets them (null). Returns whether it could. */
export function storeKept(kept: Kept | null): boolean {
  try {
    if (kept) localStorage.setItem(KEY, JSON.stringify(kept));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
