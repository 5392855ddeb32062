import * as v from 'valibot';
import { id, language, words } from './fields.ts';
import { form, table } from './forms.ts';

/** `text/<language>.yaml` as an author writes it. */
export const textForm = form({
  language,
  title: words,
  subtitle: words,
  description: words,
  cast: v.optional(table(id, words), {}),
  chapters: v.optional(table(id, words), {}),
  themes: v.optional(table(id, words), {}),
  origins: v.optional(table(id, words), {}),
  panels: v.optional(table(id, form({ title: words, alt: words, lettering: v.optional(table(id, words), {}) })), {}),
  results: v.optional(table(id, form({ statement: words })), {}),
});

export type AuthoredText = v.InferOutput<typeof textForm>;
