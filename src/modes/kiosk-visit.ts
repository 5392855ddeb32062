import type { KioskConfig } from '../core/kiosk-config.ts';
import { type KioskEvent, type KioskState, kioskAfter, secondsLeft, untouchedAfter } from '../core/kiosk-state.ts';
import type { PlayerPort } from '../core/port.ts';
import type { Seconds } from '../core/units.ts';
import { createInvitation, createQuestion } from './kiosk-screens.ts';

/** Keys that start the story where it invites: those of keyboards, remote controls and two-button boards. */
const STARTS = new Set(['Enter', ' ', 'PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'F5', '.', 'b']);

export interface VisitOptions {
  readonly config: KioskConfig;
  readonly player: PlayerPort;
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
  /** Nobody is there any more. */
  onOver(): void;
}

export interface Visit {
  readonly state: KioskState;
  /** Somebody is there. */
  input(): void;
}

/** Somebody comes, reads, is asked whether they are still there, and has gone: invitation, question, and what starts. */
export function createVisit(options: VisitOptions, signal: AbortSignal): Visit {
  const { config, player, language, now } = options;
  const first = options.started
    ? 'reading'
    : options.isClosed()
      ? 'closed'
      : config.touch !== 'no'
        ? 'attract'
        : 'reading';
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
    state = config.touch !== 'no' ? kioskAfter(state, event, config) : untouchedAfter(state, event);
    show(before);
  };
  const input = (): void => happen({ type: 'input', now: now() });

  const isButton = (target: EventTarget | null): boolean =>
    target instanceof Element && target.closest('button, a') !== null;
  const note = ({ type, target }: Event): void => {
    // The invitation's own buttons choose a language; everything else starts in the first. A button that is being pressed
    // must stay until it is let go.
    const isPressed = type === 'pointerdown' && target instanceof Element && target.closest('.bb-kiosk-button');
    if (state.name !== 'attract' && !isPressed) input();
  };
  for (const type of ['pointerdown', 'wheel', 'keydown'] as const)
    addEventListener(type, note, { passive: true, capture: true, signal });
  addEventListener('click', ({ target }) => state.name === 'attract' && !isButton(target) && input(), { signal });
  addEventListener(
    'keyup',
    ({ key, target }) => state.name === 'attract' && !isButton(target) && STARTS.has(key) && input(),
    { signal },
  );
  const tick = (): void => happen({ type: 'tick', now: now(), telling: player.playing, closed: options.isClosed() });
  const ticks = setInterval(tick, 1000);
  signal.addEventListener('abort', () => clearInterval(ticks));
  show(state);
  return {
    get state() {
      return state;
    },
    input,
  };
}
