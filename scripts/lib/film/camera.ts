import type { BrowserContext, Page } from '@playwright/test';
import type { ServedStory } from '../open-story.ts';
import { installManualClock } from './manual-clock.ts';

export interface CameraOptions {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  /** Folder of the language's page. */
  readonly page: string;
  readonly language: string;
  /** Whether captions are part of the picture. */
  readonly captions: boolean;
}

/** Takes the story's pictures one after the other. */
export interface Camera {
  /** Goes to a story time, seconds; the next picture shows it. */
  goTo(time: number): Promise<void>;
  /** A PNG of the next frame. */
  take(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Nothing that a hand presses, and nothing that runs by another clock than the film's. */
const STYLE = `.bb-controls, .bb-language-sticker { display: none !important; }
*, *::before, *::after { transition: none !important; animation: none !important; cursor: none !important; }`;
const PATIENCE_MS = 30_000;

/** Waits until every picture of this moment is there, while the film's clock stands. */
async function whenDrawn(page: Page): Promise<void> {
  await page.evaluate(async (patience) => {
    const until = performance.now() + patience;
    for (let same = 0, known = ''; same < 2; ) {
      window.filmClock?.step(0);
      const { panelsAwaited, uploads, framesRendered } = window.bilderbogen?.stats() ?? {};
      const now = [uploads, framesRendered, document.fonts.status].join();
      same = now === known && panelsAwaited === 0 && document.fonts.status === 'loaded' ? same + 1 : 0;
      known = now;
      if (same < 2) await new Promise((done) => setTimeout(done, panelsAwaited ? 20 : 0));
      if (performance.now() > until) throw new Error(`film: pictures do not come (${now}, ${panelsAwaited} awaited)`);
    }
  }, PATIENCE_MS);
}

async function openPage({ browser, address }: ServedStory, options: CameraOptions): Promise<[BrowserContext, Page]> {
  const { width, height, page: folder, language, captions } = options;
  // The film's own style is no part of the page that its policy guards.
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 1, bypassCSP: true });
  const page = await context.newPage();
  await installManualClock(page);
  const query = `?lang=${language}&sound=off&motion=full&captions=${captions ? 'always' : 'never'}`;
  await page.goto(`${address}${folder}${query}`);
  await page.waitForFunction(() => window.bilderbogen !== undefined, undefined, { polling: 50 });
  await page.evaluate(() => window.bilderbogen?.ready);
  await page.addStyleTag({ content: STYLE });
  await page.evaluate(() => document.fonts.ready);
  return [context, page];
}

/** Opens a story for filming: the player tells it as ever, by a clock that waits for every picture. */
export async function openCamera(served: ServedStory, options: CameraOptions): Promise<Camera> {
  const [context, page] = await openPage(served, options);
  const session = await context.newCDPSession(page);
  const milliseconds = 1000 / options.fps;
  let isFirst = true;
  return {
    async goTo(time) {
      await page.evaluate((to) => {
        const player = window.bilderbogen;
        if (!window.filmClock) throw new Error('film: the page did not take the clock');
        // Captions and marked words belong to a story that is told.
        player?.play();
        window.filmClock.take();
        window.filmClock.step(0);
        player?.seek(to);
      }, time);
      isFirst = true;
    },
    async take() {
      await page.evaluate((passed) => window.filmClock?.step(passed), isFirst ? 0 : milliseconds);
      isFirst = false;
      await whenDrawn(page);
      const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
      return Buffer.from(data, 'base64');
    },
    close: () => context.close(),
  };
}
