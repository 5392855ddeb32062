import type { Language } from './story-text.ts';

/** What there is for a language: its own, its parent's (`en-GB` → `en`), or the German one. */
export const inLanguage = <T>(all: { readonly de: T } & Readonly<Record<string, T>>, language: Language): T =>
  all[language] ?? all[language.split('-')[0] ?? ''] ?? all.de;
