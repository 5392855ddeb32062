import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Frame, type Page } from '@playwright/test';

/** A partner's server on another origin. */
export interface HostServer {
  readonly origin: string;
  close(): void;
}

/** Serves pages by their paths; `headers` go with every one. */
export async function serveHosts(
  pages: Readonly<Record<string, { readonly body: string; readonly headers?: Readonly<Record<string, string>> }>>,
): Promise<HostServer> {
  const server = createServer((request, response) => {
    const page = pages[(request.url ?? '/').split('?')[0] ?? '/'];
    if (!page) {
      response.writeHead(204).end();
      return;
    }
    const isScript = (request.url ?? '').endsWith('.js');
    const type = isScript ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'Content-Type': type, ...page.headers }).end(page.body);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A partner's page: words, what is embedded, and more words than a screen holds. */
export const hostPage = (embedded: string, { head = '', html = 'lang="de"' } = {}): string =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Partner</title>${head}</head><body><h1>Partner</h1><p>Davor.</p>${embedded}${'<p>Danach.</p>'.repeat(80)}</body></html>`;

/** The frames of stories in a page, when each of them plays. */
export async function storiesIn(page: Page, count = 1): Promise<readonly Frame[]> {
  const frames = (): readonly Frame[] => page.frames().filter((frame) => /[?&]mode=embed/.test(frame.url()));
  await expect.poll(() => frames().length).toBe(count);
  for (const frame of frames())
    await expect.poll(() => frame.evaluate(() => document.documentElement.classList.contains('bb-staged'))).toBe(true);
  return frames();
}
