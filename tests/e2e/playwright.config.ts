import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from '../../scripts/lib/browser-args.ts';
import { findBrowser } from '../../scripts/lib/ensure.mjs';

const executablePath = findBrowser();
const port = Number(process.env.BILDERBOGEN_PORT ?? 4321);

/**
 * Letters are painted and layers put together without the graphics card in software, which takes a quarter of a page's time;
 * the stage is drawn by it all the same.
 */
const PLAIN_PAGE = '--disable-gpu-compositing';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  snapshotPathTemplate: '{testDir}/shots/{arg}{ext}',
  fullyParallel: true,
  // Many tests wait: for a voice, a fade, a frame. With two on two cores a third of the time nothing is computed.
  workers: 3,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01 } },
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'de-DE',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...BROWSER_ARGS, PLAIN_PAGE] },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !process.env.CI,
  },
});
