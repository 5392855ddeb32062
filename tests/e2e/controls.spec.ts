import { expect, test } from '@playwright/test';
import { hashOf, openStory, panelOf, timeOf, whenReady } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

test('the story can be read and set with the keyboard alone', async ({ page }) => {
  const ids = await openStory(page);
  await page.keyboard.press('End');
  await expect.poll(() => panelOf(page)).toBe(ids.at(-1));
  const last = await timeOf(page);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => timeOf(page)).toBeLessThan(last);
  await page.keyboard.press('Home');
  await expect.poll(() => panelOf(page)).toBe(ids[0]);
  await page.getByRole('button', { name: 'Inhalt' }).focus();
  await page.keyboard.press('Enter');
  await page.locator(`.bb-contents-link[data-panel="${ids[2]}"]`).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => panelOf(page)).toBe(ids[2]);
  await expect(page.locator(`[id="${ids[2]}-titel"]`)).toBeFocused();
  await page.getByRole('button', { name: 'Einstellungen' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('switch', { name: 'Weniger Bewegung' }).focus();
  await page.keyboard.press('Space');
  expect(await page.evaluate(() => window.bilderbogen!.settings.motion.reduced)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Einstellungen' })).toBeFocused();
});

test('the address follows the panel, reloading returns to it, and the way back is one step', async ({ page }) => {
  const ids = await openStory(page);
  const before = await page.evaluate(() => history.length);
  await page.evaluate((id) => window.bilderbogen!.goTo(id), ids[2]!);
  await expect.poll(() => hashOf(page)).toBe(`#${ids[2]}`);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.reload();
  await whenReady(page);
  expect(await panelOf(page)).toBe(ids[2]);
  await page.getByRole('button', { name: 'Inhalt' }).click();
  await page.locator(`.bb-contents-link[data-panel="${ids[4]}"]`).click();
  await expect.poll(() => panelOf(page)).toBe(ids[4]);
  await page.goBack();
  await expect.poll(() => panelOf(page)).toBe(ids[2]);
});

test('the sources are lent to their sheet, never copied', async ({ page }) => {
  await openStory(page);
  const id = await page.locator('.bb-panel:has(.bb-source)').first().getAttribute('id');
  await page.evaluate((to) => window.bilderbogen!.goTo(to), id ?? '');
  const passages = page.locator('.bb-passage');
  const records = page.locator('.bb-register .bb-record');
  const listed = await records.count();
  const count = await passages.count();
  await page.getByRole('button', { name: 'Worauf beruht das?' }).click();
  await expect(page.getByRole('dialog').locator('blockquote').first()).toBeVisible();
  await expect(passages).toHaveCount(count);
  await page.keyboard.press('Escape');
  await expect(records).toHaveCount(listed);
  await expect(passages).toHaveCount(count);
});

test('a gesture interrupts the telling and leaves an invitation to go on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStory(page);
  await page.getByRole('button', { name: 'Erzählen' }).click();
  await expect(page.getByRole('button', { name: 'Anhalten' })).toBeVisible();
  await page.mouse.move(195, 300);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.bilderbogen!.playing)).toBe(false);
  await page.locator('.bb-chip').click();
  expect(await page.evaluate(() => window.bilderbogen!.playing)).toBe(true);
});

test('nothing is stored before the reader asks, and nothing after the tick is taken away', async ({ page }) => {
  await openStory(page);
  const stored = (): Promise<number> => page.evaluate(() => localStorage.length + document.cookie.length);
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.getByRole('button', { name: 'Schrift größer' }).click();
  expect(await stored()).toBe(0);
  const remember = page.locator('#bb-remember');
  await remember.check();
  expect(await stored()).toBe(1);
  await page.reload();
  await whenReady(page);
  expect(await page.evaluate(() => window.bilderbogen!.settings.text.scale)).toBeCloseTo(1.1);
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await remember.uncheck();
  expect(await stored()).toBe(0);
});

test('every control is large enough and nothing runs over at 320 px with text twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openStory(page);
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.locator('#bb-text-size').focus();
  await page.keyboard.press('End');
  expect(await page.evaluate(() => window.bilderbogen!.settings.text.scale)).toBe(2);
  const small = await page.locator('.bb-controls button:visible, .bb-controls input:visible').evaluateAll((controls) =>
    controls
      .map((control) => ({ name: control.className, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24 || box.left < 0 || box.right > innerWidth)
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
  const over = await page
    .locator('.bb-settings .bb-sheet-body')
    .evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
});
