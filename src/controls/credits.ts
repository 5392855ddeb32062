import type { PlayerPort } from '../core/port.ts';
import type { Address } from './address.ts';
import { focusHeading } from './focus-heading.ts';

export const CREDITS = 'quellen';

/** Leads to sources and thanks at the page's end, also where the address names them. */
export function createCredits(player: PlayerPort, address: Address, signal: AbortSignal): () => void {
  const show = (): void => {
    document.getElementById(CREDITS)?.scrollIntoView({ behavior: 'instant', block: 'start' });
    focusHeading(CREDITS);
  };
  const follow = (): void => {
    if (address.id === CREDITS) show();
  };
  addEventListener('hashchange', follow, { signal });
  player.ready.then(
    () => signal.aborted || follow(),
    () => {},
  );
  return () => {
    address.push(CREDITS);
    show();
  };
}

/** Whether the reader has gone on below the story. */
export const isBelowStory = (): boolean =>
  (document.getElementById(CREDITS)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) < innerHeight / 2;
