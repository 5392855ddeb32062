import type { Desk } from '../format/desk.ts';
import { parse } from '../format/parse.ts';
import { valueIn } from '../format/raw-ids.ts';
import { type Site, siteForm } from './site-form.ts';

export const SITE_FILE = 'site.yaml';

type Path = readonly string[];

/** Values that the pages need, and what to write there. */
export const NEEDED: readonly (readonly [key: string, what: string])[] = [
  ['address', 'the address the story will have, such as https://www.example.org/story/'],
  ['operator.name', 'the office that publishes the site'],
  ['operator.street', 'its street and number'],
  ['operator.town', 'its postcode and town'],
  ['operator.represented', 'who represents it by law'],
  ['operator.responsible', 'who answers for the content, with name and address'],
  ['operator.mail', 'its mail address'],
  ['operator.phone', 'its phone number'],
  ['feedback.name', 'who takes reports of barriers'],
  ['feedback.mail', 'where barriers are reported to, by mail'],
  ['feedback.phone', 'where barriers are reported to, by phone'],
  ['conciliation.name', 'the name of the conciliation body'],
  ['conciliation.web', 'the web address of the conciliation body'],
  ['supervision.name', 'the name of the supervisory body for accessibility'],
  ['supervision.mail', 'the mail address of the supervisory body'],
  ['privacy.officer.name', 'the data protection officer'],
  ['privacy.officer.mail', 'the mail address of the data protection officer'],
  ['privacy.authority.name', 'the supervisory authority for data protection'],
  ['hosting.provider', 'who runs the server'],
  ['statement.date', 'the day of the accessibility statement, as 2026-12-31'],
  ['statement.status', 'full, partial or none: how far the pages meet the requirements'],
  ['statement.method', 'self or external: who has examined the pages'],
];
/** The same for sentences, which are needed in every language. */
export const NEEDED_WORDS: readonly (readonly [key: string, what: string])[] = [
  ['hosting.logs', 'what the server writes down of a visit, why, and for how long'],
];

/** Values that are told in each language. */
const SENTENCES = ['hosting.logs', 'statement.limits'] as const;

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value === undefined ? undefined : valueIn(value, key)), data);

/** White space aside, as passages are looked up. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Checks that the conference's facts stand in the report. */
function checkEvent({ event }: Site, report: string, desk: Desk): void {
  const text = plain(report);
  const written = event.date && [event.date, event.date.split('-').reverse().join('.')];
  const facts: readonly (readonly [string, readonly string[] | '' | undefined])[] = [
    ['date', written],
    ['place', event.place && [event.place]],
    ['town', event.town && [event.town]],
  ];
  for (const [key, forms] of facts) {
    if (!forms || forms.some((form) => text.includes(plain(form)))) continue;
    const message = `"${forms.at(-1)}" does not stand in the report. Take the conference’s facts from there.`;
    desk.error('not-in-report', SITE_FILE, ['event', key], message);
  }
}

/**
 * Reads what the agency has filled in. A missing value is a warning, since the pages mark it as one to fill in; a wrong
 * one is an error. Null if the file cannot be used.
 */
export function readSite(data: unknown, languages: readonly string[], report: string, desk: Desk): Site | null {
  const site = parse(siteForm, data, SITE_FILE, desk);
  if (!site) return null;
  const need = (path: Path, what: string): void => {
    if (valueAt(site, path) !== undefined || valueAt(data, path)) return;
    const message = `"${path.join('.')}" is not filled in: ${what}. Until then the pages say so in its place.`;
    desk.warn('blank', SITE_FILE, path, message);
  };
  for (const [key, what] of NEEDED) need(key.split('.'), what);
  for (const [key, what] of NEEDED_WORDS)
    for (const language of languages) need([...key.split('.'), language], `${what} (${language})`);
  for (const key of SENTENCES) {
    const path = key.split('.');
    for (const language of Object.keys(Object(valueAt(data, path)))) {
      if (languages.includes(language)) continue;
      const message = `"${key}" has words in "${language}", which the story does not have. Nobody will read them.`;
      desk.warn('unused-language', SITE_FILE, [...path, language], message);
    }
  }
  checkEvent(site, report, desk);
  return site;
}
