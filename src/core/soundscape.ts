import type { Panel } from './story.ts';

/** What a page or panel names where nothing shall play. */
export const SILENCE = 'none';

/** What plays on under a panel; null: nothing. */
export interface Soundscape {
  readonly ambience: string | null;
  readonly music: string | null;
}

export const QUIET: Soundscape = Object.freeze({ ambience: null, music: null });

/** What plays under a panel after what played before it: what it does not name stays. */
export function soundscapeAfter(before: Soundscape, { ambience, music }: Panel): Soundscape {
  const next = (named: string | undefined, was: string | null): string | null =>
    named === undefined ? was : named === SILENCE ? null : named;
  return { ambience: next(ambience, before.ambience), music: next(music, before.music) };
}
