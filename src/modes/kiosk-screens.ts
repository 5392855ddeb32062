import { languageName } from '../core/language-name.ts';
import { kioskButton, lines, part, speak } from './kiosk-parts.ts';
import { kioskWordsIn } from './kiosk-words.ts';

/** A hand that points, drawn in one line. */
const HAND =
  'M38 92 C30 80 18 70 14 60 C11 52 20 48 26 55 L34 65 L33 20 C33 10 46 10 46 20 L47 46 C50 40 59 41 60 48 C64 43 72 46 72 53 C77 50 83 54 83 60 C84 74 80 84 76 92';

const hand = (): SVGSVGElement => lines('bb-kiosk-hand', '0 0 96 100', [HAND]);

/** The invitation: a hand, and in each language a large button that starts the story in it. */
export function createInvitation(languages: readonly string[], start: (language: string) => void): HTMLElement {
  const screen = part('div', 'bb-kiosk bb-kiosk-invitation');
  const row = part('div', 'bb-kiosk-row');
  for (const language of languages) {
    const made = kioskButton(language, kioskWordsIn(language).start, () => start(language));
    made.prepend(part('span', 'bb-kiosk-language', languageName({ textChecks: {} }, language)));
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
  const dialog = part('dialog', 'bb-kiosk bb-kiosk-question');
  const heading = part('h2', 'bb-kiosk-heading', words.there);
  heading.id = 'bb-kiosk-there';
  dialog.setAttribute('aria-labelledby', heading.id);
  const left = part('p', 'bb-kiosk-left');
  speak(dialog, language);
  dialog.append(heading, left, kioskButton(language, words.goOn, goOn));
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
