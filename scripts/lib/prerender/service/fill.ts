import type { Site } from '../../../../src/core/author/site-form.ts';
import { valueIn } from '../../../../src/core/format/raw-ids.ts';
import type { Language } from '../../../../src/core/story-text.ts';
import { type Html, html } from '../escape.ts';
import type { BlankKey, Office, ServiceWords } from './service-words.ts';

/** Puts an agency's values into a page; what is missing is marked as to be filled in, never guessed. */
export interface Fill {
  value(key: BlankKey): Html;
  /** A day, as the language writes it. */
  date(key: BlankKey): Html;
  /** One of the words for what stands there. */
  oneOf(key: BlankKey, words: Readonly<Record<string, string>>): Html;
  /** A sentence in the page's language. */
  words(key: BlankKey): Html;
  /** Sentences in the page's language; none where none are given. */
  list(key: BlankKey): readonly string[];
  /** Names and ways of reaching an office; of those in `needed`, missing ones are marked, others left out. */
  office(office: Office | 'operator', needed: readonly string[], labels: Readonly<Record<string, string>>): Html;
}

const atKey = (site: Site, key: string): unknown =>
  key.split('.').reduce<unknown>((value, part) => valueIn(value, part), site);

const PLAIN: (value: string) => Html = (value) => html`${value}`;
const SHOWN: Readonly<Record<string, (value: string) => Html>> = {
  mail: (value) => html`<a href="mailto:${value}" dir="ltr">${value}</a>`,
  phone: (value) => html`<a href="tel:${value.replace(/[^+\d]/g, '')}" dir="ltr">${value}</a>`,
  web: (value) => html`<a href="${value}" dir="ltr">${value.replace(/^https?:\/\/|\/$/g, '')}</a>`,
  address: (value) => html`<a href="${value}" dir="ltr">${value}</a>`,
};
const shownAs = (key: string): ((value: string) => Html) => SHOWN[key.split('.').at(-1) ?? ''] ?? PLAIN;

/** Fills pages in one language. `original` is the language that names and addresses are in. */
export function createFill(site: Site, words: ServiceWords, language: Language, original: Language): Fill {
  const blank = (key: BlankKey): Html => html`<mark class="bb-blank">${words.blank(words.blanks[key])}</mark>`;
  const own = (value: Html): Html =>
    language.split('-')[0] === original.split('-')[0] ? value : html`<span lang="${original}">${value}</span>`;
  const value = (key: BlankKey): Html => {
    const given = atKey(site, key);
    return typeof given === 'string' ? own(shownAs(key)(given)) : blank(key);
  };
  return {
    value,
    date(key) {
      const given = atKey(site, key);
      if (typeof given !== 'string') return blank(key);
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
      return html`<time datetime="${given}">${format.format(new Date(`${given}T00:00:00Z`))}</time>`;
    },
    oneOf(key, by) {
      const sentence = by[String(atKey(site, key))];
      return sentence ? html`${sentence}` : blank(key);
    },
    words(key) {
      const given = valueIn(atKey(site, key), language);
      return typeof given === 'string' ? html`${given}` : blank(key);
    },
    list(key) {
      const given = valueIn(atKey(site, key), language);
      return Array.isArray(given) ? given : [];
    },
    office(office, needed, labels) {
      const rows = Object.entries(labels).flatMap(([part, label]) => {
        const key = `${office}.${part}` as BlankKey;
        const isGiven = typeof atKey(site, key) === 'string';
        if (!isGiven && !needed.includes(part)) return [];
        return [html`<div><dt>${label}</dt><dd>${value(key)}</dd></div>`];
      });
      return html`<dl class="bb-facts">${rows}</dl>`;
    },
  };
}
