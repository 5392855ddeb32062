import type { KioskConfig } from '../core/kiosk-config.ts';
import type { Seconds } from '../core/units.ts';

/** Whether somebody can touch or press something. */
export interface Hands {
  readonly are: boolean;
  /** Somebody did; returns false where that does not count. */
  find(): boolean;
  /** Whether an invitation that has stood so long may be for nobody who can follow it. */
  isDoubtful(waited: Seconds): boolean;
  /** Nobody can, it seems, until somebody does. */
  doubt(): void;
}

/** What is known of the machine: its screen can be touched, or somebody has been found to touch or press something. */
export interface Known {
  readonly isTouchScreen: boolean;
  readonly isFound: boolean;
}

/** So long an invitation stands before the story tells itself once. */
const DOUBT: Seconds = 300;
/** In the address, so that the next page knows. */
export const FOUND = 'touched';

export const knownNow = (): Known => ({
  isTouchScreen: matchMedia('(any-pointer: coarse)').matches,
  isFound: new URLSearchParams(location.search).has(FOUND),
});

/** As it is set up; `auto` believes the screen until somebody touches it, or nobody does for long. */
export function createHands({ touch }: Pick<KioskConfig, 'touch'>, known: Known): Hands {
  let are = touch === 'yes' || (touch === 'auto' && (known.isTouchScreen || known.isFound));
  return {
    get are() {
      return are;
    },
    find() {
      if (touch === 'auto') are = true;
      return are;
    },
    isDoubtful: (waited) => touch === 'auto' && are && waited >= DOUBT,
    doubt() {
      are = false;
    },
  };
}
