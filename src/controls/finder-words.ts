import { createCountWords } from '../core/count-words.ts';
import { inLanguage } from '../core/in-language.ts';
import type { Language } from '../core/story-text.ts';

/** What search and filters of the results say. */
export interface FinderWords {
  readonly search: string;
  readonly filter: string;
  readonly chosen: (count: number) => string;
  readonly theme: string;
  readonly origin: string;
  /** `count` is at least 1. */
  readonly found: (count: number, all: number) => string;
  readonly none: string;
  readonly noneHint: string;
  readonly reset: string;
}

const de: FinderWords = {
  search: 'In den Ergebnissen suchen',
  filter: 'Nach Thema und Herkunft auswählen',
  chosen: (count) => `${count} gewählt`,
  theme: 'Thema',
  origin: 'Wo es entstanden ist',
  found: (count, all) => (count === all ? `Alle ${all} Ergebnisse` : `${count} von ${all} Ergebnissen`),
  none: 'Keine Treffer.',
  noneHint: 'Dieser Stein fehlt im Mosaik. Vielleicht hilft ein anderes Wort oder eine Auswahl weniger.',
  reset: 'Wieder alle zeigen',
};

const simple: FinderWords = {
  search: 'Ein Ergebnis suchen',
  filter: 'Ergebnisse auswählen',
  chosen: (count) => `${count} gewählt`,
  theme: 'Thema',
  origin: 'Woher kommt das?',
  found: (count, all) => (count === all ? `Alle ${all} Ergebnisse` : `${count} von ${all} Ergebnissen`),
  none: 'Dazu gibt es nichts.',
  noneHint: 'Suchen Sie ein anderes Wort. Oder wählen Sie weniger aus.',
  reset: 'Alle zeigen',
};

const en: FinderWords = {
  search: 'Search the results',
  filter: 'Filter by theme and origin',
  chosen: (count) => `${count} selected`,
  theme: 'Theme',
  origin: 'Where it came from',
  found: (count, all) => (count === all ? `All ${all} results` : `${count} of ${all} results`),
  none: 'Nothing found.',
  noneHint: 'This stone is missing from the mosaic. Try another word, or one filter fewer.',
  reset: 'Show all again',
};

const counted = createCountWords('ar');
const choices = { one: 'اختيار واحد', two: 'اختياران', few: '# اختيارات', many: '# اختياراً', other: '# اختيار' };
const results = { one: 'نتيجة واحدة', two: 'نتيجتين', few: '# نتائج', other: '# نتيجة' };

const ar: FinderWords = {
  search: 'البحث في النتائج',
  filter: 'الاختيار حسب الموضوع والمنشأ',
  chosen: (count) => counted(count, choices),
  theme: 'الموضوع',
  origin: 'أين نشأت النتيجة',
  // After “out of” the counted word goes with the second number.
  found: (count, all) => (count === all ? `كلّ النتائج: ${all}` : `${count} من أصل ${counted(all, results)}`),
  none: 'لا توجد نتائج مطابقة.',
  noneHint: 'هذا الحجر غير موجود في الفسيفساء. قد تساعد كلمة أخرى أو اختيارات أقلّ.',
  reset: 'عرض الكلّ من جديد',
};

const all = { de, 'de-simple': simple, en, ar };

/** Words for a language: its own, those of its parent, or German. All come with the finder: together they weigh less than a request. */
export const finderWordsOf = (language: Language): FinderWords => inLanguage(all, language);
