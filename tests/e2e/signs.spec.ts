import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type OwnStory, serveOwnStory } from './own-story.ts';
import { openStory, root, SMALL, whenReady } from './story-page.ts';

/* A story with films of sign language; their pattern moves 30 pixels a second and signs nothing. */

let own: OwnStory;
let address: string;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  own = await serveOwnStory(() => join(root, 'tests/stories/good/signed'));
  address = own.address;
});
test.afterAll(() => own?.close());

test.use({ viewport: SMALL, deviceScaleFactor: 0.25 });
// In one worker: the story is built once.
test.describe.configure({ mode: 'default' });

const film = (page: Page) =>
  page.evaluate(() => {
    const video = document.querySelector<HTMLVideoElement>('.bb-signs video')!;
    const { time, panels, panel } = window.bilderbogen!;
    const own = panels.find(({ id }) => id === panel)!;
    return { at: video.currentTime, paused: video.paused, told: time - own.start, left: own.end - time, panel };
  });

test('is off until the reader asks, and goes with the story', async ({ page }) => {
  await page.goto(`${address}?still`);
  await whenReady(page);
  await expect(page.locator('.bb-signs')).toHaveCount(0);
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.getByRole('group', { name: 'Gebärdensprache' }).getByRole('radio', { name: 'Film zeigen' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Film in Deutscher Gebärdensprache' })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
  for (const name of ['Film größer', 'Film nach links']) await page.getByRole('button', { name }).click();
  await expect(page.getByRole('button', { name: 'Film kleiner' })).toBeVisible();
  const { width, height } = (await page.getByRole('button', { name: 'Film nach rechts' }).boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);

  const apart = async (): Promise<number> => {
    const { at, told } = await film(page);
    return Math.abs(at - told);
  };
  await page.evaluate(() => window.bilderbogen!.seek(2.5));
  await expect.poll(apart).toBeLessThan(0.2);
  expect((await film(page)).paused).toBe(true);
  await page.evaluate(() => window.bilderbogen!.play());
  await expect.poll(async () => (await film(page)).told).toBeGreaterThan(3.2);
  expect(await apart()).toBeLessThan(0.2);
  await page.evaluate(() => window.bilderbogen!.pause());
  await expect.poll(async () => (await film(page)).paused).toBe(true);
  await expect.poll(apart).toBeLessThan(0.2);
});

test('the telling waits until the signing has ended', async ({ page }) => {
  await page.goto(`${address}?still&signs=gsg`);
  await whenReady(page);
  await page.evaluate(() => {
    const { panels } = window.bilderbogen!;
    window.bilderbogen!.seek(panels[0]!.end - 0.4);
  });
  await expect.poll(async () => (await film(page)).at).toBeGreaterThan(1);
  const { at, left } = await film(page);
  // The pattern has 8 seconds: the panel is shorter, or this says nothing.
  expect(at).toBeLessThan(7);
  expect(left).toBeGreaterThan(0);
  // Its place a frame before the story leaves; the film that comes next takes the event of its end away.
  const last = await page.evaluate(async () => {
    const video = document.querySelector<HTMLVideoElement>('.bb-signs video')!;
    let seen = 0;
    window.bilderbogen!.play();
    while (window.bilderbogen!.panel === 'tuer') {
      seen = video.currentTime;
      await new Promise((done) => requestAnimationFrame(done));
    }
    return seen;
  });
  expect(last).toBeGreaterThan(7.5);
  await expect.poll(async () => (await film(page)).panel).toBe('tisch');
  // Not cut at its begin either; shorter than its panel, it rests on its last picture.
  await expect.poll(async () => (await film(page)).told).toBeGreaterThan(2.6);
  expect((await film(page)).at).toBeCloseTo(2, 1);
});

test('the text edition has the films, to see and to take home; they are not printed', async ({ page }) => {
  await page.goto(`${address}?text`);
  await expect(page.locator('#tuer video[controls][preload="none"]')).toBeVisible();
  const link = page.locator('#tuer').getByRole('link', { name: /Film herunterladen \(MP4, 10.kB, 0:08 Minuten\)/ });
  await expect(link).toHaveAttribute('download', 'tuer.gsg.mp4');
  const answer = await page.request.get(await link.evaluate((element: HTMLAnchorElement) => element.href));
  expect(answer.headers()['content-type']).toBe('video/mp4');
  await page.emulateMedia({ media: 'print' });
  await expect(link).toBeHidden();
});

test('a story without films shows nothing of them', async ({ page }) => {
  await openStory(page, './?still&signs=gsg');
  await expect(page.locator('.bb-signs, .bb-sign-film')).toHaveCount(0);
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await expect(page.getByRole('group', { name: 'Bildbeschreibungen' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Gebärdensprache' })).toHaveCount(0);
});
