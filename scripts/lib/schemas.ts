import { siteForm } from '../../src/core/author/site-form.ts';
import { pageForm } from '../../src/core/format/page-form.ts';
import { storyForm } from '../../src/core/format/story-form.ts';
import { textForm } from '../../src/core/format/text-form.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { PAGE_WORDS, STORY_WORDS, TEXT_WORDS } from './schema-words.ts';
import { SITE_WORDS } from './site-words.ts';

const FORMS = [
  { name: 'story', title: 'story.yaml', form: storyForm, words: STORY_WORDS },
  { name: 'page', title: 'pages/NN-name.yaml', form: pageForm, words: PAGE_WORDS },
  { name: 'site', title: 'site.yaml', form: siteForm, words: SITE_WORDS },
  { name: 'text', title: 'text/<language>.yaml', form: textForm, words: TEXT_WORDS },
];

/** The schemas for editors: file below docs/schema/ and its text. */
export const schemaFiles = (): readonly { readonly file: string; readonly text: string }[] =>
  FORMS.map(({ name, title, form, words }) => {
    const schema = { $schema: 'http://json-schema.org/draft-07/schema#', title, ...jsonSchemaOf(form, words) };
    return { file: `${name}.schema.json`, text: `${JSON.stringify(schema, null, 1)}\n` };
  });
