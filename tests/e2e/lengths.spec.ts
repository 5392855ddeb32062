import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import { preview } from 'vite';
import { PERIOD, writeGeneratedStory } from '../../scripts/lib/generated-story.ts';
import { growBuilt } from '../../scripts/lib/grow-built.ts';
import { openStory, root, SMALL, settle } from './story-page.ts';

const SHORT = 24;
const LONG = 480;
const FRAMES = 80;
const PIXELS_PER_FRAME = 40;
const MOST = 1.2;

interface Cost {
  readonly textureBytes: number;
  readonly draws: number;
  readonly kept: number;
  readonly touched: number;
  readonly layouts: number;
  readonly styled: number;
}

/** What scrolling costs in the middle of a story, in counts. */
async function costOf(browser: Browser, outDir: string): Promise<Cost> {
  const server = await preview({ root, build: { outDir }, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const context = await browser.newContext({ viewport: SMALL, deviceScaleFactor: 1 });
  try {
    const page = await context.newPage();
    const ids = await openStory(page, `${server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0]}?still`);
    // The same pictures in both, with panels on either side.
    await page.evaluate((id) => window.bilderbogen!.goTo(id), ids[8]!);
    await settle(page);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const count = async (name: string): Promise<number> =>
      (await session.send('Performance.getMetrics')).metrics.find((metric) => metric.name === name)?.value ??
      Number.NaN;
    const before = [await count('LayoutCount'), await count('RecalcStyleCount')];
    const seen = await page.evaluate(
      async ([frames, pixels]) => {
        const most = { textureBytes: 0, draws: 0, kept: 0, touched: 0 };
        const observer = new MutationObserver((records) => {
          most.touched += records.length;
        });
        observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
        for (let frame = 0; frame < frames!; frame++) {
          scrollBy({ top: pixels!, behavior: 'instant' });
          await new Promise((done) => requestAnimationFrame(done));
          const { textureBytes, drawCalls, panelsKept } = window.bilderbogen!.stats();
          most.textureBytes = Math.max(most.textureBytes, textureBytes);
          most.draws = Math.max(most.draws, drawCalls);
          most.kept = Math.max(most.kept, panelsKept);
        }
        observer.disconnect();
        return most;
      },
      [FRAMES, PIXELS_PER_FRAME],
    );
    const after = [await count('LayoutCount'), await count('RecalcStyleCount')];
    return { ...seen, layouts: after[0]! - before[0]!, styled: after[1]! - before[1]! };
  } finally {
    await context.close();
    await server.close();
  }
}

test('a story of 480 panels scrolls like one of 24', async ({ browser }) => {
  test.setTimeout(300_000);
  const folder = await mkdtemp(join(tmpdir(), 'bilderbogen-'));
  try {
    const source = join(folder, 'gemessen');
    const built = join(folder, 'built');
    await writeGeneratedStory(source, PERIOD);
    execFileSync(
      'npx',
      ['vite', 'build', '--logLevel', 'error', '--outDir', built, '--emptyOutDir', '--minify', 'false'],
      {
        cwd: root,
        env: { ...process.env, BILDERBOGEN_STORY: source, BILDERBOGEN_BAKED: join(folder, 'baked') },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    const [short, long] = [join(folder, 'short'), join(folder, 'long')];
    await growBuilt(built, short, SHORT);
    await growBuilt(built, long, LONG);
    const [small, large] = [await costOf(browser, short), await costOf(browser, long)];
    for (const name of Object.keys(small) as (keyof Cost)[]) {
      expect(small[name], name).toBeGreaterThan(0);
      expect(large[name], `${name}: ${small[name]} → ${large[name]}`).toBeLessThanOrEqual(small[name] * MOST);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
