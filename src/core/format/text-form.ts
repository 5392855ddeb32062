import type { ValueOf } from './field.ts';
import { id, language, words } from './fields.ts';
import { form, maybe, or, table } from './forms.ts';

const interaction = form({ label: words, done: maybe(words), undone: maybe(words) });
const panel = form({
  title: words,
  alt: words,
  lettering: or(table(id, words), {}),
  narration: maybe(table(id, words)),
  interactions: or(table(id, interaction), {}),
});

/** `text/<language>.yaml` as an author writes it. */
export const textForm = form({
  language,
  title: words,
  subtitle: words,
  description: words,
  cast: or(table(id, words), {}),
  chapters: or(table(id, words), {}),
  themes: or(table(id, words), {}),
  origins: or(table(id, words), {}),
  panels: or(table(id, panel), {}),
  results: or(table(id, form({ statement: words })), {}),
  report: maybe(words),
  people: or(table(id, form({ role: words })), {}),
  documents: or(table(id, form({ title: words })), {}),
  sounds: or(table(id, words), {}),
});

export type AuthoredText = ValueOf<typeof textForm>;
