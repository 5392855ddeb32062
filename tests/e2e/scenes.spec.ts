import { expect, type Page, test } from '@playwright/test';
import { type SceneServer, serveScenes } from './scene-server.ts';

/*
 * The scenes of tests/scenes as pictures. After a wanted change, look at the new pictures before they are kept:
 * npx playwright test --config tests/e2e/playwright.config.ts scenes --update-snapshots
 */

interface StageScene {
  go(id: string, share: number): void;
  ready(): boolean;
  live(seconds: number | null): void;
  readonly stage: { readonly busy: boolean };
}

let scenes: SceneServer;
test.beforeAll(async () => {
  scenes = await serveScenes('stage', 'lettering', 'captions');
});
test.afterAll(() => scenes.close());

async function stageAt(page: Page, id: string, share: number): Promise<void> {
  await expect.poll(() => page.evaluate(() => 'scene' in window)).toBe(true);
  await page.evaluate(([to, at]) => (window as unknown as { scene: StageScene }).scene.go(to, at), [
    id,
    share,
  ] as const);
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { scene: now } = window as unknown as { scene: StageScene };
        return now.ready() && !now.stage.busy;
      }),
    )
    .toBe(true);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

test.describe('the stage by itself', () => {
  test.use({ viewport: { width: 340, height: 460 } });

  test('draws every frame, effect and thread as it was drawn before', async ({ page }) => {
    await page.goto(`${scenes.address}stage/`);
    for (const [name, id, share] of [
      ['square', 'ruhig', 0.8],
      ['slanted', 'schräg', 0.5],
      ['round', 'rund', 0.5],
      ['breakout', 'heraus', 0.5],
      ['bleed', 'weit', 0.9],
    ] as const) {
      await stageAt(page, id, share);
      await expect.soft(page).toHaveScreenshot(`stage-${name}.png`);
    }
  });

  test('marks a picture that is missing, quietly', async ({ page }) => {
    await page.goto(`${scenes.address}stage/?lost=ruhig`);
    await stageAt(page, 'ruhig', 0.8);
    await expect(page).toHaveScreenshot('stage-lost.png');
  });
});

test('every kind of lettering stands around faces as it did before', async ({ page }) => {
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.goto(`${scenes.address}lettering/`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page).toHaveScreenshot('lettering.png');
});

test.describe('captions over the stage', () => {
  const open = async (page: Page, query: string): Promise<void> => {
    await page.goto(`${scenes.address}captions/?${query}`);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  };
  const BAR = 72;

  for (const [width, height] of [
    [320, 568],
    [390, 700],
    [740, 340],
    [1440, 900],
  ] as const)
    for (const query of ['text=1', 'text=2', 'text=2&lang=ar', 'text=1&position=top&ground=soft'])
      test(`stay whole, beside the bar and short at ${width} × ${height} with ${query}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await open(page, query);
        for (const time of [1.5, 4, 6.5, 23, 27]) {
          const found = await page.evaluate((to) => {
            (window as unknown as { scene: { go(time: number): void } }).scene.go(to);
            const box = document.querySelector('.bb-caption') as HTMLElement;
            const line = document.querySelector('.bb-caption-line') as HTMLElement;
            const { left, right, top, bottom } = box.getBoundingClientRect();
            const lines = line.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(line).lineHeight);
            return { left, right, top, bottom, lines: Math.round(lines), cut: box.scrollWidth - box.clientWidth };
          }, time);
          expect(found.lines).toBeGreaterThan(0);
          expect(found.lines).toBeLessThanOrEqual(3);
          expect(found.cut).toBeLessThanOrEqual(0);
          expect(found.left).toBeGreaterThanOrEqual(0);
          expect(found.right).toBeLessThanOrEqual(width);
          expect(found.top).toBeGreaterThanOrEqual(0);
          expect(found.bottom).toBeLessThanOrEqual(height - BAR);
        }
      });

  test('write nothing while nothing changes, and leave nothing behind', async ({ page }) => {
    await open(page, 'time=4');
    const counted = await page.evaluate(() => {
      const { scene } = window as unknown as { scene: { go(time: number): void; leave: AbortController } };
      const block = document.querySelector('.bb-captions') as HTMLElement;
      const observer = new MutationObserver(() => {});
      observer.observe(block, { subtree: true, childList: true, characterData: true, attributes: true });
      for (let frame = 0; frame < 60; frame += 1) scene.go(4);
      const same = observer.takeRecords().length;
      scene.go(4.6);
      const next = observer.takeRecords().length;
      scene.leave.abort();
      return { same, next, blocks: document.querySelectorAll('.bb-captions').length, mark: CSS.highlights.size };
    });
    expect(counted).toEqual({ same: 0, next: 3, blocks: 0, mark: 0 });
  });

  test('mark the word that is spoken, in the caption and where the lettering says it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 460 });
    await open(page, 'time=10&show=always');
    await expect(page.locator('.bb-caption-now')).toHaveText('hält');
    await expect(page).toHaveScreenshot('captions-speech.png');
    await open(page, 'time=17&show=auto');
    await expect(page.locator('.bb-captions')).toBeHidden();
    await expect(page).toHaveScreenshot('captions-lettering.png');
  });
});
