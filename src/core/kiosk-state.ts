import type { KioskConfig } from './kiosk-config.ts';
import type { Seconds } from './units.ts';

/**
 * Where a kiosk is: it invites (`attract`), somebody reads, or nobody has for a while and it asks (`warning`); `over`:
 * nobody answered, everything begins anew. `since`: when somebody last was there, or the asking began.
 */
export interface KioskState {
  readonly name: 'attract' | 'reading' | 'warning' | 'over';
  readonly since: Seconds;
}

/** `input`: somebody touched or pressed something; `tick`: time went by, with whether the story tells itself. */
export type KioskEvent =
  | { readonly type: 'input'; readonly now: Seconds }
  | { readonly type: 'tick'; readonly now: Seconds; readonly telling: boolean };

/** More than ticks ever lie apart: the device slept, or its clock was set. */
const LEAP: Seconds = 600;

/** The kiosk's state after something happened. `now` may be any clock's seconds, and may leap. */
export function kioskAfter(state: KioskState, event: KioskEvent, { idle, countdown }: KioskConfig): KioskState {
  const { now } = event;
  if (state.name === 'over') return state;
  if (event.type === 'input') return { name: 'reading', since: now };
  const waited = now - state.since;
  // Nobody loses a story to a clock that was set.
  if (waited < 0 || waited > LEAP + idle + countdown) return { ...state, since: now };
  if (state.name === 'reading') {
    if (event.telling) return { ...state, since: now };
    return waited >= idle ? { name: 'warning', since: now } : state;
  }
  if (state.name === 'warning' && waited >= countdown) return { name: 'over', since: now };
  return state;
}

/** Whole seconds until nobody is taken to be there. */
export const secondsLeft = ({ since }: KioskState, now: Seconds, { countdown }: KioskConfig): number =>
  Math.max(0, Math.ceil(countdown - (now - since)));
