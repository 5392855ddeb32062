import { kioskAddress } from './kiosk-address.ts';

/** A page that has been well so long has no failures to remember. */
const WELL_MS = 60_000;
const MOST_TRIES = 3;

export interface Recovery {
  /** How often in a row the page was broken. */
  readonly tries: number;
  /** Loads the page afresh, in the first language; `more` are parameters to set, null to leave out. Once only. */
  begin(more: Readonly<Record<string, string | null>>): void;
  /** Something is broken beyond repair: the page begins anew, each time a little later. */
  broken(why: string): void;
}

/**
 * Begins the page anew, after a visit or when it is broken; how often it was broken in a row stands in the address.
 * @param isFree whether nobody is reading what there is.
 */
export function createRecovery(root: HTMLElement, first: string, isFree: () => boolean): Recovery {
  let ending = false;
  let tries = Math.max(0, Number(new URLSearchParams(location.search).get('tries')) || 0);
  const begin = (more: Readonly<Record<string, string | null>>): void => {
    if (ending) return;
    ending = true;
    location.replace(kioskAddress(root, first, { started: null, ...more }));
  };
  setTimeout(() => {
    tries = 0;
    history.replaceState(history.state, '', kioskAddress(root, root.lang, { tries: null }) + location.hash);
  }, WELL_MS);
  return {
    get tries() {
      return tries;
    },
    begin,
    broken(why) {
      console.error(`kiosk: ${why}`);
      const again = (): void => begin({ tries: String(Math.min(tries + 1, MOST_TRIES)) });
      // Each time a little later; after that the story stands as text until the next try, and nobody reading it is disturbed.
      if (tries < MOST_TRIES) setTimeout(again, Math.min(8000, 500 * 2 ** tries));
      else setInterval(() => isFree() && again(), WELL_MS);
    },
  };
}
