/** The page's own words around a story, where no script has run. */
export interface PageWords {
  readonly sources: string;
  readonly invented: string;
  readonly creditsText: readonly string[];
  readonly toText: string;
}

const GERMAN: PageWords = {
  sources: 'Worauf beruht das?',
  invented:
    'Alle Figuren sind erfunden. Keine wirkliche Person ist dargestellt. Was sie sagen und erleben, beruht auf den Ergebnissen des Berichts.',
  creditsText: [
    'Figuren nach Open Peeps von Pablo Stanley (CC0), Orte und Dinge für diese Geschichte gezeichnet.',
    'Schrift: Shantell Sans von Shantell Martin, Arrow Type und Anya Danilova (SIL Open Font License 1.1).',
  ],
  toText: 'Zur Geschichte',
};

const ENGLISH: PageWords = {
  sources: 'What is this based on?',
  invented:
    'All figures are invented. No real person is shown. What they say and live through rests on the results of the report.',
  creditsText: [
    'Figures after Open Peeps by Pablo Stanley (CC0); places and things drawn for this story.',
    'Lettering: Shantell Sans by Shantell Martin, Arrow Type and Anya Danilova (SIL Open Font License 1.1).',
  ],
  toText: 'To the story',
};

/** Words for a language; German where there are none. */
export const pageWordsOf = (language: string): PageWords => (language.startsWith('en') ? ENGLISH : GERMAN);
