import type { Language } from './story-text.ts';

/** Where a visitor's phone goes on. */
export interface PhonePlace {
  /** The page's language, and the one whose page stands at the top. */
  readonly language: Language;
  readonly original: Language;
  /** Id of the panel being told; '': none. */
  readonly panel: string;
}

/** Public address of a panel in a language; `top` is the public page at the top, with a slash at its end. */
export function phoneAddressOf(top: string, { language, original, panel }: PhonePlace): string {
  // The original's page would look for the phone's own language.
  const page = language === original ? `${top}?lang=${language}` : `${top}${language}/`;
  return panel === '' ? page : `${page}#${encodeURIComponent(panel)}`;
}

/**
 * What a link that may not be followed here is on a phone: pages of this build as the public ones, others as they are; null
 * where a phone could not open it.
 * @param base address of this build's page at the top, with a slash at its end.
 */
export function linkForPhone(href: string, base: string, top: string | null): string | null {
  if (href.startsWith(base)) return top === null ? null : top + href.slice(base.length);
  return href.startsWith('https://') ? href : null;
}

/** An address as a person reads it. */
export const spokenAddress = (address: string): string => address.replace(/^https:\/\//, '').replace(/\/$/, '');
