import type { PlayerPort } from '../core/port.ts';

const QUIET_MS = 400;

export interface Address {
  /** Goes to a panel as a step the browser's back button can undo. */
  jump(id: string): void;
}

const idInAddress = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
};

/** Writes to the history; a sandboxed frame may forbid it, and the story does without. */
function write(how: 'pushState' | 'replaceState', id: string): void {
  try {
    history[how](how === 'pushState' ? null : history.state, '', `#${encodeURIComponent(id)}`);
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
  const note = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const id = player.panel;
      const named = idInAddress();
      if (named !== id && (id !== player.panels[0]?.id || isPanel(named))) write('replaceState', id);
    }, QUIET_MS);
  };
  // Going back between two panels fires both; going to the same place twice changes nothing.
  window.addEventListener('popstate', follow, { signal });
  window.addEventListener('hashchange', follow, { signal });
  player.addEventListener('panelchange', note, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    jump(id) {
      clearTimeout(timer);
      if (idInAddress() !== id) write('pushState', id);
      player.goTo(id);
    },
  };
}
