import { panelsOf } from '../../../src/core/story.ts';
import { html } from './escape.ts';
import { alternatesHtml } from './languages-html.ts';
import { type PageInput, WIDE } from './story-html.ts';

/** The strictest policy the page runs under; no inline script or style, nothing from anywhere else. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Addresses of the lettering faces, relative to the page at the top. */
export interface HeadFonts {
  readonly css: string;
  readonly preload: readonly string[];
}

/** What stands in the page's head: title, description, policy (where `strict`), and what the first panel needs first. */
export function composeHeadHtml(input: PageInput, fonts: HeadFonts, strict: boolean): string {
  const { story, text, assets, root } = input;
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
  return html`${policy}<title>${text.title}</title>
<meta name="description" content="${text.description}">
<meta name="color-scheme" content="light">
<meta name="theme-color" content="#f6f1e4">
${alternatesHtml(input)}<link rel="icon" type="image/svg+xml" href="${root}icon.svg">
<meta property="og:type" content="article">
<meta property="og:title" content="${text.title}">
<meta property="og:description" content="${text.description}">
<meta property="og:locale" content="${text.language.replace('-', '_')}">
${pictures}${fonts.preload.map(
  (address) => html`<link rel="preload" as="font" type="font/woff2" href="${root}${address}" crossorigin>
`,
)}<link rel="stylesheet" href="${root}${fonts.css}">`.source;
}
