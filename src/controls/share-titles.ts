import { inLanguage } from '../core/in-language.ts';
import type { Language } from '../core/story-text.ts';

const all = {
  de: 'Teilen & Ein\u00adbetten',
  'de-simple': 'Teilen',
  en: 'Share & embed',
  ar: 'المشاركة والتضمين',
};

/** What the sheet for sharing is called; apart from its other words, since its button is there before it. */
export const shareTitleOf = (language: Language): string => inLanguage<string>(all, language);
