import * as v from 'valibot';
import { color, fileName, id, kitName, language, textPath, words } from './fields.ts';
import { form, list, someOf, table } from './forms.ts';

const castMember = form({
  hair: kitName,
  glasses: v.exactOptional(kitName),
  beard: v.exactOptional(kitName),
  colors: v.optional(
    form({
      skin: v.exactOptional(color),
      top: v.exactOptional(color),
      jacket: v.exactOptional(color),
      legs: v.exactOptional(color),
      shoes: v.exactOptional(color),
      hair: v.exactOptional(color),
      headscarf: v.exactOptional(color),
      chair: v.exactOptional(color),
    }),
    {},
  ),
  props: v.optional(list(kitName), []),
});

const result = form({
  id,
  theme: id,
  origin: v.picklist(['keynote', 'workshop-1', 'workshop-2', 'workshop-3', 'plenary']),
  passage: words,
});

/** `story.yaml` as an author writes it. */
export const storyForm = form({
  id,
  languages: someOf(language),
  source: form({ title: words, publisher: words, file: textPath }),
  chapters: someOf(id),
  pages: someOf(fileName),
  cast: v.optional(table(id, castMember), {}),
  results: v.optional(list(result), []),
});

export type AuthoredStory = v.InferOutput<typeof storyForm>;
