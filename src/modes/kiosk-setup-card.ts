import type { KioskProblem } from '../core/kiosk-problem.ts';
import { part, speak } from './kiosk-parts.ts';
import { problemIn, setupWordsIn } from './kiosk-setup-words.ts';

const CARD_SECONDS = 60;

/**
 * What is wrong with the configuration, and what keys do, for whoever sets the kiosk up; goes away after a minute.
 * @param isAsked it is wanted (`&setup`) though nothing is wrong.
 */
export function showSetupCard(
  language: string,
  problems: readonly KioskProblem[],
  isAsked: boolean,
  signal: AbortSignal,
): void {
  if (problems.length === 0 && !isAsked) return;
  const words = setupWordsIn(language);
  const card = part('section', 'bb-kiosk bb-kiosk-problems');
  speak(card, language);
  const list = part('ul', 'bb-kiosk-wrong');
  const sentences = problems.length > 0 ? problems.map((problem) => problemIn(language, problem)) : [words.noProblems];
  list.append(...sentences.map((sentence) => part('li', '', sentence)));
  const keys = part('dl', 'bb-kiosk-keys');
  for (const [does, names] of words.keys) {
    const row = part('div', '');
    row.append(part('dt', '', does), part('dd', '', names));
    keys.append(row);
  }
  card.append(part('h2', 'bb-kiosk-heading', words.title), list, keys);
  document.body.append(card);
  const timer = setTimeout(() => card.remove(), CARD_SECONDS * 1000);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    card.remove();
  });
}
