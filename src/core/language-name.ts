import type { Story } from './story.ts';
import type { Language } from './story-text.ts';

/** Names of simple languages. The first is kept for texts that their readers have checked (DIN SPEC 33429). */
const SIMPLE_NAMES: Readonly<Record<string, readonly [checked: string, unchecked: string]>> = {
  de: ['Leichte Sprache', 'Einfache Sprache'],
};
/** Languages' own names where Intl has none. */
const OWN_NAMES: Readonly<Record<string, string>> = { gsg: 'Deutsche Gebärdensprache' };

const baseOf = (language: Language): string => language.split('-')[0] ?? language;

/** Whether a language is the easy form of another (`de-simple`). */
export const isSimple = (language: Language): boolean => language.split('-').includes('simple');

/**
 * What a story's language calls itself, as a language menu shows it. Easy German is called “Leichte Sprache” only where
 * the story records that readers have checked it, else “Einfache Sprache”.
 */
export function languageName({ textChecks }: Pick<Story, 'textChecks'>, language: Language): string {
  const simple = isSimple(language) ? SIMPLE_NAMES[baseOf(language)] : undefined;
  if (simple) return Object.hasOwn(textChecks, language) ? simple[0] : simple[1];
  return OWN_NAMES[language] ?? ownNameOf(language);
}

function ownNameOf(language: Language): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
    return name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language));
  } catch {
    return language;
  }
}
