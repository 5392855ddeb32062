/** What a kiosk says besides the story. */
export interface KioskWords {
  readonly start: string;
  readonly there: string;
  readonly goOn: string;
  /** `%` is the number of seconds. */
  readonly left: string;
}

/** By language tag; each is said in its own language, whatever the page's is. */
export const KIOSK_WORDS: Readonly<Record<string, KioskWords>> = {
  de: {
    start: 'Zum Starten tippen',
    there: 'Sind Sie noch da?',
    goOn: 'Weiterlesen',
    left: 'In % Sekunden beginnt die Geschichte von vorn.',
  },
  'de-simple': {
    start: 'Hier tippen',
    there: 'Sind Sie noch da?',
    goOn: 'Ja, weiter',
    left: 'Noch % Sekunden. Dann beginnt die Geschichte neu.',
  },
  en: {
    start: 'Tap to start',
    there: 'Are you still there?',
    goOn: 'Read on',
    left: 'In % seconds the story begins again.',
  },
  ar: {
    start: 'المس الشاشة للبدء',
    there: 'هل ما زلت هنا؟',
    goOn: 'متابعة القراءة',
    left: 'ستبدأ القصّة من جديد. الثواني المتبقّية: %',
  },
};

/** Words in a language, in a wider one, else in German. */
export const kioskWordsIn = (language: string): KioskWords =>
  KIOSK_WORDS[language] ?? KIOSK_WORDS[language.split('-')[0] ?? ''] ?? (KIOSK_WORDS.de as KioskWords);
