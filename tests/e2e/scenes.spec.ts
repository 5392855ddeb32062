import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build, type PreviewServer, preview } from 'vite';
import { root } from './story-page.ts';

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

let server: PreviewServer;
let address: string;

test.beforeAll(async () => {
  // Without the project's own configuration: scenes need no baked story.
  const shared = { root, configFile: false, base: './', logLevel: 'error' } as const;
  const outDir = join(root, 'test-results/scenes', String(process.pid));
  const scenes = ['stage', 'lettering'].map((name) => join(root, 'tests/scenes', name, 'index.html'));
  await build({
    ...shared,
    publicDir: false,
    build: { outDir, target: 'es2022', modulePreload: { polyfill: false }, rolldownOptions: { input: scenes } },
    worker: { format: 'es' },
  });
  server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? '';
});
test.afterAll(() => server.close());

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
    await page.goto(`${address}tests/scenes/stage/`);
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
    await page.goto(`${address}tests/scenes/stage/?lost=ruhig`);
    await stageAt(page, 'ruhig', 0.8);
    await expect(page).toHaveScreenshot('stage-lost.png');
  });
});

test('every kind of lettering stands around faces as it did before', async ({ page }) => {
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.goto(`${address}tests/scenes/lettering/`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page).toHaveScreenshot('lettering.png');
});
