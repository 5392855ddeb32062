import type { Language } from '../core/story-text.ts';

/** What search and filters of the results say. */
export interface FinderWords {
  readonly search: string;
  readonly filter: string;
  readonly chosen: (count: number) => string;
  readonly theme: string;
  readonly origin: string;
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

const en: FinderWords = {
  search: 'Search the results',
  filter: 'Choose by theme and origin',
  chosen: (count) => `${count} chosen`,
  theme: 'Theme',
  origin: 'Where it arose',
  found: (count, all) => (count === all ? `All ${all} results` : `${count} of ${all} results`),
  none: 'Nothing found.',
  noneHint: 'This stone is missing from the mosaic. Another word may help, or one choice less.',
  reset: 'Show all again',
};

const all: Readonly<Record<string, FinderWords>> = { de, en };

/** Words for a language: its own, those of its parent, or German. */
export const finderWordsOf = (language: Language): FinderWords =>
  all[language] ?? all[language.split('-')[0] ?? ''] ?? de;
