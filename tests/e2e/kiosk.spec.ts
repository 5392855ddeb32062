import { expect, type Page, test } from '@playwright/test';
import { openStory, whenReady } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.use({ viewport: { width: 540, height: 960 }, deviceScaleFactor: 0.25, serviceWorkers: 'block' });

declare global {
  interface Window {
    skipped?: number;
  }
}

test.beforeEach(async ({ page }) => {
  await leaveUnpainted(page);
  // Clocks that a test can set forward.
  await page.addInitScript(() => {
    for (const clock of [Date, performance]) {
      const own = clock.now.bind(clock);
      clock.now = () => own() + (window.skipped ?? 0) * 1000;
    }
  });
});

const skip = (page: Page, seconds: number): Promise<void> =>
  page.evaluate((more) => {
    window.skipped = (window.skipped ?? 0) + more;
  }, seconds);

test('a visit begins with a language, is asked for when nobody is there, and leaves nothing behind', async ({
  page,
}) => {
  await openStory(page, './?mode=kiosk&touch=yes&idle=10&lang=de');
  const invitation = page.locator('.bb-kiosk-invitation');
  await expect(invitation.getByRole('button')).toHaveCount(4);
  const before = await page.evaluate(() => history.length);
  await invitation.getByRole('button', { name: /Tap to start/ }).click();
  await expect(page).toHaveURL(/\/en\/\?.*mode=kiosk/);
  await whenReady(page);
  await expect(invitation).toBeHidden();
  await page.evaluate(() => window.bilderbogen!.change({ text: { scale: 2 } }));
  const question = page.locator('.bb-kiosk-question');
  await skip(page, 11);
  await expect(question).toBeVisible();
  await expect(question).toContainText(/In (20|19|18) seconds/);
  await question.getByRole('button', { name: 'Read on' }).click();
  await expect(question).toBeHidden();
  await skip(page, 11);
  await expect(question).toBeVisible();
  await skip(page, 21);
  await expect(page).not.toHaveURL(/\/en\//);
  await whenReady(page);
  await expect(invitation).toBeVisible();
  const after = await page.evaluate(async () => ({
    history: history.length,
    kept: localStorage.length + sessionStorage.length,
    // Service workers are off here, whose store is all that may be.
    stores: [...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys())],
    scale: window.bilderbogen!.settings.text.scale,
    panel: window.bilderbogen!.panel === window.bilderbogen!.panels[0]!.id,
    hash: location.hash,
  }));
  expect(after).toEqual({ history: before, kept: 0, stores: [], scale: 1, panel: true, hash: '' });
  expect(await page.context().cookies()).toEqual([]);
});

test('without touch it tells itself, and nothing leads out', async ({ page }) => {
  const left: string[] = [];
  await openStory(page, './?mode=kiosk&touch=no&lang=de');
  page.on('framenavigated', (frame) => left.push(frame.url()));
  await expect.poll(() => page.evaluate(() => window.bilderbogen!.playing)).toBe(true);
  await expect(page.locator('.bb-kiosk-invitation')).toBeHidden();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    document.body.append(link);
    link.click();
  });
  await page.waitForTimeout(300);
  expect(left.filter((address) => address.includes('example'))).toEqual([]);
});
