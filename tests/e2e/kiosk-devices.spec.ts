import { expect, type Page, test } from '@playwright/test';
import { openStory, whenReady } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.use({ deviceScaleFactor: 0.25, serviceWorkers: 'block' });

const ADDRESS = './?mode=kiosk&lang=de&address=https://www.example.org/story/';

test.beforeEach(({ page }) => leaveUnpainted(page));

/** Presses a key and waits until its effect is there. */
const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key);
const markedOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-kiosk-at]')?.textContent ?? '');

/** Boxes of what can be pressed and is in sight, by name. */
const boxesOf = (page: Page) =>
  page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    const from = dialog ?? document;
    const what = dialog
      ? 'button, a, summary, label:has(input), input'
      : '.bb-strip button, .bb-kiosk-invitation button';
    return [...from.querySelectorAll<HTMLElement>(what)]
      .filter((item) => item.checkVisibility({ visibilityProperty: true }) && !item.closest('label > *'))
      .map((item) => {
        const label = item.id ? document.querySelector<HTMLElement>(`label[for="${item.id}"]`) : null;
        const { top, bottom, width, height } = item.getBoundingClientRect();
        // A label is pressed as its box is.
        const beside = label?.getBoundingClientRect() ?? { width: 0, height: 0 };
        const [wide, high] = [Math.max(width, beside.width), Math.max(height, beside.height)];
        return { name: item.textContent || item.id, top, bottom, width: wide, height: high };
      });
  });

for (const [name, viewport] of [
  ['wide', { width: 1920, height: 1080 }],
  ['tall', { width: 1080, height: 1920 }],
] as const)
  test(`everything to press lies in the band and is large (${name})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openStory(page, `${ADDRESS}&touch=yes&band=35`);
    const top = viewport.height * 0.65 - 1;
    const check = async (place: string, isScrolling = false): Promise<void> => {
      const boxes = await boxesOf(page);
      expect(boxes.length, place).toBeGreaterThan(0);
      for (const box of boxes) {
        if (box.top < viewport.height || !isScrolling) expect(box.top, `${place}: ${box.name}`).toBeGreaterThan(top);
        if (!isScrolling) expect(box.bottom, `${place}: ${box.name}`).toBeLessThanOrEqual(viewport.height + 1);
        expect(Math.min(box.width, box.height), `${place}: ${box.name}`).toBeGreaterThanOrEqual(60);
      }
    };
    await check('invitation');
    await page.locator('.bb-kiosk-invitation button').first().click();
    await expect(page.locator('.bb-kiosk-phone-open')).toBeVisible();
    await check('bar');
    for (const opener of ['.bb-kiosk-language-open', '.bb-kiosk-phone-open', '.bb-settings-button']) {
      await page.locator(opener).click();
      await expect(page.locator('dialog[open]')).toBeVisible();
      await check(opener, opener === '.bb-settings-button');
      await press(page, 'Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
    }
  });

test('two buttons choose a language, read, set the size, and hand the panel to a phone', async ({ page }) => {
  await page.setViewportSize({ width: 540, height: 960 });
  await openStory(page, `${ADDRESS}&touch=yes`);
  const [next, select] = ['PageDown', '.'];
  await press(page, next);
  await press(page, next);
  await press(page, next);
  expect(await markedOf(page)).toContain('English');
  await press(page, select);
  await expect(page).toHaveURL(/\/en\//);
  await whenReady(page);
  await expect(page.locator('.bb-kiosk-phone-open')).toBeVisible();
  const first = await page.evaluate(() => window.bilderbogen!.panel);
  // The cover rests once itself.
  await expect
    .poll(async () => {
      await press(page, next);
      return page.evaluate(() => window.bilderbogen!.panel);
    })
    .not.toBe(first);
  /** Goes round until a thing with these words. */
  const goTo = async (words: string): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      if ((await markedOf(page)).includes(words)) return;
      await press(page, next);
    }
    throw new Error(`two buttons never come to “${words}”`);
  };
  await press(page, select);
  await goTo('Settings');
  await press(page, select);
  await expect(page.locator('dialog[open]')).toBeVisible();
  await expect
    .poll(async () => {
      await press(page, next);
      return page.evaluate(() => document.querySelector('[data-kiosk-at]')?.className ?? '');
    })
    .toContain('bb-larger');
  await press(page, select);
  expect(await page.evaluate(() => window.bilderbogen!.settings.text.scale)).toBe(1.1);
  await press(page, 'Escape');
  await goTo('Take it with you');
  await press(page, select);
  const dialog = page.locator('.bb-kiosk-phone');
  const panel = await page.evaluate(() => window.bilderbogen!.panel);
  await expect(dialog.getByRole('img')).toHaveAccessibleName(`www.example.org/story/en/#${panel}`);
  await press(page, next);
  await press(page, select);
  await expect(dialog).toBeHidden();
});

test('a screen that seemed untouchable is touched: it invites, with a volume nobody can exceed', async ({ page }) => {
  await page.setViewportSize({ width: 540, height: 960 });
  await openStory(page, `${ADDRESS}&touch=auto&volume=0.9&volume-most=0.5`);
  await expect.poll(() => page.evaluate(() => window.bilderbogen!.playing)).toBe(true);
  await page.mouse.click(270, 300);
  await expect(page.locator('.bb-kiosk-invitation')).toBeVisible();
  await expect(page.locator('.bb-kiosk-invitation .bb-kiosk-qr')).toBeVisible();
  expect(page.url()).toContain('touched=1');
  await page.mouse.click(270, 300);
  await expect(page.locator('.bb-kiosk-invitation')).toBeHidden();
  const voice = await page.evaluate(() => {
    const player = window.bilderbogen!;
    const before = player.settings.sound.voice;
    player.change({ sound: { voice: 1 } });
    return [before, player.settings.sound.voice];
  });
  expect(voice).toEqual([0.5, 0.5]);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/report';
    document.body.append(link);
    link.click();
  });
  await expect(page.locator('.bb-kiosk-phone').getByRole('img')).toHaveAccessibleName('example.org/report');
});
