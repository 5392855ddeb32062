import type { PlayerPort } from '../core/port.ts';
import type { StoryText } from '../core/story-text.ts';
import { el } from './el.ts';
import type { Words } from './words.ts';

const SETTLED_MS = 700;
const AGAIN_MS = 60;

/** What a screen reader hears when a panel has come. */
export function statusOf(
  words: Words,
  text: StoryText | undefined,
  at: { id: string; index: number; count: number },
): string {
  const title = text?.panels[at.id]?.title;
  return title ? words.status(at.index + 1, at.count, title) : words.position(at.index + 1, at.count);
}

/**
 * One polite line, said once a panel, when the story has settled on it (the first panel is not announced), and whenever
 * the player has something to announce.
 */
export function createAnnouncer(
  player: PlayerPort,
  words: Words,
  text: StoryText | undefined,
  signal: AbortSignal,
): HTMLElement {
  const line = el('p', { class: 'bb-status', role: 'status' });
  let timer = 0;
  let said = player.panel;
  player.addEventListener(
    'panelchange',
    ({ detail }) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (detail.id === said) return;
        said = detail.id;
        line.textContent = statusOf(words, text, detail);
      }, SETTLED_MS);
    },
    { signal },
  );
  player.addEventListener(
    'announce',
    ({ detail }) => {
      clearTimeout(timer);
      // Emptied first, so that the same words are said again.
      line.textContent = '';
      timer = window.setTimeout(() => {
        line.textContent = detail.text;
      }, AGAIN_MS);
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  return line;
}
