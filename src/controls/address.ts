import type { PlayerPort } from '../core/port.ts';
import { CREDITS, isBelowStory } from './credits.ts';

const QUIET_MS = 400;

export interface Address {
  /** What the address names: the id behind the `#`. */
  readonly id: string;
  /** Goes to a panel as a step the browser's back button can undo. */
  jump(id: string): void;
  /** Names a place of the page as such a step. */
  push(id: string): void;
  /** Names a place of the page without a step. */
  note(id: string): void;
  /** Names the panel being told again. */
  leave(): void;
}

export const idInAddress = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
};

/** Writes to the history; a sandboxed frame may forbid it, and the story does without. */
function write(how: 'pushState' | 'replaceState', id: string): void {
  const address = id === '' ? `${location.pathname}${location.search}` : `#${encodeURIComponent(id)}`;
  try {
    history[how](how === 'pushState' ? null : history.state, '', address);
  } catch {}
}

/**
 * Keeps the page's address at the panel being told, and follows it when the reader changes it. The player itself starts
 * at the panel the address names.
 */
export function createAddress(player: PlayerPort, signal: AbortSignal): Address {
  let timer = 0;
  const isPanel = (id: string): boolean => player.panels.some((panel) => panel.id === id);
  const follow = (): void => {
    clearTimeout(timer);
    const id = idInAddress();
    if (isPanel(id)) player.goTo(id);
    else if (id === '' && player.panels[0]) player.goTo(player.panels[0].id);
  };
  const tell = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const id = player.panel;
      const named = idInAddress();
      if (named === CREDITS && isBelowStory()) return;
      if (named !== id && (id !== player.panels[0]?.id || isPanel(named))) write('replaceState', id);
    }, QUIET_MS);
  };
  // Going back between two panels fires both; going to the same place twice changes nothing.
  window.addEventListener('popstate', follow, { signal });
  window.addEventListener('hashchange', follow, { signal });
  player.addEventListener('panelchange', tell, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  const push = (id: string): void => {
    clearTimeout(timer);
    if (idInAddress() !== id) write('pushState', id);
  };
  return {
    get id() {
      return idInAddress();
    },
    push,
    jump(id) {
      push(id);
      player.goTo(id);
    },
    note(id) {
      clearTimeout(timer);
      if (idInAddress() !== id) write('replaceState', id);
    },
    leave() {
      write('replaceState', player.panel === player.panels[0]?.id ? '' : player.panel);
    },
  };
}
