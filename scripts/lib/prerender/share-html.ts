import type { Site } from '../../../src/core/author/site-form.ts';
import type { Panel, Story } from '../../../src/core/story.ts';
import type { Language } from '../../../src/core/story-text.ts';
import type { SharePictures } from '../bake/share-pictures.ts';
import { html } from './escape.ts';
import { alternatesHtml, folderOfPage } from './languages-html.ts';
import { metaHtml } from './meta-html.ts';
import { composePlainPage, type PageShell } from './plain-page.ts';
import { storyQuery } from './service/service-html.ts';
import { serviceWordsOf } from './service/words-of.ts';

export interface ShareInput {
  readonly story: Story;
  readonly site: Site | null;
  readonly shares: SharePictures;
  readonly language: Language;
  readonly panel: Panel;
}

/** Folder of a panel's page for sharing, below the language's. */
export const folderOfShare = (panel: Pick<Panel, 'id'>): string => `bild/${panel.id}/`;

/**
 * The page to share a panel by: who only reads its head shows the panel's title, words and picture; who opens it is led
 * on into the story at once.
 */
export function composeSharePage({ story, site, shares, language, panel }: ShareInput, shell: PageShell): string {
  const text = story.texts[language];
  const words = text?.panels[panel.id];
  if (!text || !words) throw new RangeError(`composeSharePage: panel "${panel.id}" has no words in "${language}"`);
  const folder = folderOfPage(story, language);
  const root = folder ? '../../../' : '../../';
  const path = folderOfShare(panel);
  const onward = `../../${storyQuery(story, language)}#${panel.id}`;
  const meta = metaHtml({
    ...{ story, language, site, root, shares },
    title: `${words.title} – ${text.title}`,
    description: words.alt,
    path: folder + path,
    siteName: text.title,
    picture: { panel: panel.id, alt: words.alt },
  });
  const head = html`${meta}<meta http-equiv="refresh" content="0; url=${onward}">
${alternatesHtml({ story, root, site }, path)}`;
  const body = html`<header class="bb-head"><p class="bb-subtitle">${text.title}</p>
<h1>${words.title}</h1></header>
<p>${words.alt}</p>
<p><a href="${onward}">${serviceWordsOf(language).toPanel}</a></p>`;
  return composePlainPage({ language, root, head, body }, shell);
}
