import { inLanguage } from '../core/in-language.ts';
import type { Language } from '../core/story-text.ts';

/** What is said around a film of sign language. */
export interface SignWords {
  readonly film: string;
  readonly none: string;
  readonly larger: string;
  readonly smaller: string;
  readonly toLeft: string;
  readonly toRight: string;
}

const all = {
  de: {
    film: 'Film in Deutscher Gebärdensprache',
    none: 'Zu diesem Bild gibt es keinen Film.',
    larger: 'Film größer',
    smaller: 'Film kleiner',
    toLeft: 'Film nach links',
    toRight: 'Film nach rechts',
  },
  'de-simple': {
    film: 'Film in Gebärden-Sprache',
    none: 'Zu diesem Bild gibt es keinen Film.',
    larger: 'Film größer machen',
    smaller: 'Film kleiner machen',
    toLeft: 'Film nach links',
    toRight: 'Film nach rechts',
  },
  en: {
    film: 'Film in German Sign Language',
    none: 'There is no film for this picture.',
    larger: 'Larger film',
    smaller: 'Smaller film',
    toLeft: 'Move film to the left',
    toRight: 'Move film to the right',
  },
  ar: {
    film: 'فيلم بلغة الإشارة الألمانية',
    none: 'لا يوجد فيلم لهذه الصورة.',
    larger: 'تكبير الفيلم',
    smaller: 'تصغير الفيلم',
    toLeft: 'نقل الفيلم إلى اليسار',
    toRight: 'نقل الفيلم إلى اليمين',
  },
} satisfies Readonly<Record<string, SignWords>>;

/** Words for a language: its own, those of its parent, or German. */
export const signWordsOf = (language: Language): SignWords => inLanguage(all, language);
