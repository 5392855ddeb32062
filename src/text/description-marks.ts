import type { Language } from '../core/story-text.ts';

/* Captions write it before a description, as they write sounds: in brackets, so that nobody takes it for the story's words. */
const all: Readonly<Record<string, string>> = {
  de: '[Bild]',
  'de-simple': '[Bild]',
  en: '[Picture]',
  ar: '[الصورة]',
};

/** What captions write before the description of a picture: in its language, that of its parent, or German. */
export const descriptionMarkOf = (language: Language): string =>
  all[language] ?? all[language.split('-')[0] ?? ''] ?? (all.de as string);
