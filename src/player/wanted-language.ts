import type { Language } from '../core/story-text.ts';

export interface LanguageChoice {
  /** Language of the page that is open. */
  readonly shown: Language;
  /** The story's languages; the first is the original, whose page stands at the top. */
  readonly offered: readonly Language[];
  /** What the address asks for (`?lang=`). */
  readonly asked: string | null;
  /** What the browser prefers, best first (BCP 47). */
  readonly preferred: readonly string[];
}

/** The offered language that a wish means: itself, else its parent (`en-GB` → `en`). Simple language is never guessed. */
function offeredFor(wish: string, offered: readonly Language[]): Language | undefined {
  const parts = wish.toLowerCase().split('-');
  for (; parts.length > 0; parts.pop()) {
    const found = offered.find((language) => language.toLowerCase() === parts.join('-'));
    if (found) return found;
  }
  return undefined;
}

/**
 * Finds the language whose page should be opened instead; null: this one is right. What the address asks for comes first.
 * Only the original's page, at the top, follows the browser: whoever opens a language's own page means that language.
 */
export function wantedLanguage({ shown, offered, asked, preferred }: LanguageChoice): Language | null {
  const wish = asked === null ? undefined : offeredFor(asked, offered);
  if (wish) return wish === shown ? null : wish;
  if (shown !== offered[0]) return null;
  for (const language of preferred) {
    const found = offeredFor(language, offered);
    if (found) return found === shown ? null : found;
  }
  return null;
}
