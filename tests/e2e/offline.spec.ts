import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { listOffline } from '../../scripts/lib/offline/list-offline.ts';
import { writeOffline } from '../../scripts/lib/offline/write-offline.ts';
import { chooseOffline } from '../../src/core/offline-files.ts';
import { type ServedBuilds, serveBuilds } from './offline/served-builds.ts';
import { PAGES } from './open-page.ts';
import { goTo, outDir, SMALL, whenReady } from './story-page.ts';

test.use({ viewport: SMALL, deviceScaleFactor: 0.25 });

let builds: ServedBuilds;
test.beforeEach(async () => {
  builds = await serveBuilds();
});
test.afterEach(() => builds.close());

/** Addresses whose fetching failed, from now on. */
function failures(page: Page): readonly string[] {
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    // A stream that is no longer wanted is none.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
  });
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  return failed;
}

/** What the device answers for each file: address, status, bytes; 0 where nothing answers. */
const answers = (page: Page, urls: readonly string[], range?: string) =>
  page.evaluate(
    async ([files, wanted]) => {
      const found: (readonly [url: string, status: number, bytes: number])[] = [];
      // A browser does not take a thousand wishes at once.
      for (let at = 0; at < files.length; at += 25) {
        const some = files.slice(at, at + 25).map(async (url) => {
          const response = await fetch(url, wanted ? { headers: { range: wanted } } : {}).catch(() => null);
          return [url, response?.status ?? 0, (await response?.arrayBuffer())?.byteLength ?? 0] as const;
        });
        found.push(...(await Promise.all(some)));
      }
      return found;
    },
    [urls, range] as const,
  );

test('after the first load no network is needed: every language, picture and sound', async ({ page, context }) => {
  await page.goto(builds.probe);
  await page.evaluate(() => window.keepOffline([]));
  await builds.stopServer();
  await context.setOffline(true);
  const failed = failures(page);
  for (const { language, folder } of PAGES) {
    await page.goto(`${builds.base}${folder}?mode=kiosk&touch=yes&text${language === 'de' ? '&lang=de' : ''}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('.bb-finder')).toBeAttached();
  }
  await page.goto(`${builds.base}en/?mode=kiosk&touch=yes&still`);
  const ids = await whenReady(page);
  await goTo(page, ids.at(-1)!);
  await page.evaluate(() => window.bilderbogen!.prepareSound());
  const manifest = await listOffline(outDir);
  const files = chooseOffline(manifest, { languages: [], formats: ['avif', 'webm'] });
  const kept = await answers(
    page,
    files.map(({ url }) => builds.base + url),
  );
  expect(kept.filter(([, status, bytes]) => status !== 200 || bytes === 0)).toEqual([]);
  const sounds = files.filter(({ format }) => format === 'webm').map(({ url }) => builds.base + url);
  expect(sounds.length).toBeGreaterThan(50);
  const parts = await answers(page, sounds, 'bytes=100-299');
  expect(parts.filter(([, status, bytes]) => status !== 206 || bytes !== 200)).toEqual([]);
  expect(failed).toEqual([]);
});

test('an update is switched to when asked, whole; a broken one keeps what is there', async ({ page }) => {
  const title = 'datenschutz/index.html';
  const shown = async (): Promise<string> =>
    page.evaluate(
      async (file) => ((await (await fetch(file)).text()).includes('NEU!') ? 'new' : 'old'),
      builds.base + title,
    );
  const second = await builds.copy('second');
  const text = `${await readFile(join(second, title), 'utf8')}NEU!`;
  // A hard link must not be written through.
  for (const file of [title, 'offline.js', 'build.json']) await rm(join(second, file));
  await writeFile(join(second, title), text);
  await writeOffline(second);

  await page.goto(builds.probe);
  await page.evaluate(() => window.keepOffline(['ar']));
  expect(await page.evaluate(() => window.activateOffline())).toBe(false);

  await builds.show('second');
  await writeFile(join(second, title), text.slice(0, 500));
  const redundant = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await new Promise((done) => registration!.addEventListener('updatefound', done, { once: true }));
    const worker = registration!.installing!;
    await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
    return worker.state;
  });
  await page.evaluate(() => window.updateOffline());
  expect(await redundant).toBe('redundant');
  expect(await page.evaluate(() => window.offlineUpdates)).toBe(0);
  expect(await page.evaluate(() => window.activateOffline())).toBe(false);
  expect(await shown()).toBe('old');

  await writeFile(join(second, title), text);
  await page.evaluate(() => window.updateOffline());
  await expect.poll(() => page.evaluate(() => window.offlineUpdates)).toBe(1);
  expect(await shown()).toBe('old');
  const reloaded = page.waitForEvent('load');
  // The page goes away while it answers.
  await page.evaluate(() => void window.activateOffline());
  await reloaded;
  expect(await shown()).toBe('new');
});
