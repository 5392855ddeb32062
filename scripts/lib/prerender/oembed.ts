import { embedHeight } from '../../../src/core/embed-height.ts';
import { panelsOf, type Story } from '../../../src/core/story.ts';
import type { Language } from '../../../src/core/story-text.ts';
import { SHARE_HEIGHT, SHARE_WIDTH, type SharePictures } from '../bake/share-pictures.ts';
import { escapeHtml, type Html, html } from './escape.ts';
import { folderOfPage } from './languages-html.ts';

/** Width that most themes give an embed; the height follows from it. CSS pixels. */
const WIDTH = 800;
/** How long others may keep the answer, in seconds: a day. */
const CACHE_AGE = 86_400;

export interface OEmbedInput {
  readonly story: Story;
  readonly language: Language;
  /** Address of the page at the top, with a slash at its end. */
  readonly address: string;
  readonly provider?: string | undefined;
  readonly shares?: SharePictures | undefined;
}

/** Address of a story's page as a frame shows it. */
export const frameAddressOf = (story: Pick<Story, 'languages'>, language: Language, address: string): string =>
  `${address}${folderOfPage(story, language)}?mode=embed&lang=${language}`;

/**
 * The answer of oEmbed 1.0, written once: a static server cannot follow `maxwidth`. Its markup is one frame and nothing
 * else, since WordPress hides frames that come with a quotation until they speak its protocol.
 * @see https://oembed.com/
 */
export function oEmbedOf({
  story,
  language,
  address,
  provider,
  shares,
}: OEmbedInput): Readonly<Record<string, string | number>> {
  const title = story.texts[language]?.title ?? story.id;
  const height = embedHeight(WIDTH);
  const cover = shares?.[panelsOf(story)[0]?.id ?? ''];
  const frame = html`<iframe src="${frameAddressOf(story, language, address)}" width="${WIDTH}" height="${height}" title="${title}"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(provider ? { provider_name: provider, author_name: provider } : {}),
    provider_url: address,
    cache_age: CACHE_AGE,
    ...(cover ? { thumbnail_url: address + cover, thumbnail_width: SHARE_WIDTH, thumbnail_height: SHARE_HEIGHT } : {}),
    html: frame.source,
    width: WIDTH,
    height,
  };
}

export const oEmbedJson = (input: OEmbedInput): string => `${JSON.stringify(oEmbedOf(input), null, 2)}\n`;

export function oEmbedXml(input: OEmbedInput): string {
  const fields = Object.entries(oEmbedOf(input)).map(
    ([name, value]) => `  <${name}>${escapeHtml(String(value))}</${name}>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('')}</oembed>\n`;
}

/** Files of a language's answers, relative to the page at the top. */
export const oEmbedFiles = (
  story: Pick<Story, 'languages'>,
  language: Language,
): { readonly json: string; readonly xml: string } => {
  const folder = folderOfPage(story, language);
  return { json: `${folder}oembed.json`, xml: `${folder}oembed.xml` };
};

/** Where others find the answers; stands early in the head, since WordPress reads the first 150 kB of a page only. */
export function oEmbedLinks(story: Story, language: Language, address: string): Html {
  const { json, xml } = oEmbedFiles(story, language);
  const title = story.texts[language]?.title ?? story.id;
  return html`<link rel="alternate" type="application/json+oembed" href="${address + json}" title="${title}">
<link rel="alternate" type="text/xml+oembed" href="${address + xml}" title="${title}">
`;
}
