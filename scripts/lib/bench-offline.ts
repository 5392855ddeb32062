import type { Page } from '@playwright/test';
import { type ServedStory, serveStory } from './open-story.ts';
import { table } from './table.ts';

const LOOPS = 20;
const LANGUAGES = ['de', 'de-simple', 'en', 'ar'] as const;

interface Told {
  readonly requests: number;
  readonly failed: readonly string[];
}

/** Where a language's kiosk is, which tells itself. */
const addressOf = (base: string, language: string): string =>
  `${base}${language === 'de' ? '' : `${language}/`}?mode=kiosk&touch=no${language === 'de' ? '&lang=de' : ''}`;

/** Opens the kiosk and waits until all of it is kept on the device. */
async function keep({ browser, address }: ServedStory): Promise<Page> {
  const context = await browser.newContext({
    locale: 'de-DE',
    viewport: { width: 320, height: 568 },
    deviceScaleFactor: 0.25,
  });
  const page = await context.newPage();
  await page.goto(addressOf(address, 'de'));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  return page;
}

/** One telling from a fresh page: every panel, until its pictures are there, and the sound's program. */
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
      const patience = performance.now() + 10_000;
      while (performance.now() < patience) {
        await new Promise((done) => requestAnimationFrame(done));
        if (player.panel === id && player.stats().panelsAwaited === 0) break;
      }
      if (player.stats().panelsAwaited > 0) throw new Error(`${id}: pictures do not come`);
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
 * @returns whether nothing failed and nothing but the offline store is kept.
 */
export async function benchOffline(loops = LOOPS): Promise<boolean> {
  const served = await serveStory(process.env.BILDERBOGEN_OUT ?? 'dist');
  const page = await keep(served);
  const before = await storesOf(page);
  await page.context().setOffline(true);
  let requests = 0;
  let failed: string[] = [];
  page.on('request', () => requests++);
  page.on('requestfailed', (request) => {
    // What a page that goes away no longer wants is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
  });
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  const rows: (readonly [language: string, told: Told])[] = [];
  for (const language of LANGUAGES) {
    requests = 0;
    failed = [];
    for (let loop = 0; loop < loops; loop++) await tell(page, addressOf(served.address, language));
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
  return before === after && rows.every(([, told]) => told.failed.length === 0);
}
