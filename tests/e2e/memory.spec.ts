import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { builtScripts } from './built-story.ts';
import { texturesOf, watchTextures } from './count-textures.ts';
import { openStory, PHONE, settle, statsOf } from './story-page.ts';
import { leaveUndrawn } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUndrawn(page));

const MB = 1024 * 1024;
const MOST_DRAWS = 16;
/** Code that has run stays compiled. */
const COMPILED = 3 * MB;
/** What is told, four ahead, three behind, and what else is in sight. */
const MOST_KEPT = 14;

/** Scrolls end to end and back, fast and slowly, and looks at the stage on every frame. */
function scrollThrough(page: Page, passes: readonly number[]): Promise<{ bytes: number; draws: number; kept: number }> {
  return page.evaluate(async (steps) => {
    const most = { bytes: 0, draws: 0, kept: 0 };
    for (const step of steps) {
      const end = document.documentElement.scrollHeight - innerHeight;
      for (let top = scrollY; step > 0 ? top < end : top > 0; top += step) {
        scrollTo({ top, behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(done));
        const { textureBytes, drawCalls, panelsKept } = window.bilderbogen!.stats();
        most.bytes = Math.max(most.bytes, textureBytes);
        most.draws = Math.max(most.draws, drawCalls);
        most.kept = Math.max(most.kept, panelsKept);
      }
    }
    return most;
  }, passes);
}

const SCREENS = [
  {
    name: 'a phone',
    budget: 64 * MB,
    screen: { viewport: { width: 320, height: 568 }, deviceScaleFactor: 1 },
    ways: [[400, -900, 250, -2000, 1200, -1500]],
  },
  {
    // A frame costs a graphics card in software most here: as many passes, by larger steps, on several pages.
    name: 'a large dense screen',
    budget: 192 * MB,
    screen: { viewport: { width: 640, height: 620 }, deviceScaleFactor: 2 },
    ways: [
      [900, -1300],
      [1200, -1500],
    ],
  },
];

for (const { name, budget, screen, ways } of SCREENS) {
  for (const passes of ways) {
    test.describe(`on ${name}, by ${passes.join(', ')}`, () => {
      test.use(screen);

      test('pictures stay within their bytes and draw calls, however one scrolls', async ({ page }) => {
        test.setTimeout(180_000);
        await watchTextures(page);
        await openStory(page);
        const most = await scrollThrough(page, passes);
        await settle(page);
        const { mostBytes, bytes } = await texturesOf(page);
        expect(most.bytes).toBeLessThanOrEqual(budget);
        expect(mostBytes).toBeLessThanOrEqual(budget);
        expect(mostBytes).toBeGreaterThan(4 * MB);
        // The stage's own count is the truth, give or take small textures of the renderer.
        expect(Math.abs(bytes - (await statsOf(page)).textureBytes)).toBeLessThan(0.5 * MB);
        expect(most.draws).toBeLessThanOrEqual(MOST_DRAWS);
        expect(most.draws).toBeGreaterThan(0);
        expect(most.kept).toBeLessThanOrEqual(MOST_KEPT);
      });
    });
  }
}

interface Load {
  readonly listeners: number;
  readonly nodes: number;
  readonly heap: number;
}

async function loadOf(session: CDPSession): Promise<Load> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
}

test('destroy leaves the text edition and nothing else', async ({ page, context }) => {
  await page.setViewportSize(PHONE);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  // Nor does searching the results, which the text edition adds to the page by itself.
  await page.route('**/finder-*.js', (route) => route.abort());
  await page.goto('./?text');
  // The program's code stays in the browser's memory whatever is destroyed, so the start has it too.
  const program = (await builtScripts()).filter((name) => /^(read|sound|captions)-/.test(name));
  await page.evaluate(
    async (addresses) => {
      await Promise.all(addresses.map((address) => import(address)));
      await document.fonts.ready;
    },
    program.map((name) => `./assets/${name}`),
  );
  const html = await page.locator('.bb-story').evaluate((story) => story.outerHTML);
  const start = await loadOf(session);

  await watchTextures(page);
  const ids = await openStory(page, './');
  for (const id of [ids[2]!, ids[0]!]) {
    await page.evaluate((to) => window.bilderbogen!.goTo(to), id);
    await page.waitForTimeout(500);
  }
  await page.evaluate(() => window.bilderbogen!.play());
  expect((await texturesOf(page)).alive).toBeGreaterThan(2);
  await page.evaluate(() => {
    const counts = { frames: 0, timers: 0 };
    const [frame, timer] = [window.requestAnimationFrame, window.setTimeout];
    Object.assign(window, {
      counts,
      requestAnimationFrame: (call: FrameRequestCallback) =>
        frame((time) => {
          counts.frames++;
          call(time);
        }),
      setTimeout: (call: () => void, wait: number) =>
        timer(() => {
          counts.timers++;
          call();
        }, wait),
    });
    const kept = [window.bilderbogen!, ...document.querySelectorAll('.bb-stage canvas, .bb-controls')];
    Object.assign(window, { kept: kept.map((object) => new WeakRef(object)) });
    window.bilderbogen!.destroy();
    delete window.bilderbogen;
  });
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => (window as unknown as { counts: object }).counts)).toEqual({ frames: 0, timers: 0 });
  expect((await texturesOf(page)).alive).toBe(0);
  await expect(page.locator('canvas')).toHaveCount(0);
  // Browsers leave an empty attribute behind where a script has set and taken back a style.
  const after = await page.locator('.bb-story').evaluate((story) => story.outerHTML.replaceAll(' style=""', ''));
  // Links to other languages carry `?text` in the text edition that was asked for, and nothing in the one that is left.
  const withoutLanguages = (source: string): string => source.replace(/<nav class="bb-languages".*?<\/nav>/s, '');
  expect(withoutLanguages(after)).toBe(withoutLanguages(html));
  expect(await page.locator('html').evaluate((element) => element.className + element.style.cssText)).toBe('');
  // The sound library listens for the page's first touch, once in its life, and then no more.
  await page.keyboard.press('Shift');
  await expect.poll(async () => (await loadOf(session)).listeners).toBeLessThanOrEqual(start.listeners);
  const end = await loadOf(session);
  expect(end.nodes).toBeLessThanOrEqual(start.nodes * 1.1);
  expect(end.heap - start.heap).toBeLessThanOrEqual(COMPILED);
  const refs = await page.evaluate(() =>
    (window as unknown as { kept: WeakRef<object>[] }).kept.map((ref) => ref.deref()),
  );
  expect(refs).toEqual([undefined, undefined, undefined]);
  await expect(page.locator('.bb-letter').first()).toBeVisible();
});
