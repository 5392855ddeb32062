import { NEEDED, NEEDED_WORDS } from '../../src/core/author/read-site.ts';
import type { SchemaWords } from './json-schema.ts';

const sentence = (what: string): string => `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;

/** Ways to reach an office, where nothing more is to be said of them. */
const reach = (office: string): Record<string, string> => ({
  [`${office}.mail`]: 'Its mail address.',
  [`${office}.phone`]: 'Its phone number.',
  [`${office}.web`]: 'Its web address, or a form.',
});

/** What editors show at the keys of `site.yaml`. */
export const SITE_WORDS: SchemaWords = {
  descriptions: {
    ...reach('feedback'),
    ...reach('conciliation'),
    ...reach('supervision'),
    ...reach('privacy.officer'),
    ...reach('privacy.authority'),
    ...Object.fromEntries([...NEEDED, ...NEEDED_WORDS].map(([key, what]) => [key, sentence(what)])),
    operator: 'Who publishes the site.',
    privacy: 'Who watches over personal data.',
    'privacy.officer': 'The data protection officer.',
    'privacy.authority': 'The supervisory authority for data protection.',
    hosting: 'The server.',
    statement: 'The accessibility statement.',
    feedback: 'Who takes reports of barriers.',
    conciliation: 'The body that mediates where a report has led nowhere.',
    supervision: 'The body that watches over the accessibility of public pages.',
    'statement.limits': 'What does not work, why, and the way around it: sentences by language.',
    event: 'The conference’s facts, as they stand in the report.',
    'event.date': 'Its day.',
    'event.place': 'Its house.',
    'event.town': 'Its town.',
  },
  options: {},
};
