import type { Field, ValueOf } from '../format/field.ts';
import { date, language, words } from '../format/fields.ts';
import { form, list, or, table, turned } from '../format/forms.ts';
import { choice, text } from '../format/leaves.ts';

interface Blank<T> extends Field<T> {
  readonly maybe: true;
  readonly isBlank: true;
}

/** A value that may still be left empty; then it is missing in what is read. */
const blank = <T>(field: Field<T>): Blank<T> => ({
  ...field,
  maybe: true,
  isBlank: true,
  take: (value, way) => (value === null || value === '' ? undefined : field.take(value, way)),
});

const mail = blank(
  text({ pattern: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, code: 'bad-mail', must: 'be a mail address' }),
);
const phone = blank(
  text({ pattern: /^[+\d][\d ()/-]{4,}$/, code: 'bad-phone', must: 'be a phone number such as +49 531 1234-0' }),
);
const web = text({
  pattern: /^https?:\/\/[^\s"<>]+$/,
  code: 'bad-address',
  must: 'be an address such as https://www.example.org/',
});
const site = text({
  pattern: /^https?:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[\w.~-]+)*\/?$/,
  code: 'bad-address',
  must: 'be the address of the folder the story lies in, such as https://www.example.org/story/',
});
const sentence = blank(words);
const perLanguage = <T>(field: Field<T>) => or(blank(table(language, blank(field))), {});

/** Where an office can be reached. */
const office = or(blank(form({ name: sentence, mail, phone, web: blank(web) })), {});

/** What an agency has found out about how accessible its pages are, by the words of the EU's model statement. */
export const STATUSES = ['full', 'partial', 'none'] as const;
export const METHODS = ['self', 'external'] as const;

/** `site.yaml` as an agency fills it in. Every value may be missing. */
export const siteForm = form({
  address: blank(turned(site, (address) => address.replace(/(\/index\.html|\/)?$/, '/'))),
  operator: or(
    blank(
      form({
        name: sentence,
        street: sentence,
        town: sentence,
        represented: sentence,
        responsible: sentence,
        mail,
        phone,
      }),
    ),
    {},
  ),
  feedback: office,
  conciliation: office,
  supervision: office,
  privacy: or(blank(form({ officer: office, authority: office })), { officer: {}, authority: {} }),
  hosting: or(blank(form({ provider: sentence, logs: perLanguage(words) })), { logs: {} }),
  statement: or(
    blank(
      form({
        date: blank(date),
        status: blank(choice(...STATUSES)),
        method: blank(choice(...METHODS)),
        limits: perLanguage(list(words, 1)),
      }),
    ),
    { limits: {} },
  ),
  event: or(blank(form({ date: blank(date), place: sentence, town: sentence })), {}),
});

/** What an agency says about the site a story lies on. What is missing has not been filled in. */
export type Site = ValueOf<typeof siteForm>;
