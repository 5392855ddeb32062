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
    // In small steps: those in which the browser makes up its mind that this is scrolling move nothing.
    for (let up = 5; up <= 150; up += 5) await touch('touchMove', up);
    // Until the host has caught up with the finger, and long enough that the lifting flings nothing.
    let way = -1;
    for (let now = 0; now !== way; now = await page.evaluate(() => scrollY)) {
      way = now;
      await page.waitForTimeout(150);
    }
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
  // The thread that scrolls learns of it a few frames later.
  await expect.poll(async () => drag(...(await middleOf('canvas')))).toBe(0);
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

test('the element tells what happens in it, takes its look from its page, and may be moved', async ({ page }) => {
  const { errors } = await watch(page);
  await page.goto(`${host.origin}/bare`);
  await page.evaluate(async (src) => {
    const heard: Record<string, unknown[]> = {};
    const element = document.createElement('bilder-bogen');
    for (const [name, value] of Object.entries({ src, lang: 'de', from: 'uhr', to: 'uhr' }))
      element.setAttribute(name, value);
    for (const type of 'ready play pause ended timeupdate languagechange resize error'.split(' '))
      element.addEventListener(type, (event) => {
        heard[type] = [...(heard[type] ?? []), (event as CustomEvent).detail];
      });
    Object.assign(window, { heard, element });
    const ready = new Promise((done) => element.addEventListener('ready', done, { once: true }));
    document.querySelector('#place')?.append(element);
    await ready;
  }, story);
  const heard = (type: string): Promise<unknown[]> =>
    page.evaluate((name) => (window as unknown as { heard: Record<string, unknown[]> }).heard[name] ?? [], type);
  const tell = (method: string, value?: number): Promise<void> =>
    page.evaluate(
      ([name, word]) => {
        const { element } = window as unknown as { element: Record<string, (value?: unknown) => void> };
        element[name as string]?.(word);
      },
      [method, value] as const,
    );
  expect((await heard('ready'))[0]).toMatchObject({ id: 'uhr', index: 0, count: 1, language: 'de' });
  await tell('play');
  await expect.poll(() => heard('play')).toEqual([null]);
  await expect.poll(async () => (await heard('timeupdate')).length).toBeGreaterThan(1);
  const [first] = (await heard('timeupdate')) as { seconds: number; duration: number }[];
  expect(first?.duration).toBeGreaterThan(first!.seconds);
  await tell('pause');
  await expect.poll(() => heard('pause')).toEqual([null]);
  await tell('seek', first!.duration - 0.5);
  await tell('play');
  await expect.poll(() => heard('ended')).toEqual([null]);

  // A box that is drawn out and in at every frame: ten heights a second at most.
  await page.evaluate(async () => {
    const { element } = window as unknown as { element: HTMLElement };
    const until = performance.now() + 1000;
    for (let width = 300; performance.now() < until; width += 7) {
      element.style.inlineSize = `${300 + (width % 150)}px`;
      await new Promise((done) => requestAnimationFrame(done));
    }
    element.style.inlineSize = '';
  });
  await expect.poll(async () => (await heard('resize')).length).toBeGreaterThan(0);
  await page.waitForTimeout(300);
  const heights = (await heard('resize')) as { height: number }[];
  expect(heights.length).toBeLessThanOrEqual(14);
  expect(heights.every(({ height }) => height > 100)).toBe(true);

  const look = await page.evaluate(() => {
    const { element } = window as unknown as { element: HTMLElement };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`bilder-bogen { --bilder-bogen-ratio-narrow: 3 / 2; --bilder-bogen-background: rgb(1, 2, 3);
      --bilder-bogen-border: 5px solid rgb(4, 5, 6); --bilder-bogen-radius: 7px } bilder-bogen::part(frame) { rotate: 1deg }
      bilder-bogen::part(poster) { opacity: 0.5 }`);
    document.adoptedStyleSheets = [sheet];
    const own = getComputedStyle(element);
    const part = (name: string): CSSStyleDeclaration =>
      getComputedStyle(element.shadowRoot!.querySelector(`[part=${name}]`)!);
    const { width, height } = element.getBoundingClientRect();
    element.style.setProperty('--bilder-bogen-height', '333px');
    return {
      ...{ ratio: width / height, background: own.backgroundColor, border: own.borderTopColor },
      ...{ radius: own.borderTopLeftRadius, frame: part('frame').rotate, poster: part('poster').opacity },
      height: element.getBoundingClientRect().height,
    };
  });
  expect(look).toEqual({
    ...{ ratio: expect.closeTo(1.5, 1), background: 'rgb(1, 2, 3)', border: 'rgb(4, 5, 6)', radius: '7px' },
    ...{ frame: '1deg', poster: '0.5', height: 333 },
  });

  // Moved within the page the story goes on as it was; taken out and put back it begins anew, in its frame alone.
  const moved = await page.evaluate(() => {
    const { element } = window as unknown as { element: HTMLElement };
    const place = document.createElement('p');
    document.body.append(place);
    const frame = element.shadowRoot!.querySelector('iframe');
    (place as HTMLElement & { moveBefore(node: Node, before: Node | null): void }).moveBefore(element, null);
    return frame === element.shadowRoot!.querySelector('iframe') && element.hasAttribute('data-ready');
  });
  expect(moved).toBe(true);
  await page.evaluate(() => document.querySelector('#place')!.append(document.querySelector('bilder-bogen')!));
  await expect.poll(async () => (await heard('ready')).length).toBe(2);
  expect(await page.evaluate(() => document.querySelector('bilder-bogen')!.shadowRoot!.childElementCount)).toBe(2);
  const [frame] = await storiesIn(page);
  await frame!.evaluate(() => location.replace(`en/${location.search.replace('lang=de', 'lang=en')}`));
  await expect.poll(() => heard('languagechange')).toEqual([{ language: 'en' }]);
  expect(errors).toEqual([]);
});
