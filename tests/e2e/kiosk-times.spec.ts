import { expect, type Page, test } from '@playwright/test';
import { openStory, panelOf, SMALL, whenReady } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.use({ viewport: SMALL, deviceScaleFactor: 0.25, serviceWorkers: 'block' });

declare global {
  interface Window {
    /** Seconds that both clocks, and the wall's alone, are ahead of the machine's. */
    skipped?: number;
    wall?: number;
    asked?: number;
  }
}

/**
 * Sets the page's clocks: the wall's to a time (the window's name, which outlives the page, wins), and both forward at a
 * test's wish. Counts frames that are asked for.
 */
async function setClocks(page: Page, time: string): Promise<void> {
  await page.addInitScript((at) => {
    const [date, lasting, frame] = [Date.now.bind(Date), performance.now.bind(performance), requestAnimationFrame];
    window.wall = Date.parse(window.name || at) / 1000 - date() / 1000;
    window.skipped = 0;
    window.asked = 0;
    performance.now = () => lasting() + window.skipped! * 1000;
    Date.now = () => date() + (window.skipped! + window.wall!) * 1000;
    window.requestAnimationFrame = (then) => {
      window.asked!++;
      return frame.call(window, then);
    };
  }, time);
}
const skip = (page: Page, seconds: number): Promise<number> =>
  page.evaluate((more) => (window.skipped = window.skipped! + more), seconds);

const ADDRESS = './?mode=kiosk&touch=yes&idle=10&lang=de&timezone=Europe/Berlin&hours=Mo-Su 08:00-18:00';

test.beforeEach(({ page }) => leaveUnpainted(page));

test('outside its hours it is dark and nothing moves; a touch only wakes it; it opens with a fresh page', async ({
  page,
}) => {
  await setClocks(page, '2026-11-23T07:30:00+01:00');
  await openStory(page, ADDRESS);
  const [night, invitation] = [page.locator('.bb-kiosk-night'), page.locator('.bb-kiosk-invitation')];
  await expect(night).toBeVisible();
  await expect(invitation).toBeHidden();
  const framesIn = (milliseconds: number): Promise<number> =>
    page.evaluate(async (wait) => {
      const before = window.asked!;
      await new Promise((done) => setTimeout(done, wait));
      return window.asked! - before;
    }, milliseconds);
  await expect.poll(() => framesIn(400)).toBe(0);
  await night.click();
  await expect(night).toBeHidden();
  await expect(invitation).toBeVisible();
  await expect.poll(() => framesIn(400)).toBeGreaterThan(0);
  await skip(page, 11);
  await expect(night).toBeVisible();
  await expect.poll(() => framesIn(400)).toBe(0);
  await page.evaluate(() => {
    window.name = '2026-11-23T08:00:01+01:00';
  });
  await skip(page, 1800);
  await expect(invitation).toBeVisible();
  await whenReady(page);
  await expect(night).toBeHidden();
});

test('at night the page comes fresh, if it can come, and moves what stands still', async ({ page }) => {
  await setClocks(page, '2026-11-23T00:20:00+01:00');
  await openStory(page, './?mode=kiosk&touch=yes&lang=de&timezone=Europe/Berlin');
  const shift = (): Promise<string> =>
    page.locator('.bb-kiosk-invitation').evaluate((invitation) => getComputedStyle(invitation).translate);
  await expect.poll(shift).toMatch(/px/);
  const before = await shift();
  await page.route('**/build.json', (route) => route.abort());
  const loaded = await page.evaluate(() => performance.timeOrigin);
  // Between two pages there is none to ask: the old one is the last that was there.
  const loadedNow = (): Promise<number> => page.evaluate(() => performance.timeOrigin).catch(() => loaded);
  const asked = page.waitForEvent('requestfailed', (request) => request.url().endsWith('build.json'));
  await skip(page, 4 * 3600 + 60);
  await asked;
  await expect.poll(shift).not.toBe(before);
  expect(await page.evaluate(() => [document.body.scrollWidth <= innerWidth, scrollX])).toEqual([true, 0]);
  expect(await loadedNow()).toBe(loaded);
  await page.unroute('**/build.json');
  await skip(page, 301);
  await expect.poll(loadedNow).not.toBe(loaded);
  await whenReady(page);
  await expect(page.locator('.bb-kiosk-invitation')).toBeVisible();
});

test('the invitation shows other pictures in turn, and who begins, begins at the beginning', async ({ page }) => {
  await setClocks(page, '2026-11-23T10:00:00+01:00');
  const [cover] = await openStory(page, './?mode=kiosk&touch=yes&lang=de&picture=60');
  await skip(page, 61);
  await expect.poll(() => panelOf(page)).not.toBe(cover);
  const chapters = await page.evaluate(() =>
    [...document.querySelectorAll('.bb-chapter')].map((chapter) => chapter.querySelector('.bb-panel')!.id),
  );
  expect(chapters).toContain(await panelOf(page));
  await expect(page.locator('.bb-kiosk-invitation')).toBeVisible();
  // What happened to be shown is no place to begin at, in no language.
  await page
    .locator('.bb-kiosk-invitation')
    .getByRole('button', { name: /Tap to start/ })
    .click();
  await expect(page).toHaveURL(/\/en\//);
  await whenReady(page);
  expect(await panelOf(page)).toBe(cover);
});
