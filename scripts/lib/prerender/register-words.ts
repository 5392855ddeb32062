import { createCountWords } from '../../../src/core/count-words.ts';
import { inLanguage } from '../../../src/core/in-language.ts';
import type { Language } from '../../../src/core/story-text.ts';

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
  /** Comes before the publisher's name. */
  readonly documentsNote: string;
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
  documentsNote: 'Sie liegen nicht hier, sondern auf der Seite, auf der auch der Bericht steht:',
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
  resultsNote: (count) =>
    count === 1 ? 'One result is listed here.' : `${count} results, grouped by where they came from.`,
  quotes: ['The indented passages are taken word for word from the ', 'report', ', in its original language.'],
  result: (number) => `Result ${number}`,
  shownIn: 'Shown in:',
  permalink: 'Link to this',
  credits: 'Sources and thanks',
  report: 'The report',
  ownWords:
    'This story is told in its own words. Only quotations, titles, and the names of people and organisations are taken word for word.',
  people: 'People named',
  morePeople: 'Also named',
  documents: 'The presentations',
  documentsNote: 'They are not stored here, but on the same page as the report:',
  pictures: 'Pictures, lettering, software',
  made: [
    'Software: PixiJS (MIT licence) and GSAP (standard “no charge” licence of GreenSock/Webflow).',
    'Words and pictures of this story: CC BY 4.0, crediting “Bilderbogen”. The software: MIT licence.',
  ],
  pageEnd: 'End of the page',
  toStart: 'Back to the start',
};

const SIMPLE: RegisterWords = {
  results: 'Alle Ergebnisse',
  resultsNote: (count) =>
    count === 1 ? 'Hier steht 1 Ergebnis.' : `Hier stehen ${count} Ergebnisse. Darüber steht immer: Daher kommen sie.`,
  quotes: [
    'Manche Sätze haben am Rand einen Strich. Sie sind in schwerer Sprache. Diese Sätze stehen genau so im ',
    'Bericht',
    '.',
  ],
  result: (number) => `Ergebnis ${number}`,
  shownIn: 'Das sehen Sie hier:',
  permalink: 'Link zu diesem Ergebnis',
  credits: 'Bericht und Dank',
  report: 'Der Bericht',
  ownWords:
    'Die Sätze in dieser Geschichte sind neu. Genau aus dem Bericht sind nur: Zitate, Titel und Namen. Zitat heißt: So steht es im Bericht.',
  people: 'Diese Menschen stehen im Bericht',
  morePeople: 'Auch diese Menschen stehen im Bericht',
  documents: 'Die Vorträge',
  documentsNote: 'Die Vorträge liegen nicht hier. Sie liegen auf der Seite mit dem Bericht:',
  pictures: 'Bilder, Schrift und Programm',
  made: [
    'Das Programm benutzt 2 andere Programme: PixiJS und GSAP. Die Lizenz von PixiJS heißt: MIT. GSAP hat eine kostenlose Lizenz von GreenSock und Webflow.',
    'Sie dürfen die Worte und Bilder benutzen. Schreiben Sie dann dazu: „Bilderbogen“. Die Lizenz heißt: CC BY 4.0. Die Lizenz vom Programm heißt: MIT.',
  ],
  pageEnd: 'Ganz unten',
  toStart: 'Zum Anfang',
};

const counted = createCountWords('ar');
const ARABIC: RegisterWords = {
  results: 'كلّ النتائج',
  resultsNote: (count) =>
    counted(count, {
      one: 'هنا نتيجة واحدة.',
      two: 'هنا نتيجتان، مرتّبتان حسب منشئهما.',
      few: 'هنا # نتائج، مرتّبة حسب منشئها.',
      other: 'هنا # نتيجة، مرتّبة حسب منشئها.',
    }),
  quotes: ['المقاطع المُزاحة عن الهامش واردة حرفيّاً في ', 'التقرير', '، بلغته الأصلية.'],
  result: (number) => `النتيجة ${number}`,
  shownIn: 'تظهر في:',
  permalink: 'رابط إلى هذه النتيجة',
  credits: 'المصادر والشكر',
  report: 'التقرير',
  ownWords: 'كلّ جمل هذه القصّة صيغت من أجلها. ولم يُنقل حرفيّاً سوى الاقتباسات والعناوين والأسماء وتسميات المنظّمات.',
  people: 'المذكورون بالاسم',
  morePeople: 'مذكورون أيضاً',
  documents: 'العروض التقديمية',
  documentsNote: 'ليست محفوظة هنا، بل في الصفحة التي نُشر فيها التقرير أيضاً:',
  pictures: 'الصور والخطّ والبرنامج',
  made: [
    'البرنامج: PixiJS (رخصة MIT) وGSAP (الرخصة القياسية المجّانية من GreenSock/Webflow).',
    'كلمات هذه القصّة وصورها: رخصة CC BY 4.0 مع ذكر اسم «Bilderbogen». والبرنامج: رخصة MIT.',
  ],
  pageEnd: 'نهاية الصفحة',
  toStart: 'إلى البداية',
};

const all = { de: GERMAN, 'de-simple': SIMPLE, en: ENGLISH, ar: ARABIC };

/** Words for a language: its own, those of its parent, or German. */
export const registerWordsOf = (language: Language): RegisterWords => inLanguage(all, language);
