import type { KioskConfig } from '../core/kiosk-config.ts';
import { type KioskEvent, type KioskState, kioskAfter, secondsLeft, untouchedAfter } from '../core/kiosk-state.ts';
import type { PlayerPort } from '../core/port.ts';
import type { Seconds } from '../core/units.ts';
import type { Hands } from './kiosk-hands.ts';
import { createInvitation, createQuestion } from './kiosk-screens.ts';

export interface VisitOptions {
  readonly config: KioskConfig;
  readonly player: PlayerPort;
  readonly hands: Hands;
  /** The page's language, and those to choose from. */
  readonly language: string;
  readonly languages: readonly string[];
  /** Whether the visitor has chosen a language already. */
  readonly started: boolean;
  now(): Seconds;
  /** Whether it is outside of the opening hours. */
  isClosed(): boolean;
  /** Told of each change, and every second. */
  onShow(state: KioskState): void;
  /** Goes to another language's page, where the story starts at once. */
  onLanguage(language: string): void;
  /** Somebody was found to touch or press something, or nobody for long. */
  onHands(are: boolean): void;
  /** Nobody is there any more. */
  onOver(): void;
}

export interface Visit {
  /** Where more may stand that is to be seen while it invites. */
  readonly invitation: HTMLElement;
  readonly state: KioskState;
  /** Somebody is there; where it invites, it begins. */
  input(): void;
  /** Somebody pressed something. Returns whether that may do something else too: not where it only wakes, or answers. */
  note(): boolean;
}

/** Somebody comes, reads, is asked whether they are still there, and has gone: invitation, question, and what starts. */
export function createVisit(options: VisitOptions, signal: AbortSignal): Visit {
  const { config, player, hands, language, now } = options;
  const first = options.started ? 'reading' : options.isClosed() ? 'closed' : hands.are ? 'attract' : 'reading';
  let state: KioskState = { name: first, since: now() };
  const invitation = createInvitation(options.languages, (chosen) => {
    if (chosen === language) input();
    else options.onLanguage(chosen);
  });
  const question = createQuestion(language, () => input());
  document.body.append(invitation, question.element);

  const show = (before: KioskState): void => {
    invitation.hidden = state.name !== 'attract';
    if (state.name === 'warning') question.ask(secondsLeft(state, now(), config));
    else if (question.element.open) question.close();
    options.onShow(state);
    if (state.name === before.name) return;
    if (before.name === 'attract' && state.name === 'reading') player.prepareSound();
    if (state.name === 'over') options.onOver();
  };
  const happen = (event: KioskEvent): void => {
    const before = state;
    state = hands.are ? kioskAfter(state, event, config) : untouchedAfter(state, event);
    show(before);
  };
  const input = (): void => happen({ type: 'input', now: now() });

  const found = (): void => {
    const before = state;
    state = before.name === 'closed' ? before : { name: 'attract', since: now() };
    options.onHands(true);
    show(before);
  };
  const note = (): boolean => {
    const { name } = state;
    if (!hands.are) {
      if (hands.find()) found();
      if (name === 'closed') input();
      return false;
    }
    if (name !== 'attract') input();
    return name === 'attract' || name === 'reading';
  };
  // The press that only showed the invitation must not follow it.
  let isSpent = false;
  addEventListener(
    'pointerdown',
    ({ target }) => {
      // A button that is being pressed must stay until it is let go.
      const isPressed = target instanceof Element && target.closest('.bb-kiosk-button') !== null;
      if (!isPressed) isSpent = !note();
    },
    { passive: true, capture: true, signal },
  );
  addEventListener('wheel', () => state.name !== 'attract' && note(), { passive: true, capture: true, signal });
  addEventListener(
    'keydown',
    (event) => {
      if (note()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  addEventListener(
    'click',
    ({ target }) => {
      // The invitation's own buttons choose a language; everything else starts in the first.
      const isButton = target instanceof Element && target.closest('button, a') !== null;
      if (state.name === 'attract' && !isButton && !isSpent) input();
      isSpent = false;
    },
    { signal },
  );
  const tick = (): void => {
    happen({ type: 'tick', now: now(), telling: player.playing, closed: options.isClosed() });
    if (state.name !== 'attract' || !hands.isDoubtful(now() - state.since)) return;
    const before = state;
    hands.doubt();
    state = { name: 'reading', since: now() };
    options.onHands(false);
    show(before);
  };
  const ticks = setInterval(tick, 1000);
  signal.addEventListener('abort', () => clearInterval(ticks));
  show(state);
  return {
    invitation,
    get state() {
      return state;
    },
    input,
    note,
  };
}
