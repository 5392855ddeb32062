import type { Page } from '@playwright/test';
import { type ServedStory, serveStory } from './open-story.ts';
import { table } from './table.ts';

const LOOPS = 20;

interface Told {
  readonly requests: number;
  readonly failed: readonly string[];
}

/** Opens the kiosk and waits until all of it is kept on the device. */
async function keep({ browser, address }: ServedStory): Promise<Page> {
  const context = await browser.newContext({
    locale: 'de-DE',
    viewport: { width: 320, height: 568 },
    deviceScaleFactor: 0.25,
  });
  const page = await context.newPage();
  await page.goto(`${address}?mode=kiosk&touch=yes`);
  // A worker becomes active when the last of its files is there.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  return page;
}

/** One telling from a fresh page: every panel until its pictures are there, with sound, and its voice for a moment. */
async function tell(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => window.bilderbogen !== undefined);
  await page.evaluate(async () => {
    const player = window.bilderbogen;
    if (!player) return;
    await player.ready;
    player.prepareSound();
    for (const { id } of player.panels) {
      player.goTo(id);
      player.play();
      const patience = performance.now() + 10_000;
      do await new Promise((done) => requestAnimationFrame(done));
      while (player.stats().panelsAwaited > 0 && performance.now() < patience);
      player.pause();
      if (player.stats().panelsAwaited > 0) throw new Error(`${id}: its pictures do not come`);
    }
  });
}

const storesOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([localStorage.length, sessionStorage.length, databases, await caches.keys()]);
  });

/**
 * Cuts the network after the first load, then tells the story again and again from fresh pages in each language.
 * @param loops tellings in each language.
 * @returns whether nothing failed, and nothing is kept that was not kept before.
 */
export async function benchOffline(loops = LOOPS): Promise<boolean> {
  const served = await serveStory(process.env.BILDERBOGEN_OUT ?? 'dist');
  const page = await keep(served);
  const languages = await page.evaluate(() => document.querySelector('main')?.dataset.languages?.split(' ') ?? []);
  const before = await storesOf(page);
  await page.context().setOffline(true);
  const rows: (readonly [language: string, told: Told])[] = [];
  for (const [index, language] of languages.entries()) {
    let requests = 0;
    const failed: string[] = [];
    page.removeAllListeners();
    page.on('request', () => requests++);
    page.on('requestfailed', (request) => {
      // What a page that goes away no longer wants is no failure.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
    });
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    const folder = index === 0 ? '' : `${language}/`;
    const address = `${served.address}${folder}?mode=kiosk&touch=yes${index === 0 ? `&lang=${language}` : ''}`;
    for (let loop = 0; loop < loops; loop++) await tell(page, address);
    rows.push([language, { requests, failed }]);
    console.log(`  ${language}: ${requests} requests, ${failed.length} failed ${[...new Set(failed)].join(' ')}`);
  }
  const after = await storesOf(page);
  await served.close();
  console.log(`\nWithout network, ${loops} tellings from fresh pages in each language:`);
  table(
    ['language', 'requests', 'failed'],
    rows.map(([language, told]) => [language, String(told.requests), String(told.failed.length)]),
  );
  console.log(`kept before and after (local, session, databases, caches): ${before} ${after}`);
  return languages.length > 0 && before === after && rows.every(([, told]) => told.failed.length === 0);
}
