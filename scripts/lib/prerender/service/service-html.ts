import type { Site } from '../../../../src/core/author/site-form.ts';
import { isSimple, languageName } from '../../../../src/core/language-name.ts';
import type { Story } from '../../../../src/core/story.ts';
import type { Language } from '../../../../src/core/story-text.ts';
import type { SharePictures } from '../../bake/share-pictures.ts';
import { type Html, html } from '../escape.ts';
import { alternatesHtml, folderOfPage } from '../languages-html.ts';
import { metaHtml } from '../meta-html.ts';
import { composePlainPage, type PageShell } from '../plain-page.ts';
import { createFill } from './fill.ts';
import { serviceLinksHtml } from './service-links.ts';
import type { ServiceFacts, ServicePage } from './service-words.ts';
import { serviceWordsOf } from './words-of.ts';

export interface ServiceInput {
  readonly story: Story;
  readonly site: Site;
  readonly shares: SharePictures;
  readonly language: Language;
  /** Languages in which a voice reads only on request. */
  readonly onRequest: readonly Language[];
  /** Chapters and panels that have a film of German Sign Language. */
  readonly signed: readonly string[];
}

/** Every picture has a film, its own or its chapter's, or some have, or none. */
function signedOf({ story, signed }: ServiceInput): ServiceFacts['signed'] {
  if (signed.length === 0) return 'none';
  const all = story.pages.every(
    ({ chapter, panels }) => signed.includes(chapter) || panels.every(({ id }) => signed.includes(id)),
  );
  return all ? 'all' : 'some';
}

/**
 * Way back to the story, from a page one folder below it. The page at the top follows the browser's preference, so whoever
 * comes from the original says so.
 */
export function storyQuery(story: Pick<Story, 'languages'>, language: Language): string {
  return story.languages.length > 1 && language === story.languages[0] ? `?lang=${language}` : '';
}

/** Names of languages, each by itself: they may be written the other way round. */
function namesHtml({ story, language }: ServiceInput, isMeant: (language: Language) => boolean): Html | null {
  const names = story.languages.filter(isMeant);
  if (names.length === 0) return null;
  const parts = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(names);
  return html`${parts.map(({ type, value }) =>
    type === 'element' ? html`<bdi lang="${value}">${languageName(story, value)}</bdi>` : html`${value}`,
  )}`;
}

function factsOf(input: ServiceInput): ServiceFacts {
  const { story, language, onRequest } = input;
  const isSpoken = (one: Language): boolean => Object.hasOwn(story.recordings, one);
  const query = storyQuery(story, language);
  return {
    report: story.source.title,
    publisher: story.source.publisher,
    isSpoken: isSpoken(language),
    isOnRequest: onRequest.includes(language),
    onRequest: namesHtml(input, (one) => onRequest.includes(one)),
    silent: namesHtml(input, (one) => !isSpoken(one) && !onRequest.includes(one)),
    isSimpleUnchecked: story.languages.some((one) => isSimple(one) && !Object.hasOwn(story.textChecks, one)),
    signed: signedOf(input),
    textPage: `../${query ? `${query}&text` : '?text'}`,
  };
}

/** The same page in the story's other languages. */
function languagesHtml({ story, language }: ServiceInput, page: ServicePage, root: string): Html | null {
  if (story.languages.length < 2) return null;
  const items = story.languages.map((one) => {
    const current = one === language ? html` aria-current="true"` : null;
    return html`<li><a href="${root}${folderOfPage(story, one)}${page}/" hreflang="${one}" lang="${one}"${current}>${languageName(story, one)}</a></li>`;
  });
  return html`<nav class="bb-languages" aria-label="${story.languages.map((one) => languageName(story, one)).join(', ')}"><ul>${items}</ul></nav>
`;
}

/** One of the pages beside the story, with what the agency has filled in. */
export function composeServicePage(input: ServiceInput, page: ServicePage, shell: PageShell): string {
  const { story, site, shares, language } = input;
  const words = serviceWordsOf(language);
  const text = story.texts[language];
  if (!text) throw new RangeError(`composeServicePage: story "${story.id}" has no language "${language}"`);
  const folder = folderOfPage(story, language);
  const root = folder ? '../../' : '../';
  const meta = metaHtml({
    ...{ story, language, site, root, shares },
    title: `${words.titles[page]} – ${text.title}`,
    description: words.descriptions[page],
    path: `${folder}${page}/`,
    siteName: text.title,
  });
  const fill = createFill(site, words, language, story.languages[0] ?? language);
  const back = `../${storyQuery(story, language)}`;
  const body = html`<header class="bb-head"><p class="bb-subtitle"><a href="${back}">${text.title}</a></p>
<h1>${words.titles[page]}</h1></header>
${languagesHtml(input, page, root)}${words.pages[page](fill, factsOf(input))}<footer class="bb-foot"><nav aria-label="${words.list}"><ul><li><a href="${back}">${words.toStory}</a></li>${serviceLinksHtml(language, '../', page)}</ul></nav></footer>`;
  const head = html`${meta}${alternatesHtml({ story, root, site }, `${page}/`)}`;
  return composePlainPage({ language, root, head, body }, shell);
}
