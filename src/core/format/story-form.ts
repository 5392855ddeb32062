import type { ValueOf } from './field.ts';
import { color, date, fileName, id, kitName, language, textPath, words } from './fields.ts';
import { form, list, maybe, or, table } from './forms.ts';
import { choice } from './leaves.ts';
import { sound, speech, voice } from './sound-form.ts';

const castMember = form({
  hair: kitName,
  glasses: maybe(kitName),
  beard: maybe(kitName),
  colors: or(
    form({
      skin: maybe(color),
      top: maybe(color),
      jacket: maybe(color),
      legs: maybe(color),
      shoes: maybe(color),
      hair: maybe(color),
      headscarf: maybe(color),
      chair: maybe(color),
    }),
    {},
  ),
  props: or(list(kitName), []),
  voice: maybe(id),
});

/** Where a result can come from. */
export const ORIGINS = ['occasion', 'keynote', 'workshop-1', 'workshop-2', 'workshop-3', 'plenary'] as const;

const result = form({
  id,
  theme: id,
  origin: choice(...ORIGINS),
  passage: words,
});

const document = form({ id, origin: choice(...ORIGINS), speakers: or(list(id), []) });

/** `story.yaml` as an author writes it. */
export const storyForm = form({
  id,
  languages: list(language, 1),
  textChecks: or(table(language, form({ by: words, date })), {}),
  flashCheck: maybe(form({ by: words, date })),
  source: form({ title: words, publisher: words, file: textPath }),
  chapters: list(id, 1),
  pages: list(fileName, 1),
  cast: or(table(id, castMember), {}),
  results: or(list(result), []),
  people: or(list(form({ id, name: words })), []),
  documents: or(list(document), []),
  voices: or(table(id, voice), {}),
  spoken: or(table(language, speech), {}),
  narrator: maybe(id),
  sounds: or(table(id, sound), {}),
});

export type AuthoredStory = ValueOf<typeof storyForm>;
