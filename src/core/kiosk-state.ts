import type { KioskConfig } from './kiosk-config.ts';
import type { Seconds } from './units.ts';

/**
 * Where a kiosk is: it invites (`attract`), somebody reads, or nobody has for a while and it asks (`warning`); `over`:
 * nobody answered, or it opens, everything begins anew; `closed`: it is dark, outside its hours. `since`: when somebody last
 * was there, or the asking began.
 */
export interface KioskState {
  readonly name: 'attract' | 'reading' | 'warning' | 'over' | 'closed';
  readonly since: Seconds;
}

/**
 * `input`: somebody touched or pressed something; `tick`: time went by, with whether the story tells itself and whether it is
 * outside of the hours.
 */
export type KioskEvent =
  | { readonly type: 'input'; readonly now: Seconds }
  | { readonly type: 'tick'; readonly now: Seconds; readonly telling: boolean; readonly closed?: boolean };

/** More than ticks ever lie apart: the device slept, or its clock was set. */
const LEAP: Seconds = 600;

type Patience = Pick<KioskConfig, 'idle' | 'countdown' | 'wake'>;

/** The kiosk's state after something happened. `now` may be any clock's seconds, and may leap. */
export function kioskAfter(state: KioskState, event: KioskEvent, { idle, countdown, wake }: Patience): KioskState {
  const { now } = event;
  if (state.name === 'over') return state;
  if (event.type === 'input') {
    if (state.name !== 'closed') return { name: 'reading', since: now };
    return wake ? { name: 'attract', since: now } : state;
  }
  if (state.name === 'closed') return event.closed ? state : { name: 'over', since: now };
  const waited = now - state.since;
  // Nobody loses a story to a clock that was set.
  if (waited < 0 || waited > LEAP + idle + countdown) return { ...state, since: now };
  if (state.name === 'reading') {
    if (event.telling) return { ...state, since: now };
    return waited >= idle ? { name: 'warning', since: now } : state;
  }
  if (state.name === 'warning' && waited >= countdown) return { name: 'over', since: now };
  // Who woke it may still want to begin.
  if (state.name === 'attract' && event.closed && waited >= idle) return { name: 'closed', since: now };
  return state;
}

/** The same where nobody can touch anything: it tells itself for ever, inside its hours. */
export function untouchedAfter(state: KioskState, event: KioskEvent): KioskState {
  if (event.type === 'input' || state.name === 'over') return state;
  if (state.name === 'closed') return event.closed ? state : { name: 'over', since: event.now };
  return event.closed ? { name: 'closed', since: event.now } : state;
}

/** Whole seconds until nobody is taken to be there. */
export const secondsLeft = ({ since }: KioskState, now: Seconds, { countdown }: Patience): number =>
  Math.max(0, Math.ceil(countdown - (now - since)));
