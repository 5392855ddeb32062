import { directionOf } from '../core/direction.ts';
import { languageName } from '../core/language-name.ts';
import { kioskWordsIn } from './kiosk-words.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** A hand that points, drawn in one line. */
const HAND =
  'M38 92 C30 80 18 70 14 60 C11 52 20 48 26 55 L34 65 L33 20 C33 10 46 10 46 20 L47 46 C50 40 59 41 60 48 C64 43 72 46 72 53 C77 50 83 54 83 60 C84 74 80 84 76 92';

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function hand(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 96 100');
  svg.setAttribute('class', 'bb-kiosk-hand');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', HAND);
  svg.append(line);
  return svg;
}

function button(language: string, text: string, press: () => void): HTMLElement {
  const made = element('button', 'bb-kiosk-button', text) as HTMLButtonElement;
  made.type = 'button';
  made.lang = language;
  made.dir = directionOf(language);
  made.addEventListener('click', press);
  return made;
}

/** The invitation: a hand, and in each language a large button that starts the story in it. */
export function createInvitation(languages: readonly string[], start: (language: string) => void): HTMLElement {
  const screen = element('div', 'bb-kiosk bb-kiosk-invitation');
  const row = element('div', 'bb-kiosk-row');
  for (const language of languages) {
    const made = button(language, kioskWordsIn(language).start, () => start(language));
    made.prepend(element('span', 'bb-kiosk-language', languageName({ textChecks: {} }, language)));
    row.append(made);
  }
  row.prepend(hand());
  screen.append(row);
  return screen;
}

export interface Question {
  readonly element: HTMLDialogElement;
  /** Asks, with the seconds that are left. */
  ask(seconds: number): void;
  close(): void;
}

/** “Are you still there?”, with the seconds left and one large button. */
export function createQuestion(language: string, goOn: () => void): Question {
  const words = kioskWordsIn(language);
  const dialog = element('dialog', 'bb-kiosk bb-kiosk-question') as HTMLDialogElement;
  const heading = element('h2', 'bb-kiosk-heading', words.there);
  heading.id = 'bb-kiosk-there';
  dialog.setAttribute('aria-labelledby', heading.id);
  const left = element('p', 'bb-kiosk-left');
  dialog.lang = language;
  dialog.dir = directionOf(language);
  dialog.append(heading, left, button(language, words.goOn, goOn));
  // Escape is an answer too.
  dialog.addEventListener('cancel', goOn);
  return {
    element: dialog,
    ask(seconds) {
      const text = words.left.replace('%', String(seconds));
      if (left.textContent !== text) left.textContent = text;
      if (!dialog.open) dialog.showModal();
    },
    close: () => dialog.close(),
  };
}

const CARD_SECONDS = 60;

/** What is wrong with the configuration, for whoever sets the kiosk up; goes away by itself. */
export function showProblems(host: HTMLElement, problems: readonly string[]): void {
  if (problems.length === 0) return;
  const card = element('div', 'bb-kiosk bb-kiosk-problems');
  card.lang = 'en';
  card.append(...problems.map((problem) => element('p', '', problem)));
  host.append(card);
  setTimeout(() => card.remove(), CARD_SECONDS * 1000);
}
