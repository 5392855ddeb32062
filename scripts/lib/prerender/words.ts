import { inLanguage } from '../../../src/core/in-language.ts';
import type { Language } from '../../../src/core/story-text.ts';

/** The page's own words around a story, where no script has run. */
export interface PageWords {
  readonly sources: string;
  /** Name of the list of what a reader can do in a picture that moves. */
  readonly acts: string;
  readonly invented: string;
  readonly creditsText: readonly string[];
  readonly toText: string;
}

const GERMAN: PageWords = {
  sources: 'Worauf beruht das?',
  acts: 'Im bewegten Bild zum Anfassen',
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
  acts: 'To touch in the moving picture',
  invented:
    'All characters are invented. No real person is shown. What they say and go through is based on the results in the report.',
  creditsText: [
    'Characters based on Open Peeps by Pablo Stanley (CC0); places and things drawn for this story.',
    'Lettering: Shantell Sans by Shantell Martin, Arrow Type and Anya Danilova (SIL Open Font License 1.1).',
  ],
  toText: 'Go to the story',
};

const SIMPLE: PageWords = {
  sources: 'Woher kommt das?',
  acts: 'Das geht im bewegten Bild',
  invented: 'Alle Figuren sind erfunden. Es sind keine echten Menschen. Die Geschichte kommt aus dem Bericht.',
  creditsText: [
    'Vorbild für die Figuren sind Zeichnungen von Pablo Stanley. Die Zeichnungen heißen: Open Peeps. Eine Lizenz sagt: So darf man etwas benutzen. Die Lizenz von Open Peeps heißt: CC0. Die Orte und die Dinge sind neu gezeichnet.',
    'Die Schrift heißt: Shantell Sans. Sie ist von Shantell Martin, Arrow Type und Anya Danilova. Ihre Lizenz heißt: SIL Open Font License 1.1.',
  ],
  toText: 'Zur Geschichte',
};

const ARABIC: PageWords = {
  sources: 'إلى ماذا يستند هذا؟',
  acts: 'ما يمكن لمسه في الصورة المتحرّكة',
  invented: 'كلّ الشخصيات خيالية، ولا تصوّر أشخاصاً حقيقيّين. وما تقوله وما تعيشه يستند إلى نتائج التقرير.',
  creditsText: [
    'الشخصيات مأخوذة عن Open Peeps من رسم Pablo Stanley (CC0)، أمّا الأماكن والأشياء فرُسمت لهذه القصّة.',
    'الخطّ: Shantell Sans من تصميم Shantell Martin وArrow Type وAnya Danilova (SIL Open Font License 1.1).',
  ],
  toText: 'إلى القصّة',
};

const all = { de: GERMAN, 'de-simple': SIMPLE, en: ENGLISH, ar: ARABIC };

/** Words for a language: its own, those of its parent, or German. */
export const pageWordsOf = (language: Language): PageWords => inLanguage(all, language);

/** The face of Arabic letters, named where a story has an Arabic text. */
const ARABIC_FACE: Readonly<Record<string, string>> = {
  de: 'Arabische Schrift: Playpen Sans Arabic von TypeTogether (SIL Open Font License 1.1).',
  'de-simple': 'Die arabischen Buchstaben heißen: Playpen Sans Arabic. Sie sind von TypeTogether.',
  en: 'Arabic lettering: Playpen Sans Arabic by TypeTogether (SIL Open Font License 1.1).',
  ar: 'الخطّ العربي: Playpen Sans Arabic من تصميم TypeTogether (SIL Open Font License 1.1).',
};

/** Who made the Arabic letters; German where there are no words of the language. */
export const arabicFaceWordsOf = (language: string): string =>
  ARABIC_FACE[language] ?? ARABIC_FACE[language.split('-')[0] as string] ?? (ARABIC_FACE.de as string);
