/** The register's and the credits' own words, where no script has run. */
export interface RegisterWords {
  readonly results: string;
  readonly resultsNote: (count: number) => string;
  /** Comes before and after the link to the report. */
  readonly quotes: readonly [string, string, string];
  readonly result: (number: number) => string;
  readonly shownIn: string;
  readonly permalink: string;
  readonly credits: string;
  readonly report: string;
  readonly ownWords: string;
  readonly people: string;
  readonly morePeople: string;
  readonly documents: string;
  readonly documentsNote: (publisher: string) => string;
  readonly pictures: string;
  readonly made: readonly string[];
  readonly pageEnd: string;
  readonly toStart: string;
}

const GERMAN: RegisterWords = {
  results: 'Alle Ergebnisse',
  resultsNote: (count) =>
    count === 1 ? 'Ein Ergebnis steht hier.' : `${count} Ergebnisse, geordnet danach, wo sie entstanden sind.`,
  quotes: ['Die eingerückten Stellen stehen wörtlich im ', 'Bericht', '.'],
  result: (number) => `Ergebnis ${number}`,
  shownIn: 'Zu sehen in:',
  permalink: 'Link hierher',
  credits: 'Quellen und Dank',
  report: 'Der Bericht',
  ownWords:
    'Alle Sätze dieser Geschichte sind eigene Worte. Wörtlich übernommen sind nur die Zitate, die Titel, die Namen und die Bezeichnungen von Organisationen.',
  people: 'Namentlich genannt',
  morePeople: 'Außerdem genannt',
  documents: 'Die Präsentationen',
  documentsNote: (publisher) =>
    `Sie liegen nicht hier, sondern auf der Seite, auf der auch der Bericht steht: ${publisher}.`,
  pictures: 'Bilder, Schrift, Programm',
  made: [
    'Programm: PixiJS (MIT-Lizenz) und GSAP (kostenfreie Standardlizenz von GreenSock/Webflow).',
    'Worte und Bilder dieser Geschichte: CC BY 4.0, mit der Nennung „Bilderbogen“. Das Programm: MIT-Lizenz.',
  ],
  pageEnd: 'Ende der Seite',
  toStart: 'Zum Anfang',
};

const ENGLISH: RegisterWords = {
  results: 'All results',
  resultsNote: (count) => (count === 1 ? 'One result is listed here.' : `${count} results, by where they arose.`),
  quotes: ['The indented passages stand in the ', 'report', ' word for word.'],
  result: (number) => `Result ${number}`,
  shownIn: 'Shown in:',
  permalink: 'Link to this',
  credits: 'Sources and thanks',
  report: 'The report',
  ownWords:
    'All sentences of this story are its own words. Only the quotations, titles, names and organisations are taken over verbatim.',
  people: 'People named',
  morePeople: 'Also named',
  documents: 'The presentations',
  documentsNote: (publisher) => `They are not kept here, but on the page that has the report: ${publisher}.`,
  pictures: 'Pictures, lettering, software',
  made: [
    'Software: PixiJS (MIT licence) and GSAP (standard “no charge” licence of GreenSock/Webflow).',
    'Words and pictures of this story: CC BY 4.0, naming “Bilderbogen”. The software: MIT licence.',
  ],
  pageEnd: 'End of the page',
  toStart: 'To the start',
};

/** Words for a language; German where there are none. */
export const registerWordsOf = (language: string): RegisterWords => (language.startsWith('en') ? ENGLISH : GERMAN);
