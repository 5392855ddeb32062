import type { Language } from './story-text.ts';

/**
 * A counted thing in the plural forms of a language (CLDR categories; Arabic has all six). `#` is the number; a form that
 * is missing is `other`.
 */
export type CountForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * Makes what says how many there are, in one language, with the digits 0–9.
 * @throws {RangeError} if the language is no BCP 47 tag.
 */
export function createCountWords(language: Language): (count: number, forms: CountForms) => string {
  const rules = new Intl.PluralRules(language);
  // Arabic has digits of its own in some countries; the pictures have these.
  const numbers = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
