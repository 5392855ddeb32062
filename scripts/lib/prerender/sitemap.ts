import type { Story } from '../../../src/core/story.ts';
import { escapeHtml } from './escape.ts';
import { folderOfPage } from './languages-html.ts';

/**
 * All pages worth finding, each with its other languages. Pages for sharing lead on at once and are left out.
 * @param address of the page at the top, with a slash at its end.
 * @param paths of pages below each language's folder; `''` is the story.
 * @see https://www.sitemaps.org/protocol.html
 */
export function composeSitemap(story: Pick<Story, 'languages'>, address: string, paths: readonly string[]): string {
  const at = (language: string, path: string): string => escapeHtml(address + folderOfPage(story, language) + path);
  const known = story.languages.filter((language) => !language.includes('simple'));
  const urls = paths.flatMap((path) =>
    story.languages.map((language) => {
      const links = known.map((other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${at(other, path)}"/>`);
      return `<url><loc>${at(language, path)}</loc>${known.length > 1 ? links.join('') : ''}</url>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

/** Lets everyone in and names the sitemap. Only read at the top of a host. */
export const composeRobots = (address: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`;
