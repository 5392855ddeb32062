import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { goTo, openStory, outDir, SMALL, settle } from './story-page.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

test.use({ viewport: SMALL });

test('the page keeps the strictest policy, asks one place, and leaves nothing behind', async ({
  page,
  context,
  baseURL,
}) => {
  const origins = new Set<string>();
  const errors: string[] = [];
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  const ids = await openStory(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|data:|blob:|https?:/);
  await goTo(page, ids.at(-1)!);
  await page.keyboard.press('ArrowLeft');
  await settle(page);
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
  expect(errors).toEqual([]);
  expect([...origins]).toEqual([new URL(baseURL!).origin]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await navigator.serviceWorker.getRegistrations()).length,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0]);
});

test('the built folder works under any path', async ({ page }) => {
  const below = '/a/b/c/';
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      if (!path.startsWith(below)) throw new Error('beside the folder');
      const file = path === below ? 'index.html' : path.slice(below.length);
      const body = await readFile(join(outDir, file));
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const failed: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  try {
    const ids = await openStory(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}?still`);
    await settle(page);
    expect(ids.length).toBeGreaterThan(1);
    expect(await page.evaluate(() => window.bilderbogen!.stats().textureBytes)).toBeGreaterThan(0);
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
    expect(failed).toEqual([]);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

for (const width of [320, 390, 1440]) {
  test(`the staged page never scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 600 });
    await openStory(page);
    await settle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.evaluate(() => scrollTo(200, scrollY));
    expect(await page.evaluate(() => scrollX)).toBe(0);
  });
}
