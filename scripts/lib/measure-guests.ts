import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Page } from '@playwright/test';
import type { ServedStory } from './open-story.ts';

/** What a host's page holds, after its waste has been collected twice. */
export interface Held {
  readonly listeners: number;
  readonly nodes: number;
  readonly documents: number;
  /** Of the host's page, without its guests'. */
  readonly heapBytes: number;
}

export interface GuestsMeasured {
  readonly before: Held;
  readonly after: Held;
  /** Graphics contexts that guests made in all, and those that the browser took away because too many lived at a time. */
  readonly contexts: { readonly made: number; readonly crowdedOut: number };
}

const MADE = 'bilderbogen: a graphics context is made';
const CROWDED = 'Too many active WebGL contexts';

/** Counts graphics contexts in a page and all its frames. */
async function countContexts(page: Page): Promise<{ made: number; crowdedOut: number }> {
  const contexts = { made: 0, crowdedOut: 0 };
  await page.addInitScript((said) => {
    const get = HTMLCanvasElement.prototype.getContext as (...words: unknown[]) => unknown;
    const known = new WeakSet<object>();
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...words: unknown[]) {
      const made = get.apply(this, words);
      if (made instanceof WebGL2RenderingContext && !known.has(made)) {
        known.add(made);
        console.debug(said);
      }
      return made;
    } as typeof HTMLCanvasElement.prototype.getContext;
  }, MADE);
  page.on('console', (message) => {
    if (message.text() === MADE) contexts.made++;
    if (message.text().includes(CROWDED)) contexts.crowdedOut++;
  });
  return contexts;
}

async function held(session: CDPSession): Promise<Held> {
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { jsEventListeners: listeners, nodes, documents } = await session.send('Memory.getDOMCounters');
  const { usedSize: heapBytes } = await session.send('Runtime.getHeapUsage');
  return { listeners, nodes, documents, heapBytes };
}

/** An empty page of another origin than the story's, that knows the element. */
async function serveHost(address: string): Promise<{ readonly address: string; close(): void }> {
  const body = `<!doctype html><html lang="de"><title>Partner</title><script src="${address}element/bilder-bogen.iife.js"></script><div id="place"></div>`;
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(body));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Puts the element into a partner's page and takes it away again, over and over: `rounds` times, each `every`th until its
 * story plays, the others at once. Ten rounds go before, so that what is made once is there.
 */
export async function measureGuests(served: ServedStory, rounds: number, every: number): Promise<GuestsMeasured> {
  const host = await serveHost(served.address);
  const context = await served.browser.newContext({ viewport: { width: 320, height: 568 }, deviceScaleFactor: 0.25 });
  const page = await context.newPage();
  const contexts = await countContexts(page);
  await page.goto(host.address);
  const visit = (count: number): Promise<void> =>
    page.evaluate(
      async ([src, times, whole]) => {
        for (let round = 1; round <= times; round++) {
          const element = document.createElement('bilder-bogen');
          for (const [name, value] of Object.entries({ src, lang: 'de', from: 'uhr', to: 'uhr' }))
            element.setAttribute(name, value);
          const ready = new Promise((done) => element.addEventListener('ready', done, { once: true }));
          document.querySelector('#place')?.append(element);
          if (round % whole === 0) await ready;
          else await new Promise((done) => setTimeout(done, 20));
          element.remove();
        }
      },
      [served.address, count, every] as const,
    );
  const session = await context.newCDPSession(page);
  await visit(Math.max(10, every));
  const before = await held(session);
  await visit(rounds);
  // Frames end a moment after they have been taken away.
  await page.waitForTimeout(2000);
  const after = await held(session);
  await context.close();
  host.close();
  return { before, after, contexts };
}
