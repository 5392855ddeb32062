import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { BROWSER_ARGS } from './browser-args.ts';
import { findBrowser } from './ensure.mjs';

export interface ServedStory {
  readonly browser: Browser;
  /** Address of the built page. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built folder on this machine and starts a browser.
 * @param outDir folder that `npm run build` wrote, relative to the project.
 * @throws {Error} when no browser of the Chromium family is there.
 */
export async function serveStory(outDir: string): Promise<ServedStory> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium or Chrome found. Install one, or name it in BILDERBOGEN_CHROMIUM.');
  const server = await preview({ build: { outDir }, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
  if (!address) throw new Error('serveStory: the preview server has no address');
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });
  return {
    browser,
    address,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens the story and waits until its first picture stands on the stage. */
export async function openStory(
  served: ServedStory,
  options: Parameters<Browser['newContext']>[0] & { readonly query?: string },
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const { query = '?still', ...contextOptions } = options;
  const context = await served.browser.newContext({ locale: 'de-DE', ...contextOptions });
  const page = await context.newPage();
  await page.goto(served.address + query);
  await page.waitForFunction(() => window.bilderbogen !== undefined);
  await page.evaluate(() => window.bilderbogen?.ready);
  return { context, page };
}

/**
 * Waits until nothing is uploaded or drawn any more.
 * @throws {Error} if that takes longer than 30 s.
 */
export async function settle(page: Page): Promise<void> {
  // What was asked of the page begins with its next frame, and software draws large screens slowly.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
  let known = '';
  let same = 0;
  const patience = Date.now() + 30_000;
  while (same < 3) {
    await page.waitForTimeout(60);
    const stats = await page.evaluate(() => window.bilderbogen?.stats());
    if (!stats) return;
    const now = `${stats.framesRendered} ${stats.uploads}`;
    same = now === known && stats.panelsAwaited === 0 ? same + 1 : 0;
    known = now;
    if (Date.now() > patience) throw new Error(`settle: still busy after 30 s (${stats.panelsAwaited} panels awaited)`);
  }
}
