import { mkdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import type { SitePages } from './site-pages.ts';

/** Addresses of the style sheets that a built page links, relative to the page at the top. */
export const sheetsIn = (page: string): readonly string[] =>
  [...page.matchAll(/<link rel="stylesheet"[^>]*? href="(?:\.\/)?([^"]+)"/g)].map(([, address]) => address ?? '');

/** Writes pages below a folder. */
export async function writePages(dir: string, pages: SitePages): Promise<void> {
  for (const [file, make] of pages) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), make());
  }
}

type Answer = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** Answers requests for pages as they are asked for; all others go on. `pagesNow` gives null before the first bake. */
export const servePages =
  (pagesNow: () => Promise<SitePages | null>): Answer =>
  (request, response, next) => {
    const path = (request.url ?? '/').split(/[?#]/)[0]?.replace(/^\//, '') ?? '';
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!/\.(html|xml|txt)$/.test(file)) return next();
    pagesNow().then(
      (pages) => {
        const make = pages?.get(file);
        if (!make) return next();
        const type = file.endsWith('.xml') ? 'application/xml' : file.endsWith('.txt') ? 'text/plain' : 'text/html';
        response.setHeader('Content-Type', `${type}; charset=utf-8`);
        response.end(make());
      },
      () => next(),
    );
  };
