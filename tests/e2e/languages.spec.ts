import { expect, type Page, test } from '@playwright/test';
import { type BuiltStory, readBuiltStory } from './built-story.ts';
import { openStory, PHONE, panelOf, whenReady } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

let built: BuiltStory;

test.beforeAll(async () => {
  built = await readBuiltStory();
});

const shown = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);
const pathOf = (page: Page): string => new URL(page.url()).pathname;
/** Texts of the reader's language only; those of the other languages stay where they are. */
const others = (): readonly string[] => built.story.languages.slice(1);
const folderOf = (language: string): string => (language === built.story.languages[0] ? '/' : `/${language}/`);

test.describe('in a browser that prefers Arabic', () => {
  test.use({ locale: 'ar-SY', viewport: PHONE });

  test('the story opens in Arabic at the panel the address names, and German stays one step away', async ({ page }) => {
    const panels = await openStory(page, './?still#tisch');
    expect([await shown(page), pathOf(page), await panelOf(page)]).toEqual(['ar', '/ar/', 'tisch']);
    expect(await page.evaluate(() => document.querySelector('main')?.dir)).toBe('rtl');
    expect(panels).toEqual(built.panels.map(({ id }) => id));
    await openStory(page, './?still&lang=de#tisch');
    expect([await shown(page), pathOf(page), await panelOf(page)]).toEqual(['de', '/', 'tisch']);
  });
});

test.describe('in a browser that prefers a language the story does not have', () => {
  test.use({ locale: 'tr-TR' });

  test('the original stays', async ({ page }) => {
    await openStory(page);
    expect([await shown(page), pathOf(page)]).toEqual(['de', '/']);
  });
});

test('another language is chosen in place: on the cover by its sticker, later in the settings, at the same panel', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openStory(page);
  await page.getByRole('button', { name: /^Deutsch,/ }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'English' }).click();
  await expect.poll(() => pathOf(page)).toBe('/en/');
  await whenReady(page);
  await page.evaluate(() => window.bilderbogen!.goTo('hut'));
  await expect(page.getByRole('button', { name: /^English,/ })).toBeHidden();
  await page.locator('.bb-settings-button').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('link', { name: 'Deutsch' }).click();
  await expect.poll(() => pathOf(page)).toBe('/');
  await whenReady(page);
  expect([await shown(page), await panelOf(page)]).toEqual(['de', 'hut']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });

  test('every language is a whole page of its own, found from every other', async ({ page }) => {
    for (const language of others()) {
      const response = await page.goto(`.${folderOf(language)}`);
      expect(response?.status()).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('.bb-panel')).toHaveCount(built.panels.length);
      const first = page.locator('.bb-poster img').first();
      await expect(first).toHaveJSProperty('complete', true);
      expect(await first.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      const links = page.locator('.bb-languages a');
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('hreflang')))).toEqual([
        ...built.story.languages,
      ]);
      const here = links.and(page.locator('[aria-current]'));
      await expect(here).toHaveAttribute('hreflang', language);
      for (const href of await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))) {
        expect((await page.request.get(href)).status()).toBe(200);
      }
      const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect([language, width! <= room!]).toEqual([language, true]);
    }
  });
});
