import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from '@playwright/test';
import type { ServedStory } from './open-story.ts';

/** What there is after everything that nobody holds has been collected. */
export interface Kept {
  /** Kilobytes of the renderer's heap. */
  readonly heapKB: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  /** WebGL contexts, their textures, and decoded sounds. */
  readonly contexts: number;
  readonly textures: number;
  readonly sounds: number;
  /** Megabytes of memory of all the browser's processes; NaN where the system does not tell. */
  readonly residentMB: number;
}

declare global {
  interface Window {
    soak?: {
      skipped: number;
      textures: number;
      contexts: WeakRef<WebGL2RenderingContext>[];
      sounds: WeakRef<object>[];
    };
  }
}

/**
 * Counts what a page makes, and lets its clock be set forward; strokes are left out, which take a graphics card in software
 * its time and keep nothing. Runs in the page before everything else: no function in it may have a name.
 */
function instrument(): void {
  const soak: NonNullable<Window['soak']> = { skipped: 0, textures: 0, contexts: [], sounds: [] };
  window.soak = soak;
  const lasting = performance.now.bind(performance);
  performance.now = () => lasting() + soak.skipped * 1000;
  const gl = WebGL2RenderingContext.prototype;
  const { createTexture, deleteTexture } = gl;
  gl.createTexture = function () {
    soak.textures++;
    return createTexture.call(this);
  };
  gl.deleteTexture = function (texture) {
    if (texture) soak.textures--;
    deleteTexture.call(this, texture);
  };
  gl.drawElements = () => {};
  gl.drawArrays = () => {};
  gl.drawElementsInstanced = () => {};
  gl.drawArraysInstanced = () => {};
  gl.generateMipmap = () => {};
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: [string, unknown?]) {
    const context = getContext.apply(this, given as Parameters<typeof getContext>) as RenderingContext | null;
    const isKnown = soak.contexts.some((known) => known.deref() === context);
    if (context instanceof WebGL2RenderingContext && !isKnown) soak.contexts.push(new WeakRef(context));
    return context;
  } as typeof getContext;
  const { decodeAudioData } = BaseAudioContext.prototype;
  BaseAudioContext.prototype.decodeAudioData = async function (...given) {
    const buffer = await decodeAudioData.apply(this, given);
    soak.sounds.push(new WeakRef(buffer));
    return buffer;
  };
}

export interface SoakPage {
  readonly page: Page;
  /** Sets the page's lasting clock forward. */
  skip(seconds: number): Promise<void>;
  /** Collects, and counts what is left. */
  count(): Promise<Kept>;
  close(): Promise<void>;
}

/** Memory of processes by the share of it that is theirs. */
async function residentMB(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const parts = processInfo.map(async ({ id }) => {
    const text = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    return Number(text.match(/^Pss:\s+(\d+)/m)?.[1] ?? Number.NaN);
  });
  const known = (await Promise.all(parts)).filter((kilobytes) => !Number.isNaN(kilobytes));
  return known.length > 0 ? known.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024 : Number.NaN;
}

/** Opens the kiosk in a small window of its own, with counters built in. */
export async function openSoakPage({ browser, address }: ServedStory, query: string): Promise<SoakPage> {
  const context = await browser.newContext({
    locale: 'de-DE',
    viewport: { width: 320, height: 568 },
    deviceScaleFactor: 0.25,
  });
  const page = await context.newPage();
  await page.addInitScript(instrument);
  const session = await context.newCDPSession(page);
  const whole = await browser.newBrowserCDPSession();
  await page.goto(`${address}?mode=kiosk&${query}`);
  return {
    page,
    skip: (seconds) =>
      page.evaluate((more) => {
        if (window.soak) window.soak.skipped += more;
      }, seconds),
    async count() {
      for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
      const made = await page.evaluate(() => {
        const soak = window.soak;
        return {
          contexts: soak?.contexts.filter((ref) => ref.deref()?.isContextLost() === false).length ?? 0,
          sounds: soak?.sounds.filter((ref) => ref.deref()).length ?? 0,
          textures: soak?.textures ?? 0,
        };
      });
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
      const resident = await residentMB(whole);
      return { ...made, heapKB: usedSize / 1024, nodes, documents, listeners: jsEventListeners, residentMB: resident };
    },
    close: () => context.close(),
  };
}
