import { expect, type Page, test } from '@playwright/test';
import type { Settings } from '../../src/core/port.ts';
import { readBuiltStory } from './built-story.ts';
import { lettersAtAllRests } from './letters-at-rests.ts';
import { openStory, PHONE } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

const SEARCH =
  '?still&size=150&face=plain&contrast=high&motion=reduced&captions=always&descriptions=text&sound=off&pace=0.75';

const settingsOf = (page: Page): Promise<Settings> => page.evaluate(() => window.bilderbogen!.settings);
const openSettings = async (page: Page): Promise<void> => {
  await page.locator('.bb-settings-button').click();
  await expect(page.locator('#bb-contrast')).toBeVisible();
};
const faceOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).fontFamily);

test('the address sets everything a reader can set, and nothing of it is kept', async ({ page }) => {
  await openStory(page, `./${SEARCH}`);
  expect(await settingsOf(page)).toMatchObject({
    text: { scale: 1.5, face: 'plain' },
    contrast: { high: true },
    motion: { reduced: true },
    descriptions: { show: 'text' },
    captions: { show: 'always' },
    sound: { muted: true, rate: 0.75 },
  });
  await expect(page.locator('html')).toHaveAttribute('data-bb-face', 'plain');
  await expect(page.locator('html')).toHaveAttribute('data-bb-contrast', 'high');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what the address asks for in vain changes nothing, and fetches no look', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openStory(page, './?still&size=900&face=runes&contrast=yes&motion=&captions=1&descriptions=x&sound=&pace=fast');
  const standard = await page.evaluate(() => window.bilderbogen!.settings);
  await openStory(page, './?still');
  expect(await settingsOf(page)).toEqual(standard);
  expect(standard).toMatchObject({ text: { scale: 1, face: 'hand' }, contrast: { high: false } });
  expect(asked.filter((address) => /look|legible/.test(address))).toEqual([]);
});

test('face and contrast are chosen in the settings, worn by letters and controls, and kept only if asked', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  const fonts: string[] = [];
  page.on('request', (request) => /legible.*woff2/.test(request.url()) && fonts.push(request.url()));
  await openStory(page);
  await openSettings(page);
  expect(fonts).toEqual([]);
  await page.locator('#bb-contrast').check();
  await page.locator('[name="bb-face"][value="legible"]').check();
  await expect.poll(() => faceOf(page, '.bb-lifted .bb-words')).toContain('Bilderbogen Legible');
  expect(await faceOf(page, '.bb-settings')).toContain('Bilderbogen Legible');
  expect(fonts.length).toBeGreaterThan(0);
  const stroke = page.locator('.bb-lifted .bb-balloon path').first();
  await expect(stroke).toHaveCSS('stroke', 'rgb(0, 0, 0)');
  await expect(stroke).toHaveCSS('fill', 'rgb(255, 255, 255)');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.locator('#bb-remember').check();
  await page.reload();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.bbFace)).toBe('legible');
  await page.evaluate(() => window.bilderbogen!.ready);
  expect(await settingsOf(page)).toMatchObject({ text: { face: 'legible' }, contrast: { high: true } });
  await page.evaluate(() => window.bilderbogen!.change({ text: { face: 'hand' }, contrast: { high: false } }));
  await expect.poll(() => faceOf(page, '.bb-lifted .bb-words')).toContain('Bilderbogen Lettering');
  await expect(page.locator('html')).not.toHaveAttribute('data-bb-contrast', /.*/);
});

test('whoever asks the system for more contrast gets it', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await openStory(page);
  await expect(page.locator('html')).toHaveAttribute('data-bb-contrast', 'high');
});

test('the text edition wears what the address asks for, and what was kept', async ({ page }) => {
  await page.goto('./?text&size=200&face=legible&contrast=high');
  await expect(page.locator('html')).toHaveAttribute('data-bb-face', 'legible');
  await expect(page.locator('html')).toHaveAttribute('data-bb-contrast', 'high');
  await expect(page.locator('.bb-story')).toHaveCSS('font-size', '34px');
  expect(await faceOf(page, '.bb-panel .bb-words')).toContain('Bilderbogen Legible');
});

test('settings go along to another language and to the text edition', async ({ page }) => {
  await openStory(page, './?still&face=plain');
  await page.evaluate(() => window.bilderbogen!.change({ text: { scale: 1.5 }, captions: { position: 'top' } }));
  await openSettings(page);
  const edition = page.locator('a.bb-edition');
  for (const wanted of [/size=150/, /face=plain/, /captions-place=top/])
    await expect(edition).toHaveAttribute('href', wanted);
  await page.locator('[name="bb-face"][value="hand"]').check();
  await expect(edition).not.toHaveAttribute('href', /face=/);
  await page.locator('[name="bb-face"][value="legible"]').check();
  await expect(edition).toHaveAttribute('href', /face=legible/);
  const other = page.locator('.bb-language-setting a:not([aria-current])').first();
  await other.click();
  await expect.poll(() => page.evaluate(() => Boolean(window.bilderbogen))).toBe(true);
  await page.evaluate(() => window.bilderbogen!.ready);
  expect(await settingsOf(page)).toMatchObject({
    text: { scale: 1.5, face: 'legible' },
    captions: { position: 'top' },
  });
});

test.describe('lettering in other faces', () => {
  // What is looked at is text over the pictures; few pixels below it spare a graphics card in software.
  test.use({ deviceScaleFactor: 0.25 });

  for (const [width, height, scale] of [
    [320, 568, 1],
    [1440, 900, 2],
  ] as const) {
    for (const face of ['plain', 'legible'] as const) {
      test(`${face} letters stand whole in their balloons at ${width} × ${height}, text ${scale}`, async ({ page }) => {
        const { panels } = await readBuiltStory();
        await page.setViewportSize({ width, height });
        await openStory(page, `./?still&motion=reduced&face=${face}&size=${scale * 100}`);
        const { seen, bad } = await lettersAtAllRests(page);
        expect(bad).toEqual([]);
        expect(seen).toEqual(panels.flatMap(({ id, lettering }) => lettering.map((item) => `${id}/${item.id}`)).sort());
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  }
});

test.describe('descriptions as text', () => {
  test.use({ deviceScaleFactor: 0.25 });

  for (const [folder, width, height, scale] of [
    ['./', 320, 568, 2],
    ['./ar/', 390, 844, 1],
    ['./', 1280, 720, 1],
  ] as const) {
    test(`each picture's stands below it and below its words, ${folder} at ${width} × ${height}, text ${scale}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openStory(page, `${folder}?still&motion=reduced&descriptions=text&captions=always&size=${scale * 100}`);
      const block = page.locator('.bb-description');
      await expect(block).toBeVisible();
      expect((await lettersAtAllRests(page)).bad).toEqual([]);
      const size = await block.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(size).toBeGreaterThanOrEqual(15);
      await page.evaluate(() => window.bilderbogen!.change({ descriptions: { show: 'off' } }));
      await expect(block).toBeHidden();
    });
  }
});
