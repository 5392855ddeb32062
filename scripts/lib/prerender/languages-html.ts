import { languageName } from '../../../src/core/language-name.ts';
import type { Story } from '../../../src/core/story.ts';
import type { Language } from '../../../src/core/story-text.ts';
import { type Html, html } from './escape.ts';
import { addressOf, type PagePlace } from './page-address.ts';
import type { PageInput } from './story-html.ts';

/** Folder of a language's page, relative to the page at the top: none for the original. */
export const folderOfPage = (story: Pick<Story, 'languages'>, language: Language): string =>
  language === story.languages[0] ? '' : `${language}/`;

/**
 * Address of the story in a language, from a page whose way to the top is `root`. The page at the top follows the
 * browser's preference, so whoever chooses the original says so.
 */
function addressOfPage(story: Pick<Story, 'languages'>, language: Language, root: string): string {
  const folder = folderOfPage(story, language);
  return folder ? root + folder : `${root || './'}?lang=${language}`;
}

/** What the list of languages is called, in each of them. */
const NAMES: Readonly<Record<string, string>> = { de: 'Sprachen', en: 'Languages', ar: 'اللغات' };
const nameOfList = (language: Language): string => NAMES[language.split('-')[0] ?? ''] ?? 'Sprachen';

/** The story's languages as links, each in its own words; nothing where there is but one. */
export function languagesHtml({ story, text, root }: PageInput): Html | null {
  if (story.languages.length < 2) return null;
  const link = (language: Language): Html => {
    const isHere = language === text.language;
    const current = isHere ? html` aria-current="true"` : null;
    return html`<li><a href="${addressOfPage(story, language, root)}" hreflang="${language}" lang="${language}"${current}>${languageName(story, language)}</a></li>`;
  };
  return html`
<nav class="bb-languages" aria-label="${nameOfList(text.language)}"><ul>${story.languages.map(link)}</ul></nav>`;
}

/**
 * Where search engines find the same page in other languages, `path` being its own below a language's folder; the one at
 * the top serves everyone else.
 */
export function alternatesHtml({ story, ...place }: PagePlace & Pick<PageInput, 'story'>, path = ''): Html | null {
  if (story.languages.length < 2) return null;
  const link = (language: Language): Html => {
    // There is no hreflang for simple language: its variant is not among those that search engines know.
    const isKnown = !language.includes('simple');
    const href = addressOf(place, folderOfPage(story, language) + path);
    return isKnown
      ? html`<link rel="alternate" hreflang="${language}" href="${href}">
`
      : html`<link rel="alternate" lang="${language}" href="${href}">
`;
  };
  return html`${story.languages.map(link)}<link rel="alternate" hreflang="x-default" href="${addressOf(place, path)}">
`;
}
