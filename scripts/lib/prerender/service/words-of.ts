import type { Language } from '../../../../src/core/story-text.ts';
import { serviceAr } from './ar.ts';
import { serviceDe } from './de.ts';
import { serviceEn } from './en.ts';
import type { ServiceWords } from './service-words.ts';
import { serviceSimple } from './simple.ts';

const ALL: Readonly<Record<string, ServiceWords>> = {
  de: serviceDe,
  'de-simple': serviceSimple,
  en: serviceEn,
  ar: serviceAr,
};

/** Words for a language: its own, those of its parent, or German. */
export const serviceWordsOf = (language: Language): ServiceWords =>
  ALL[language] ?? ALL[language.split('-')[0] ?? ''] ?? serviceDe;
