import { panelsOf } from '../../../src/core/story.ts';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { html } from './escape.ts';
import { alternatesHtml, folderOfPage } from './languages-html.ts';
import { metaHtml, type PageMeta } from './meta-html.ts';
import { oEmbedLinks } from './oembed.ts';
import { type PageInput, WIDE } from './story-html.ts';

/** Addresses of the lettering faces, relative to the page at the top. */
export interface HeadFonts {
  readonly css: string;
  readonly preload: readonly string[];
}

const metaOf = ({ story, text, root, site, shares }: PageInput): PageMeta => ({
  story,
  language: text.language,
  title: text.title,
  description: text.description,
  path: folderOfPage(story, text.language),
  siteName: text.title,
  root,
  site: site ?? null,
  ...(shares ? { shares } : {}),
});

/** What stands in the page's head: title, description, policy (where `strict`), and what the first panel needs first. */
export function composeHeadHtml(input: PageInput, fonts: HeadFonts, strict: boolean): string {
  const { story, assets, root, site, text } = input;
  const first = panelsOf(story)[0];
  const posters = first ? assets.panels[first.id]?.posters : undefined;
  const policy = strict
    ? html`<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
`
    : null;
  const pictures = posters
    ? html`<link rel="preload" as="image" type="image/avif" href="${root}${posters.wide.avif}" media="${WIDE}" fetchpriority="high">
<link rel="preload" as="image" type="image/avif" href="${root}${posters.tall.avif}" media="(max-aspect-ratio: 9999/10000)" fetchpriority="high">
`
    : null;
  const oEmbed = site?.address ? oEmbedLinks(story, text.language, site.address) : null;
  return html`${policy}${metaHtml(metaOf(input))}${oEmbed}<meta name="color-scheme" content="light">
<meta name="theme-color" content="#f6f1e4">
${alternatesHtml(input)}<link rel="icon" type="image/svg+xml" href="${root}icon.svg">
${pictures}${fonts.preload.map(
  (address) => html`<link rel="preload" as="font" type="font/woff2" href="${root}${address}" crossorigin>
`,
)}<link rel="stylesheet" href="${root}${fonts.css}">`.source;
}
