import type { Language } from './story-text.ts';

/**
 * A counted thing in the plural forms of a language (CLDR categories; Arabic has all six). `#` is the number; a form that
 * is missing is `other`.
 */
export type CountForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Numbers as a language writes them, with the digits 0–9 (Arabic would else have its own in some countries). */
export const numbersIn = (language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  new Intl.NumberFormat(language, { ...options, numberingSystem: 'latn' });

/**
 * Makes what says how many there are, in one language.
 * @throws {RangeError} if the language is no BCP 47 tag.
 */
export function createCountWords(language: Language): (count: number, forms: CountForms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = numbersIn(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
