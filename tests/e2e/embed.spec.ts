import { expect, type Frame, type Page, test } from '@playwright/test';
import { type HostServer, hostPage, serveHosts, storiesIn } from './host-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.use({ viewport: { width: 480, height: 568 }, deviceScaleFactor: 0.25 });

let host: HostServer;
let story = '';
const frameTo = (query: string, more = ''): string =>
  `<iframe title="Bilderbogen" src="${story}${query}" width="100%" height="320" ${more}></iframe>`;

/** Notes, before anything runs, what a guest must not do. */
async function watch(page: Page): Promise<{ origins: Set<string>; errors: string[] }> {
  const origins = new Set<string>();
  const errors: string[] = [];
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('dialog', (dialog) => {
    errors.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0, violations: [] });
    const marks = window as unknown as { shift: number; violations: string[] };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) marks.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      marks.violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return { origins, errors };
}

/** Share of the host's free way that eight turns of the wheel over the embed move it. */
async function moved(page: Page): Promise<number> {
  const box = await page.locator('iframe, bilder-bogen').first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 100);
  for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, 600);
  const share = (): Promise<number> =>
    page.evaluate(() => scrollY / (document.documentElement.scrollHeight - innerHeight));
  await expect.poll(share).toBeGreaterThan(0.9);
  return share();
}

test.beforeAll(async ({ baseURL }) => {
  story = new URL('/', baseURL).href;
  const element = `<bilder-bogen src="${story}" lang="de" from="uhr" to="uhr" title="Die Geschichte"><a href="${story}">Die Geschichte</a></bilder-bogen>`;
  const script = `<script src="${story}element/bilder-bogen.iife.js"></script>`;
  const typo3 = `default-src 'self'; script-src 'self' ${story}; style-src 'self'; frame-src ${story}; img-src 'self' ${story}; object-src 'none'; base-uri 'none'`;
  host = await serveHosts({
    '/sandboxed': {
      body: hostPage(
        frameTo('?mode=embed&lang=de&panel=uhr#?secret=abc123', 'sandbox="allow-scripts" security="restricted"'),
      ),
    },
    '/typo3': { body: hostPage(element, { head: script }), headers: { 'Content-Security-Policy': typo3 } },
    '/wheel.js': {
      body: "addEventListener('wheel', (event) => { if (!event.ctrlKey) scrollBy(0, event.deltaY / 4); }, { passive: true });",
    },
    '/wheel': {
      body: hostPage(frameTo('?mode=embed&lang=de&panel=uhr'), { head: '<script src="/wheel.js"></script>' }),
    },
    '/touched': { body: hostPage(frameTo('?mode=embed&lang=de&panel=uhr')) },
    '/three': {
      body: hostPage(
        ['uhr', 'baeren', 'uhr'].map((id) => frameTo(`?mode=embed&lang=de&panel=${id}`).replace('320', '170')).join(''),
      ),
    },
    '/arabic': { body: hostPage(frameTo('?mode=embed&lang=ar&panel=uhr'), { html: 'lang="ar" dir="rtl"' }) },
    '/bare': { body: hostPage('<div id="place"></div>', { head: script }) },
  });
});
test.afterAll(() => host.close());

for (const [name, count] of [
  ['sandboxed', 1],
  ['typo3', 1],
  ['wheel', 1],
  ['three', 3],
  ['arabic', 1],
] as const) {
  test(`is a quiet guest in a ${name} page`, async ({ page, context }) => {
    const { origins, errors } = await watch(page);
    await page.goto(`${host.origin}/${name}`);
    const frames = await storiesIn(page, count);
    for (const frame of frames) {
      const inside = await frame.evaluate(async () => {
        const stored = (): number => {
          try {
            return localStorage.length + sessionStorage.length + document.cookie.length;
          } catch {
            return 0;
          }
        };
        const page = document.documentElement;
        return {
          stored: stored(),
          scrolls: page.scrollHeight - innerHeight,
          sideways: page.scrollWidth - innerWidth,
          violations: (window as unknown as { violations: string[] }).violations,
          small: [...document.querySelectorAll<HTMLElement>('.bb-strip > :is(a, button)')]
            .map((element) => element.getBoundingClientRect())
            .filter(({ width, height }) => width > 0 && Math.min(width, height) < 43.5).length,
          sound: window.bilderbogen?.playing,
        };
      });
      expect(inside).toEqual({ stored: 0, scrolls: 0, sideways: 0, violations: [], small: 0, sound: false });
    }
    const { shift, violations } = await page.evaluate(() => {
      const marks = window as unknown as { shift: number; violations: string[] };
      return { shift: marks.shift, violations: marks.violations };
    });
    expect(shift).toBe(0);
    expect(violations).toEqual([]);
    expect([...origins].filter((origin) => origin !== host.origin)).toEqual([new URL(story).origin]);
    expect(await context.cookies()).toEqual([]);
    expect(await moved(page)).toBeGreaterThan(0.9);
    // Out of sight nothing is drawn.
    const [first] = frames;
    const drawn = (): Promise<number | undefined> =>
      (first as Frame).evaluate(() => window.bilderbogen?.stats().framesRendered);
    await page.waitForTimeout(300);
    const before = await drawn();
    await page.waitForTimeout(400);
    expect(await drawn()).toBe(before);
    expect(errors).toEqual([]);
  });
}

test('one finger that moves up over the story moves the host as it does beside it', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 568 },
    deviceScaleFactor: 1,
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await leaveUnpainted(page);
  await page.goto(`${host.origin}/touched`);
  const [frame] = await storiesIn(page);
  const session = await context.newCDPSession(page);
  /** How far the host has moved under a finger that has moved 150 px up from a point and is still on the glass. */
  const drag = async (x: number, y: number): Promise<number> => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up = 0): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - up }] });
    await touch('touchStart');
    for (let up = 15; up <= 150; up += 15) await touch('touchMove', up);
    // Long enough that the lifting flings nothing.
    await page.waitForTimeout(150);
    const way = await page.evaluate(() => scrollY);
    await touch('touchEnd');
    return way;
  };
  const box = await page.locator('iframe').boundingBox();
  /** Middle of what lies in the story under a selector, or beside it, in the host's page. */
  const middleOf = async (selector: string): Promise<readonly [number, number]> => {
    const at = await frame?.evaluate((name) => {
      const { x, y, width, height } = document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
      return [x + width / 2, y + height / 2] as const;
    }, selector);
    return [(box?.x ?? 0) + (at?.[0] ?? 0), (box?.y ?? 0) + (at?.[1] ?? 0)];
  };
  const beside = await drag(180, 540);
  expect(beside).toBeGreaterThan(100);
  const within = ['canvas', '.bb-panel .bb-letter', '.bb-strip .bb-play'];
  for (const selector of within)
    expect(await drag(...(await middleOf(selector))), selector).toBeGreaterThanOrEqual(0.9 * beside);
  // What this measures is the story's doing: one that kept fingers to itself would keep the host where it is.
  await frame?.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('canvas { touch-action: none !important }');
    document.adoptedStyleSheets = [sheet];
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  });
  expect(await drag(...(await middleOf('canvas')))).toBe(0);
  await context.close();
});

test('gives WordPress its height, and nothing to those who do not ask', async ({ page }) => {
  await page.addInitScript(() => {
    if (window !== top) return;
    Object.assign(window, { heard: [] });
    addEventListener('message', ({ data }) => (window as unknown as { heard: unknown[] }).heard.push(data));
  });
  await page.goto(`${host.origin}/sandboxed`);
  await storiesIn(page);
  const heard = (): Promise<unknown[]> => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await expect.poll(async () => (await heard()).filter((data) => typeof data === 'object')).not.toEqual([]);
  const [first] = (await heard()).filter((data) => typeof data === 'object') as { value: number }[];
  expect(first).toMatchObject({ message: 'height', secret: 'abc123' });
  expect(first?.value).toBeGreaterThan(199);
});

test('the element is steered by message, and leaves nothing behind', async ({ page }) => {
  const { errors } = await watch(page);
  await page.goto(`${host.origin}/bare`);
  await page.evaluate(async (src) => {
    const element = document.createElement('bilder-bogen');
    element.setAttribute('src', src);
    element.setAttribute('lang', 'de');
    element.setAttribute('from', 'uhr');
    element.setAttribute('to', 'baeren');
    const ready = new Promise((done) => element.addEventListener('ready', done, { once: true }));
    document.querySelector('#place')?.append(element);
    await ready;
  }, story);
  const ask = (): Promise<{ panel: string; count: number; language: string; duration: number }> =>
    page.evaluate(() => {
      const element = document.querySelector('bilder-bogen') as unknown as {
        panel: string;
        panels: unknown[];
        language: string;
        duration: number;
      };
      const { panel, panels, language, duration } = element;
      return { panel, count: panels.length, language, duration };
    });
  await expect.poll(async () => (await ask()).count).toBe(3);
  expect(await ask()).toMatchObject({ panel: 'uhr', language: 'de' });
  const changed = await page.evaluate(
    () =>
      new Promise((done) => {
        const element = document.querySelector('bilder-bogen') as HTMLElement & { goTo(id: string): void };
        element.addEventListener('panelchange', (event) => done((event as CustomEvent).detail), { once: true });
        element.goTo('nowhere');
        element.goTo('baeren');
      }),
  );
  expect(changed).toEqual({ id: 'baeren', index: 2, count: 3 });
  // Strangers and forged messages: the story stays where it is.
  const [frame] = await storiesIn(page);
  await page.evaluate(() => {
    const frame = document.querySelector('bilder-bogen')?.shadowRoot?.querySelector('iframe');
    for (const data of [null, 7, '{', '{"context":"bilderbogen","method":"goto","value":{}}', { method: 'goto' }])
      frame?.contentWindow?.postMessage(data, '*');
  });
  await frame?.evaluate(() => window.postMessage('{"context":"bilderbogen","method":"goto","value":"uhr"}', '*'));
  await page.waitForTimeout(200);
  expect((await ask()).panel).toBe('baeren');

  const session = await page.context().newCDPSession(page);
  const measure = async (): Promise<{ listeners: number; frames: number; documents: number }> => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { listeners: of('JSEventListeners'), frames: of('Frames'), documents: of('Documents') };
  };
  await session.send('Performance.enable');
  await page.evaluate(() => document.querySelector('bilder-bogen')?.remove());
  const before = await measure();
  await page.evaluate(async (src) => {
    const place = document.querySelector('#place');
    for (let round = 0; round < 20; round++) {
      const element = document.createElement('bilder-bogen');
      element.setAttribute('src', `${src}nowhere/`);
      place?.append(element);
      place?.prepend(element);
      await new Promise((done) => setTimeout(done, 10));
      element.remove();
    }
  }, story);
  await expect
    .poll(async () => {
      const after = await measure();
      return Math.max(
        after.listeners - before.listeners,
        after.frames - before.frames,
        after.documents - before.documents,
      );
    })
    .toBeLessThanOrEqual(0);
  expect(errors.filter((error) => !/404|Failed to load/.test(error))).toEqual([]);
});
