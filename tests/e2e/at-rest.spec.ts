import { expect, type Page, test } from '@playwright/test';
import { readBuiltStory } from './built-story.ts';
import { openStory, SMALL, settle, statsOf } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

const WATCHED = 5;
/** Line boil needs no more, see performance budgets in docs/decisions.md. */
const MOST_A_SECOND = 12;

test.use({ viewport: SMALL });

/** Opens a panel in which something lives. */
async function openLiving(page: Page, query: string): Promise<void> {
  const { panels } = await readBuiltStory();
  const living = panels.findLast((panel) => panel.layers.some(({ life }) => life.length > 0));
  await openStory(page, `./?${query}#${living!.id}`);
  // Pictures that still arrive are no living motion.
  await expect.poll(async () => (await statsOf(page)).panelsAwaited).toBe(0);
  await page.waitForTimeout(1500);
}

async function framesWhile(page: Page): Promise<number> {
  const before = (await statsOf(page)).framesRendered;
  await page.waitForTimeout(WATCHED * 1000);
  return (await statsOf(page)).framesRendered - before;
}

test('a still story at rest renders nothing', async ({ page }) => {
  await openLiving(page, 'still');
  await settle(page);
  expect(await framesWhile(page)).toBe(0);
});

test('a living story at rest renders a few frames, and none in a hidden tab', async ({ page }) => {
  await openLiving(page, '');
  const frames = await framesWhile(page);
  expect(frames).toBeGreaterThan(0);
  expect(frames).toBeLessThanOrEqual(MOST_A_SECOND * WATCHED + 5);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  // One last frame shows everything as drawn.
  await page.waitForTimeout(1000);
  expect(await framesWhile(page)).toBe(0);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: false });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await framesWhile(page)).toBeGreaterThan(0);
});

test('with less motion nothing lives', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLiving(page, '');
  expect(await framesWhile(page)).toBe(0);
});
