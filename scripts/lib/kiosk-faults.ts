import type { CDPSession, Page, Route } from '@playwright/test';

declare global {
  interface Window {
    fault?: {
      /** Lets the page's clocks and its longer waits be `seconds` further on; what looks each second looks once. */
      pass(seconds: number): void;
      /** Seconds that the wall's clock alone is ahead of the machine's. */
      wall: number;
      isStalled: boolean;
      isHidden: boolean;
    };
  }
}

export interface FaultPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** The kiosk's address, telling without touch. */
  readonly address: string;
}

export interface Fault {
  readonly name: string;
  /** Whether it ends in a fresh page, or the telling goes on. */
  readonly ends: 'fresh' | 'goes on';
  /** Resolves once it has struck; where it strikes a page that opens, with when that page began (a number). */
  inject(on: FaultPage): Promise<unknown>;
}

/**
 * Gives the page clocks that can be set forward, and ways to fail. Runs in the page before everything else: no function in
 * it may have a name.
 */
export function makeFaulty(): void {
  const [date, lasting] = [Date.now.bind(Date), performance.now.bind(performance)];
  const [wait, forget] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  const [repeat, cease] = [window.setInterval.bind(window), window.clearInterval.bind(window)];
  const frame = window.requestAnimationFrame.bind(window);
  let skipped = 0;
  const once = new Map<number, { readonly due: number; readonly call: () => void }>();
  const often = new Map<number, () => void>();
  const fault: NonNullable<Window['fault']> = {
    wall: 0,
    isStalled: false,
    isHidden: false,
    pass(seconds) {
      skipped += seconds * 1000;
      for (const [id, { due, call }] of once) {
        if (due > performance.now()) continue;
        once.delete(id);
        forget(id);
        call();
      }
      for (const call of often.values()) call();
    },
  };
  window.fault = fault;
  performance.now = () => lasting() + skipped;
  Date.now = () => date() + skipped + fault.wall * 1000;
  Object.assign(window, {
    setTimeout(call: () => void, milliseconds = 0, ...rest: unknown[]) {
      const id: number = wait(() => {
        once.delete(id);
        (call as (...given: unknown[]) => void)(...rest);
      }, milliseconds);
      if (milliseconds >= 400) once.set(id, { due: performance.now() + milliseconds, call });
      return id;
    },
    clearTimeout(id: number) {
      once.delete(id);
      forget(id);
    },
    setInterval(call: () => void, milliseconds = 0) {
      const id = repeat(call, milliseconds);
      if (milliseconds === 1000) often.set(id, call);
      return id;
    },
    clearInterval(id: number) {
      often.delete(id);
      cease(id);
    },
    requestAnimationFrame(call: FrameRequestCallback) {
      return frame((time) => fault.isStalled || call(time + skipped));
    },
  });
  AbortSignal.timeout = (milliseconds) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException('too late', 'TimeoutError')), milliseconds);
    return controller.signal;
  };
  Object.defineProperty(document, 'hidden', {
    get() {
      return fault.isHidden;
    },
  });
  Object.defineProperty(document, 'visibilityState', {
    get() {
      return fault.isHidden ? 'hidden' : 'visible';
    },
  });
}

const loseContext = (page: Page, isBack: boolean): Promise<void> =>
  page.evaluate((comesBack) => {
    const gl = document.querySelector<HTMLCanvasElement>('.bb-stage canvas')?.getContext('webgl2');
    const extension = gl?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    if (comesBack) setTimeout(() => extension?.restoreContext(), 300);
  }, isBack);

/** Such files fail in this way in the next page. Resolves with when that page began. */
async function opensWith({ page, address }: FaultPage, file: RegExp, fail: (route: Route) => unknown): Promise<number> {
  let struck = (_origin: number): void => {};
  const strikes = new Promise<number>((done) => {
    struck = done;
  });
  const before = await page.evaluate(() => performance.timeOrigin);
  let first: number | null = null;
  await page.route(file, async (route) => {
    // What the page shows as text has its pictures too.
    if (route.request().resourceType() === 'image') return route.continue();
    const origin = await page.evaluate(() => performance.timeOrigin).catch(() => before);
    // The page that is left may still fetch something.
    if (origin !== before) first ??= origin;
    if (origin !== first) return route.continue();
    struck(origin);
    await fail(route);
  });
  await page.goto(address, { waitUntil: 'commit' });
  return strikes;
}

const leap = (page: Page, seconds: number): Promise<void> =>
  page.evaluate((more) => {
    if (window.fault) window.fault.wall += more;
  }, seconds);

const neverAnswer = (): void => {};
const DAY = 86_400;

/** What can go wrong with a kiosk, each to be mended without a person. The first four strike a story that is being told. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'thrown error',
    ends: 'fresh',
    inject: ({ page }) =>
      page.evaluate(() => {
        setTimeout(() => {
          throw new Error('injected');
        });
      }),
  },
  {
    name: 'unhandled rejection',
    ends: 'fresh',
    inject: ({ page }) => page.evaluate(() => void Promise.reject(new Error('injected'))),
  },
  { name: 'lost WebGL context that stays away', ends: 'fresh', inject: ({ page }) => loseContext(page, false) },
  { name: 'lost WebGL context that comes back', ends: 'goes on', inject: ({ page }) => loseContext(page, true) },
  {
    name: 'no frames any more',
    ends: 'fresh',
    inject: ({ page }) =>
      page.evaluate(() => {
        if (window.fault) window.fault.isStalled = true;
      }),
  },
  {
    name: 'story data never answers',
    ends: 'fresh',
    inject: (on) => opensWith(on, /\/story\.[^/]*\.json/, neverAnswer),
  },
  {
    name: 'story data 404',
    ends: 'fresh',
    inject: (on) => opensWith(on, /\/story\.[^/]*\.json/, (route) => route.fulfill({ status: 404 })),
  },
  { name: 'pictures never answer', ends: 'fresh', inject: (on) => opensWith(on, /\.avif/, neverAnswer) },
  {
    name: 'every picture 404',
    ends: 'goes on',
    inject: async ({ page, address }) => {
      await page.route(/\.(avif|webp)/, (route) => route.fulfill({ status: 404 }));
      await page.goto(address, { waitUntil: 'commit' });
      return page.evaluate(() => performance.timeOrigin);
    },
  },
  { name: 'kiosk.json never answers', ends: 'goes on', inject: (on) => opensWith(on, /\/kiosk\.json/, neverAnswer) },
  {
    name: 'kiosk program 404',
    ends: 'fresh',
    inject: (on) => opensWith(on, /\/kiosk-[^/]*\.js/, (route) => route.fulfill({ status: 404 })),
  },
  { name: 'clock a day ahead', ends: 'goes on', inject: ({ page }) => leap(page, DAY) },
  { name: 'clock a day back', ends: 'goes on', inject: ({ page }) => leap(page, -2 * DAY) },
  { name: 'summer time begins, ends', ends: 'goes on', inject: ({ page }) => leap(page, 3600) },
  {
    name: 'display off for a while, and on',
    ends: 'goes on',
    inject: async ({ page }) => {
      for (const isHidden of [true, false]) {
        await page.evaluate((hidden) => {
          if (!window.fault) return;
          Object.assign(window.fault, { isHidden: hidden, isStalled: hidden });
          document.dispatchEvent(new Event('visibilitychange'));
          if (hidden) window.fault.pass(60);
        }, isHidden);
      }
    },
  },
  {
    name: 'memory pressure',
    ends: 'goes on',
    inject: async ({ session }) => {
      await session.send('Memory.simulatePressureNotification', { level: 'critical' });
    },
  },
];

/** What shows that the story is being told; null while there is no page to ask. */
export interface Vital {
  readonly origin: number;
  readonly time: number;
  readonly frames: number;
  readonly isTelling: boolean;
}

export const vitalOf = (page: Page): Promise<Vital | null> =>
  page
    .evaluate(() => {
      const player = window.bilderbogen;
      const gl = document.querySelector<HTMLCanvasElement>('.bb-stage canvas')?.getContext('webgl2');
      return {
        origin: performance.timeOrigin,
        time: player?.time ?? 0,
        frames: player?.stats().framesRendered ?? 0,
        isTelling: player?.playing === true && gl?.isContextLost() === false,
      };
    })
    .catch(() => null);

const PATIENCE_MS = 60_000;

/**
 * Waits until the story is told again: time and pictures move on, in a fresh page if that is how it ends.
 * @param origin which page was there before the fault.
 * @param onWait called again and again while that page is still there.
 * @throws {Error} when it is not told within a minute.
 */
export async function whenTold(
  page: Page,
  { name, ends }: Pick<Fault, 'name' | 'ends'>,
  origin: number | null,
  onWait: () => Promise<unknown> = async () => {},
): Promise<void> {
  const patience = Date.now() + PATIENCE_MS;
  let known: Vital | null = null;
  while (Date.now() < patience) {
    const now = await vitalOf(page);
    const isFresh = now?.origin !== origin;
    if (now?.isTelling && (isFresh || ends === 'goes on')) {
      if (known?.origin === now.origin && now.time > known.time && now.frames > known.frames) return;
      known ??= now;
      if (known.origin !== now.origin) known = now;
    }
    if (now && !isFresh) await onWait().catch(() => {});
    await page.waitForTimeout(100);
  }
  throw new Error(`${name}: the story is not told again`);
}
