import { panelsOf } from '../../../src/core/story.ts';
import { folderOfPage } from '../prerender/languages-html.ts';
import { oEmbedFiles, oEmbedJson, oEmbedXml } from '../prerender/oembed.ts';
import type { PageShell } from '../prerender/plain-page.ts';
import { composeServicePage } from '../prerender/service/service-html.ts';
import { SERVICE_PAGES } from '../prerender/service/service-words.ts';
import { composeSharePage, folderOfShare } from '../prerender/share-html.ts';
import { composeRobots, composeSitemap } from '../prerender/sitemap.ts';
import type { FolderBake } from './bake-folder.ts';

/** File, relative to the page at the top → makes its text. */
export type SitePages = ReadonlyMap<string, () => string>;

/** The pages beside the story, in all languages: one per panel to share it by, and those an agency needs. */
export function sitePages(
  { story, site, onRequest, result: { shares, assets } }: FolderBake,
  shell: PageShell,
): SitePages {
  const pages = new Map<string, () => string>();
  const signed = Object.keys(assets.signs ?? {});
  for (const language of story.languages) {
    const folder = folderOfPage(story, language);
    for (const panel of panelsOf(story)) {
      const make = (): string => composeSharePage({ story, site, shares, language, panel }, shell);
      pages.set(`${folder}${folderOfShare(panel)}index.html`, make);
    }
    if (!site) continue;
    for (const page of SERVICE_PAGES)
      pages.set(`${folder}${page}/index.html`, () =>
        composeServicePage({ story, site, shares, language, onRequest, signed }, page, shell),
      );
  }
  const address = site?.address;
  if (address) {
    for (const language of story.languages) {
      const files = oEmbedFiles(story, language);
      const input = { story, language, address, provider: site?.operator.name, shares };
      pages.set(files.json, () => oEmbedJson(input));
      pages.set(files.xml, () => oEmbedXml(input));
    }
    const paths = ['', ...SERVICE_PAGES.map((page) => `${page}/`)];
    pages.set('sitemap.xml', () => composeSitemap(story, address, paths));
    if (new URL(address).pathname === '/') pages.set('robots.txt', () => composeRobots(address));
  }
  return pages;
}
