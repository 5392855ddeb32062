import { expect, type Page, test } from '@playwright/test';
import { type BuiltStory, readBuiltStory } from './built-story.ts';
import { openStory, PHONE, whenReady } from './story-page.ts';

let built: BuiltStory;

test.beforeAll(async () => {
  built = await readBuiltStory();
});

/** What stands on the page, as a reader of the text edition finds it. */
async function expectTextEdition(page: Page): Promise<void> {
  await expect(page.locator('html')).not.toHaveClass(/bb-staged/);
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.locator('.bb-lifted')).toHaveCount(0);
  await expect(page.locator('.bb-poster img').first()).toBeVisible();
  await expect(page.locator('.bb-letter').last()).toBeVisible();
  const before = await page.evaluate(() => scrollY);
  await page.evaluate(() => scrollTo(0, 900));
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });

  test('the whole story can be read: headings, pictures, every sentence with its speaker, sources', async ({
    page,
  }) => {
    await page.goto('./');
    for (const panel of built.panels) {
      const words = built.text.panels[panel.id]!;
      const section = page.locator(`[id="${panel.id}"]`);
      await expect(section.getByRole('heading')).toHaveText(words.title);
      const image = section.locator('.bb-poster img');
      await image.scrollIntoViewIfNeeded();
      await expect(image).toHaveJSProperty('complete', true);
      await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0);
      await expect(section.locator('.bb-letter .bb-words')).toHaveText(
        panel.lettering.map(({ id }) => words.lettering[id]!.replaceAll('\n', ' ')),
      );
      for (const { id, speaker } of panel.lettering) {
        const name = section.locator(`[data-lettering="${id}"] .bb-speaker`);
        await expect(name).toHaveText(speaker ? [`${built.text.cast[speaker]}:`] : [], { ignoreCase: true });
      }
      await expect(section.locator('.bb-sources li')).not.toHaveCount(0);
    }
    const alts = await page.locator('img').evaluateAll((all) => all.map((image) => image.getAttribute('alt') ?? ''));
    expect(alts).toEqual(built.panels.map(({ id }) => built.text.panels[id]!.alt));
    expect(new Set(alts).size).toBe(alts.length);
    expect(alts.every((alt) => alt.length > 20)).toBe(true);
    await expect(page.locator('h1')).toHaveText(built.text.title);
    const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(width).toBeLessThanOrEqual(room!);
  });
});

test('the first picture is in the page and wanted first', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('./?text');
  const first = page.locator('picture.bb-poster img').first();
  await expect(first).toHaveAttribute('fetchpriority', 'high');
  await expect(first).not.toHaveAttribute('loading', /.*/);
  await expect(first).toBeVisible();
  const others = await page
    .locator('.bb-poster img')
    .evaluateAll((all) => all.slice(1).map((image) => image.getAttribute('loading')));
  expect(new Set(others)).toEqual(new Set(['lazy']));
});

test('the address ?text keeps the text edition', async ({ page }) => {
  await page.goto('./?text');
  await expectTextEdition(page);
  expect(await page.evaluate(() => window.bilderbogen === undefined)).toBe(true);
});

test('without WebGL the text edition stays, and the page says why', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext as (kind: string, ...rest: unknown[]) => unknown;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
      },
    });
  });
  await page.goto('./');
  await expect(whenReady(page)).rejects.toThrow(/no WebGL/);
  await expectTextEdition(page);
  expect(errors).toEqual([]);
});

test('without the story data the text edition stays', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/story.de.*.json', (route) => route.fulfill({ status: 503, body: 'out of order' }));
  await page.goto('./');
  await expect(whenReady(page)).rejects.toThrow(/503/);
  await expectTextEdition(page);
  expect(errors).toEqual([]);
});

test('a panel whose picture is missing is told once, shows its words, and the others are fine', async ({ page }) => {
  await page.setViewportSize(PHONE);
  const [, broken] = built.panels;
  const missing = new Set(built.assets.panels[broken!.id]!.images.low.flatMap(({ avif, webp }) => [avif, webp]));
  await page.route('**/baked/**', async (route) => {
    const address = new URL(route.request().url()).pathname.slice(1);
    if (missing.has(address)) return route.fulfill({ status: 404, body: '' });
    // The others come slowly, as over a bad line.
    await new Promise((done) => setTimeout(done, 60));
    return route.continue();
  });
  await page.addInitScript(() => {
    const problems: string[] = [];
    Object.assign(window, { problems });
    let player: unknown;
    Object.defineProperty(window, 'bilderbogen', {
      get: () => player,
      set: (made: NonNullable<typeof window.bilderbogen>) => {
        player = made;
        made.addEventListener('problem', ({ detail }) => problems.push(`${detail.code}: ${detail.message}`));
      },
    });
  });
  const ids = await openStory(page);
  const problems = (): Promise<string[]> => page.evaluate(() => (window as unknown as { problems: string[] }).problems);
  for (const id of [ids[1]!, ids[2]!, ids[1]!]) {
    await page.evaluate((to) => window.bilderbogen!.goTo(to), id);
    await expect.poll(() => page.evaluate(() => window.bilderbogen!.stats().panelsAwaited)).toBe(0);
    await expect(page.locator(`[id="${id}"] .bb-letter`).last()).toHaveCSS('opacity', '1');
  }
  expect(await problems()).toEqual([expect.stringMatching(new RegExp(`^image-missing: Panel "${broken!.id}"`))]);
});
