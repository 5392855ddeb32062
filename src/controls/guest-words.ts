import { inLanguage } from '../core/in-language.ts';
import type { Language } from '../core/story-text.ts';

/** What the buttons of an embedded story say. */
export interface GuestWords {
  readonly full: string;
  readonly small: string;
  readonly open: string;
  /** Begins with what is seen. */
  readonly openName: string;
  /** What the links to imprint, privacy and the like are called together, and how they open. */
  readonly about: string;
  readonly aboutHint: string;
}

const all = {
  de: {
    full: 'Vollbild',
    small: 'Vollbild verlassen',
    open: 'Ganze Seite',
    openName: 'Ganze Seite in neuem Tab öffnen',
    about: 'Über diese Seite',
    aboutHint: 'Diese Seiten öffnen sich in einem neuen Tab.',
  },
  'de-simple': {
    full: 'Groß zeigen',
    small: 'Wieder klein zeigen',
    open: 'Ganze Seite',
    openName: 'Ganze Seite in einem neuen Fenster zeigen',
    about: 'Über diese Seite',
    aboutHint: 'Diese Seiten öffnen sich in einem neuen Fenster.',
  },
  en: {
    full: 'Full screen',
    small: 'Exit full screen',
    open: 'Whole page',
    openName: 'Whole page, opens in a new tab',
    about: 'About this site',
    aboutHint: 'These pages open in a new tab.',
  },
  ar: {
    full: 'ملء الشاشة',
    small: 'إنهاء ملء الشاشة',
    open: 'الصفحة كاملة',
    openName: 'الصفحة كاملة في علامة تبويب جديدة',
    about: 'عن هذا الموقع',
    aboutHint: 'تُفتح هذه الصفحات في علامة تبويب جديدة.',
  },
};

/** Words for a language: its own, those of its parent, or German. */
export const guestWordsOf = (language: Language): GuestWords => inLanguage<GuestWords>(all, language);
