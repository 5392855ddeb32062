import type { Poster, StoryAssets } from '../../../src/core/assets.ts';
import { type Lettering, type Panel, panelsOf, type Story } from '../../../src/core/story.ts';
import type { StoryText } from '../../../src/core/story-text.ts';
import { actLinksHtml } from './act-links.ts';
import { afterHtml } from './credits-html.ts';
import { type Html, html } from './escape.ts';
import { sourcesHtml } from './register-html.ts';

/** What a page is made of. */
export interface PageInput {
  readonly story: Story;
  readonly text: StoryText;
  readonly assets: StoryAssets;
  /** Address of the story's JSON, relative to the page. */
  readonly data: string;
}

/** Media query of the posters in comic-page shape. */
export const WIDE = '(min-aspect-ratio: 1/1)';

const isRightToLeft = (language: string): boolean => /^(ar|fa|he|ur|ckb|ps)\b/.test(language);
/** The first letter of „die Ehrenamtliche“ as it stands before a colon. */
const capital = (name: string): string => name.charAt(0).toLocaleUpperCase('de') + name.slice(1);

const sourceOf = (poster: Poster, codec: 'avif' | 'webp', media: string | null): Html =>
  html`<source type="image/${codec}"${media ? html` media="${media}"` : ''} srcset="${poster[codec]}" width="${poster.width}" height="${poster.height}">`;

function posterHtml(panel: Panel, alt: string, assets: StoryAssets, isFirst: boolean): Html | null {
  const posters = assets.panels[panel.id]?.posters;
  if (!posters) return null;
  const { wide, tall } = posters;
  const order = isFirst ? html` fetchpriority="high"` : html` loading="lazy" decoding="async"`;
  return html`<picture class="bb-poster">${sourceOf(wide, 'avif', WIDE)}${sourceOf(wide, 'webp', WIDE)}${sourceOf(tall, 'avif', null)}<img src="${tall.webp}" alt="${alt}" width="${tall.width}" height="${tall.height}"${order}></picture>`;
}

function letterHtml(lettering: Lettering, words: string, text: StoryText): Html {
  const name = lettering.speaker === undefined ? undefined : text.cast[lettering.speaker];
  const speaker = name === undefined ? null : html`<b class="bb-speaker">${capital(name)}: </b>`;
  return html`
<p class="bb-letter" data-lettering="${lettering.id}" data-kind="${lettering.kind}">${speaker}<span class="bb-words">${words}</span></p>`;
}

function panelHtml(panel: Panel, index: number, { story, text, assets }: PageInput): Html {
  const words = text.panels[panel.id];
  const letters = panel.lettering.map((item) => letterHtml(item, words?.lettering[item.id] ?? '', text));
  return html`
<section class="bb-panel" id="${panel.id}" data-index="${index}" aria-labelledby="${panel.id}-titel">
<h3 class="bb-panel-title" id="${panel.id}-titel">${words?.title ?? panel.id}</h3>
${posterHtml(panel, words?.alt ?? '', assets, index === 0)}
<div class="bb-lettering">${letters}
</div>${actLinksHtml(panel, text)}${sourcesHtml(panel, { story, text })}
</section>`;
}

/** Panels of one group: long stories are skipped over by groups, so that a thousand panels cost what ten do. */
const GROUP = 16;

function groupsHtml(panels: readonly Panel[], order: readonly Panel[], input: PageInput): readonly Html[] {
  const starts = Array.from({ length: Math.ceil(panels.length / GROUP) }, (_, index) => index * GROUP);
  return starts.map(
    (start) => html`
<div class="bb-group">${panels.slice(start, start + GROUP).map((panel) => panelHtml(panel, order.indexOf(panel), input))}
</div>`,
  );
}

function chapterHtml(id: string, input: PageInput): Html {
  const { story, text } = input;
  const order = panelsOf(story);
  const panels = story.pages.filter((page) => page.chapter === id).flatMap((page) => page.panels);
  return html`
<section class="bb-chapter" id="kapitel-${id}" aria-labelledby="kapitel-${id}-titel">
<h2 class="bb-chapter-title" id="kapitel-${id}-titel">${text.chapters[id] ?? id}</h2>${groupsHtml(panels, order, input)}
</section>`;
}

/** Line breaks between tags would be a node each: a third of a long page. Text never holds a bare `>`. */
const withoutBreaks = (source: string): string => source.replaceAll('>\n<', '><');

/** The whole story as the page's markup: complete without scripts; all text is escaped. */
export function composeStoryHtml(input: PageInput): string {
  const { story, text, data } = input;
  const direction = isRightToLeft(text.language) ? 'rtl' : 'ltr';
  return withoutBreaks(
    html`<main class="bb-story" id="story" lang="${text.language}" dir="${direction}" data-story="${story.id}" data-data="${data}">
<header class="bb-head"><h1>${text.title}</h1><p class="bb-subtitle">${text.subtitle}</p></header>${story.chapters.map(({ id }) => chapterHtml(id, input))}${afterHtml({ story, text })}
</main>`.source,
  );
}
