import { expect, type Frame, type Page, test } from '@playwright/test';
import { type HostServer, hostPage, serveHosts, storiesIn } from './host-page.ts';
import { leaveUnpainted } from './unpainted.ts';

/* What an embedded story does in its box: with and without its bar, scrolling, and when nobody sees it. */

test.use({ viewport: { width: 480, height: 568 }, deviceScaleFactor: 0.25 });
test.beforeEach(({ page }) => leaveUnpainted(page));

let host: HostServer;
test.beforeAll(async ({ baseURL }) => {
  const frame = (query: string): string =>
    `<iframe title="Bilderbogen" src="${baseURL}?mode=embed&lang=de&from=uhr&to=baeren${query}" width="100%" height="420"></iframe>`;
  const between = (body: string): string =>
    `<button id="before">davor</button>${body}<a id="after" href="#">danach</a>`;
  host = await serveHosts({
    '/box': { body: hostPage(between(frame(''))) },
    '/bare': { body: hostPage(between(frame('&controls=none'))) },
    '/scrolling': { body: hostPage(frame('&view=scroll')) },
  });
});
test.afterAll(() => host.close());

const panelIn = (frame: Frame): Promise<string | undefined> => frame.evaluate(() => window.bilderbogen?.panel);
async function open(page: Page, name: string): Promise<Frame> {
  await page.goto(`${host.origin}/${name}`);
  const [frame] = await storiesIn(page);
  return frame as Frame;
}

/** What has the focus inside, one entry for each press of Tab from before the box until after it. */
async function tabThrough(page: Page, frame: Frame): Promise<{ readonly stops: string[]; readonly unseen: string[] }> {
  const stops: string[] = [];
  const unseen: string[] = [];
  await page.focus('#before');
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.id)) === 'after') return { stops, unseen };
    const { name, isSeen } = await frame.evaluate(() => {
      const active = document.activeElement as HTMLElement;
      const { top, left, bottom, right, width } = active.getBoundingClientRect();
      const isSeen = width > 0 && top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1;
      return { name: active.getAttribute('aria-label') ?? active.textContent ?? '', isSeen };
    });
    stops.push(name);
    if (!isSeen) unseen.push(name);
  }
  throw new Error(`Tab never leaves the box: ${stops.join(', ')}`);
}

/** How many buttons and links are seen in a box: its bar's, and what can be pressed in the picture. */
const controlsIn = (frame: Frame): Promise<number> =>
  frame.evaluate(
    () =>
      [...document.querySelectorAll('a[href], button, input, summary')].filter((element) => {
        const { top, left, width, height } = element.getBoundingClientRect();
        const isThere = width > 0 && top >= 0 && left >= 0 && top < innerHeight && left < innerWidth && height > 0;
        return isThere && element.checkVisibility({ visibilityProperty: true });
      }).length,
  );

test('Tab goes through what is seen and leaves; the imprint is two presses away', async ({ page }) => {
  const frame = await open(page, 'box');
  const { stops, unseen } = await tabThrough(page, frame);
  expect(stops.length).toBeLessThanOrEqual((await controlsIn(frame)) + 1);
  expect(stops.length).toBeGreaterThan(4);
  expect(unseen).toEqual([]);
  await frame.locator('.bb-settings-button').click();
  const about = frame.locator('.bb-guest-about a');
  await expect(about).toHaveText([/bedienen/, /^Erklärung/, /Impressum/, /Datenschutz/]);
  for (const link of await about.all())
    expect(await link.evaluate((a: HTMLAnchorElement) => [a.target, new URL(a.href).origin])).toEqual([
      '_blank',
      new URL(frame.url()).origin,
    ]);
  const opened = page.waitForEvent('popup');
  await about.nth(2).click();
  await expect.poll(async () => (await opened).url()).toMatch(/impressum\/$/);
  // What a partner copies shows the picture in its own shape, not as it lies behind the stage.
  await frame.locator('.bb-share-open').click();
  await frame.getByRole('radio', { name: 'Dieses Bild' }).check();
  const code = frame.locator('.bb-share-code');
  await expect(code).toHaveValue(/<img src="http[^"]+webp" width="360" height="[2-9]\d\d"/);
  await frame.getByRole('radio', { name: /iframe/ }).check();
  await expect(code).toHaveValue(/\?mode=embed&amp;lang=de&amp;panel=uhr" title="Wer hält/);
});

test('without its bar nothing is to be seen of it, and a press turns the page', async ({ page }) => {
  const frame = await open(page, 'bare');
  await expect(frame.locator('.bb-bar')).toBeHidden();
  const { stops, unseen } = await tabThrough(page, frame);
  expect(stops.length).toBeLessThanOrEqual((await controlsIn(frame)) + 1);
  expect(unseen).toEqual([]);
  const before = await panelIn(frame);
  await frame.locator('canvas').click({ position: { x: 400, y: 200 } });
  await expect.poll(() => panelIn(frame)).not.toBe(before);
});

test('as a page of its own it scrolls in its box, and hands the wheel on at its end', async ({ page }) => {
  const frame = await open(page, 'scrolling');
  const first = await panelIn(frame);
  await page.mouse.move(200, 300);
  const free = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(free).toBeGreaterThan(400);
  await page.mouse.wheel(0, 1500);
  await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(300);
  await expect.poll(() => panelIn(frame)).not.toBe(first);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await frame.evaluate(() => history.length)).toBe(await page.evaluate(() => history.length));
  await frame.evaluate((end) => scrollTo({ top: end, behavior: 'instant' }), free);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 300);
      return page.evaluate(() => scrollY);
    })
    .toBeGreaterThan(200);
});

test('long out of sight it gives back its graphics memory, and goes on where it was', async ({ page }) => {
  await page.addInitScript(() => {
    const contexts: WebGL2RenderingContext[] = [];
    const give = HTMLCanvasElement.prototype.getContext as (...given: unknown[]) => unknown;
    const timer = window.setTimeout.bind(window);
    Object.assign(window, {
      contexts,
      // Nobody waits three quarters of a minute for a test.
      setTimeout: (call: () => void, wait = 0) => timer(call, wait === 45_000 ? 200 : wait),
    });
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, ...given: unknown[]) {
        const context = give.apply(this, given);
        if (context instanceof WebGL2RenderingContext && !contexts.includes(context)) contexts.push(context);
        return context;
      },
    });
  });
  const frame = await open(page, 'box');
  const alive = (): Promise<number> =>
    frame.evaluate(
      () =>
        (window as unknown as { contexts: WebGL2RenderingContext[] }).contexts.filter((gl) => !gl.isContextLost())
          .length,
    );
  await frame.evaluate(() => window.bilderbogen?.step(1));
  await expect.poll(() => panelIn(frame)).not.toBe('uhr');
  const place = await panelIn(frame);
  expect(await alive()).toBe(1);
  await page.evaluate(() => scrollTo(0, 2000));
  await expect.poll(alive).toBe(0);
  const left = await frame.evaluate(() => ({
    canvases: document.querySelectorAll('canvas').length,
    bars: document.querySelectorAll('.bb-bar').length,
    cover: document.querySelector('.bb-cover')?.id,
    poster: document.querySelector<HTMLImageElement>('.bb-cover img')?.complete,
  }));
  expect(left).toEqual({ canvases: 0, bars: 0, cover: place, poster: true });
  await page.evaluate(() => scrollTo(0, 0));
  await storiesIn(page);
  await expect.poll(() => panelIn(frame)).toBe(place);
  expect(await alive()).toBe(1);
  await expect(frame.locator('.bb-bar')).toHaveCount(1);
});
