import { panelsOf, type Story } from '../../../src/core/story.ts';
import type { Language } from '../../../src/core/story-text.ts';
import { SHARE_HEIGHT, SHARE_WIDTH, type SharePictures } from '../bake/share-pictures.ts';
import { type Html, html } from './escape.ts';
import { addressOf, type PagePlace } from './page-address.ts';

/** What is said of a page to whoever shows a link to it. */
export interface PageMeta extends PagePlace {
  readonly story: Story;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The page's own address, relative to the page at the top. */
  readonly path: string;
  readonly siteName: string;
  readonly shares?: SharePictures;
  /** Panel whose picture stands for the page, and what is to be seen in it; missing: the first. */
  readonly picture?: { readonly panel: string; readonly alt: string };
}

/** Open Graph names a country with each language; these are the ones its readers know. */
const LOCALES: Readonly<Record<string, string>> = { de: 'de_DE', en: 'en_GB', ar: 'ar_AR' };
const localeOf = (language: Language): string => {
  const base = language.split('-')[0] ?? '';
  return LOCALES[base] ?? base;
};

function pictureHtml({ story, shares, picture, language, ...place }: PageMeta): Html | null {
  const panel = picture?.panel ?? panelsOf(story)[0]?.id ?? '';
  const file = shares?.[panel];
  if (!file) return null;
  const alt = picture?.alt ?? story.texts[language]?.panels[panel]?.alt ?? '';
  const address = addressOf(place, file);
  return html`<meta property="og:image" content="${address}">
<meta property="og:image:type" content="image/jpeg">
<meta property="og:image:width" content="${SHARE_WIDTH}">
<meta property="og:image:height" content="${SHARE_HEIGHT}">
<meta property="og:image:alt" content="${alt}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:image" content="${address}">
<meta name="twitter:image:alt" content="${alt}">
`;
}

/** Title, description, the page's own address, and how links to it are shown. */
export function metaHtml(meta: PageMeta): Html {
  const { story, language, title, description, path, siteName } = meta;
  const here = addressOf(meta, path);
  // Readers of links take no relative address here; without it they keep the one they came by.
  const isKnown = Boolean(meta.site?.address);
  const own = localeOf(language);
  const others = [...new Set(story.languages.map(localeOf))].filter((locale) => locale !== own);
  return html`<title>${title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${here}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${siteName}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${
  isKnown
    ? html`<meta property="og:url" content="${here}">
`
    : null
}<meta property="og:locale" content="${own}">
${others.map(
  (locale) => html`<meta property="og:locale:alternate" content="${locale}">
`,
)}${pictureHtml(meta)}`;
}
