import type { Poster, StoryAssets } from '../../../src/core/assets.ts';
import type { Site } from '../../../src/core/author/site-form.ts';
import { directionOf } from '../../../src/core/direction.ts';
import { type Panel, panelsOf, type Story } from '../../../src/core/story.ts';
import type { StoryText } from '../../../src/core/story-text.ts';
import type { SharePictures } from '../bake/share-pictures.ts';
import { actsHtml } from './acts-html.ts';
import { afterHtml } from './credits-html.ts';
import { type Html, html } from './escape.ts';
import { languagesHtml } from './languages-html.ts';
import { lettersHtml, type PanelSounds, soundsIn } from './letters-html.ts';
import { sourcesHtml } from './register-html.ts';
import { signFilmHtml } from './sign-film.ts';
import { softHyphens } from './soft-hyphens.ts';

/** What a page is made of. */
export interface PageInput {
  readonly story: Story;
  readonly text: StoryText;
  readonly assets: StoryAssets;
  /** Address of the story's JSON, relative to the page at the top, as all addresses in `assets` are. */
  readonly data: string;
  /** Way from this page to the page at the top: `''` or `'../'`. */
  readonly root: '' | '../';
  /** What the agency says about its site; missing: the story stands alone. */
  readonly site?: Site | null;
  /** Pictures for shared links. */
  readonly shares?: SharePictures;
}

/** Media query of the posters in comic-page shape. */
export const WIDE = '(min-aspect-ratio: 1/1)';

const sourceOf = (poster: Poster, codec: 'avif' | 'webp', media: string | null, root: string): Html =>
  html`<source type="image/${codec}"${media ? html` media="${media}"` : ''} srcset="${root}${poster[codec]}" width="${poster.width}" height="${poster.height}">`;

function posterHtml(panel: Panel, alt: string, { assets, root }: PageInput, isFirst: boolean): Html | null {
  const posters = assets.panels[panel.id]?.posters;
  if (!posters) return null;
  const { wide, tall } = posters;
  const order = isFirst ? html` fetchpriority="high"` : html` loading="lazy" decoding="async"`;
  return html`<picture class="bb-poster">${sourceOf(wide, 'avif', WIDE, root)}${sourceOf(wide, 'webp', WIDE, root)}${sourceOf(tall, 'avif', null, root)}<img src="${root}${tall.webp}" alt="${alt}" width="${tall.width}" height="${tall.height}"${order}></picture>`;
}

function panelHtml(panel: Panel, index: number, input: PageInput, sounds: PanelSounds): Html {
  const { story, text } = input;
  const words = text.panels[panel.id];
  return html`
<section class="bb-panel" id="${panel.id}" data-index="${index}">
<h3 class="bb-panel-title" id="${panel.id}-titel">${words?.title ?? panel.id}</h3>
${posterHtml(panel, words?.alt ?? '', input, index === 0)}
<div class="bb-lettering">${lettersHtml(panel, text, sounds)}
</div>${actsHtml(panel, text)}${signFilmHtml(panel.id, words?.title ?? panel.id, input)}${sourcesHtml(panel, { story, text })}
</section>`;
}

/** Panels of one group: long stories are skipped over by groups, so that a thousand panels cost what ten do. */
const GROUP = 16;

interface Order {
  /** Panel → its place in the story. */
  readonly indices: ReadonlyMap<Panel, number>;
  readonly soundsOf: (index: number) => PanelSounds;
}

function groupsHtml(panels: readonly Panel[], order: Order, input: PageInput): readonly Html[] {
  const one = (panel: Panel): Html => {
    const index = order.indices.get(panel) ?? 0;
    return panelHtml(panel, index, input, order.soundsOf(index));
  };
  const starts = Array.from({ length: Math.ceil(panels.length / GROUP) }, (_, index) => index * GROUP);
  return starts.map(
    (start) => html`
<div class="bb-group">${panels.slice(start, start + GROUP).map(one)}
</div>`,
  );
}

function chapterHtml(id: string, order: Order, input: PageInput): Html {
  const { story, text } = input;
  const panels = story.pages.filter((page) => page.chapter === id).flatMap((page) => page.panels);
  return html`
<section class="bb-chapter" id="kapitel-${id}">
<h2 class="bb-chapter-title" id="kapitel-${id}-titel">${text.chapters[id] ?? id}</h2>${signFilmHtml(id, text.chapters[id] ?? id, input)}${groupsHtml(panels, order, input)}
</section>`;
}

/** Line breaks between tags would be a node each: a third of a long page. Text never holds a bare `>`. */
const withoutBreaks = (source: string): string => source.replaceAll('>\n<', '><');

/** The whole story as the page's markup: complete without scripts; all text is escaped. */
export function composeStoryHtml(input: PageInput): string {
  const { story, text, assets, data, root } = input;
  const indices = new Map(panelsOf(story).map((panel, index) => [panel, index]));
  const order: Order = { indices, soundsOf: soundsIn(story, text) };
  const page = html`<main class="bb-story" id="story" lang="${text.language}" dir="${directionOf(text.language)}" data-story="${story.id}" data-root="${root}" data-languages="${story.languages.join(' ')}" data-data="${data}"${assets.signs ? html` data-signs="gsg"` : ''}>
<header class="bb-head"><h1>${text.title}</h1><p class="bb-subtitle">${text.subtitle}</p></header>${languagesHtml(input)}${story.chapters.map(({ id }) => chapterHtml(id, order, input))}${afterHtml(input)}
</main>`;
  return softHyphens(withoutBreaks(page.source));
}
