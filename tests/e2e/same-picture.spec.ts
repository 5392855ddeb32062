import { expect, type Page, test } from '@playwright/test';
import { complain, type Shot, shoot } from './pictures.ts';
import { goTo, openStory, panelOf, panelsOf, SMALL, seek, settle, timeOf } from './story-page.ts';

/** Where a panel is compared: its moves under way. */
const SHARE = 0.6;
const WHEEL = 900;
/** Of the panels opened by their address, to open one page for each of a few. */
const EVERY = 3;
const ADDRESS_BAR = 56;

interface Moment {
  readonly id: string;
  readonly time: number;
  readonly top: number;
  readonly shot: Shot;
}

test.use({ viewport: SMALL, deviceScaleFactor: 0.5 });

/** So that every worker has something to do, long ways are walked in parts. */
const PARTS = [0, 1, 2, 3];
const partOf = <T>(all: readonly T[], part: number): readonly T[] => {
  const [from, to] = [part, part + 1].map((at) => Math.round((all.length * at) / PARTS.length));
  return all.slice(from, to);
};

/** Reads on with the wheel, as a reader does, and looks at every panel on the way. */
async function readOn(page: Page, part: number): Promise<Moment[]> {
  const moments: Moment[] = [];
  await page.mouse.move(160, 200);
  const panels = partOf(await panelsOf(page), part);
  if (part > 0) await seek(page, panels[0]!.start);
  for (const { id, start, end } of panels) {
    while ((await timeOf(page)) < start + (end - start) * SHARE) {
      await page.mouse.wheel(0, WHEEL);
      await settle(page);
    }
    const [time, top] = await page.evaluate(() => [window.bilderbogen!.time, scrollY] as const);
    moments.push({ id, time, top, shot: await shoot(page) });
  }
  return moments;
}

async function scrollBack(page: Page, to: number): Promise<void> {
  await page.evaluate(async (top) => {
    while (scrollY > top) {
      scrollTo({ top: Math.max(top, scrollY - 300), behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(done));
    }
  }, to);
  await settle(page);
}

for (const part of PARTS)
  test(`the same moment is the same picture, read on, sought, walked back to, resized, played, part ${part + 1}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await openStory(page);
    // Sound has tests of its own; without it telling begins at once.
    await page.evaluate(() => window.bilderbogen!.change({ sound: { muted: true } }));
    const moments = await readOn(page, part);
    const bad: string[] = [];
    for (const { id, top, time, shot } of moments.toReversed()) {
      await scrollBack(page, top);
      expect(await timeOf(page), `${id} walked back to`).toBeCloseTo(time, 6);
      bad.push(...(await complain(`${id}, walked back to`, shot, await shoot(page))));
    }
    for (const { id, time, shot } of moments) {
      await seek(page, time);
      bad.push(...(await complain(`${id}, sought`, shot, await shoot(page))));
      await page.setViewportSize({ width: SMALL.height, height: SMALL.width });
      await settle(page);
      await page.setViewportSize(SMALL);
      await settle(page);
      expect(await timeOf(page), `${id} turned`).toBe(time);
      bad.push(...(await complain(`${id}, turned and turned back`, shot, await shoot(page))));
      await seek(page, Math.max(0, time - 0.6));
      await page.evaluate(() => window.bilderbogen!.play());
      await expect.poll(() => timeOf(page)).toBeGreaterThan(time - 0.3);
      await page.evaluate(() => window.bilderbogen!.pause());
      await seek(page, time);
      bad.push(...(await complain(`${id}, played`, shot, await shoot(page))));
    }
    expect(bad).toEqual([]);
  });

for (const part of PARTS)
  test(`a panel opened by its address is the picture one walks to, part ${part + 1}`, async ({ page, context }) => {
    test.setTimeout(180_000);
    const ids = await openStory(page);
    const bad: string[] = [];
    const some = ids.filter((_, index) => index % EVERY === 0);
    for (const id of partOf(some, part)) {
      // Walked to before the other page opens: a page in the background gets hardly any frames.
      await goTo(page, id);
      const [walked, time] = [await shoot(page), await timeOf(page)];
      const other = await context.newPage();
      await openStory(other, `./?still#${id}`);
      await settle(other);
      expect(await panelOf(other)).toBe(id);
      expect(await timeOf(other)).toBe(time);
      bad.push(...(await complain(`${id}, opened`, walked, await shoot(other))));
      await other.close();
    }
    expect(bad).toEqual([]);
  });

test('the address bar and turning the phone move neither time nor picture', async ({ page }) => {
  const [, second, third] = await openStory(page);
  await goTo(page, third ?? '');
  const [time, panel, before] = [await timeOf(page), await panelOf(page), await shoot(page)];
  for (const size of [
    { ...SMALL, height: SMALL.height - ADDRESS_BAR },
    { width: 568, height: 320 },
  ]) {
    await page.setViewportSize(size);
    await settle(page);
    expect(await timeOf(page)).toBe(time);
    expect(await panelOf(page)).toBe(panel);
    await page.setViewportSize(SMALL);
    await settle(page);
    expect(await timeOf(page)).toBe(time);
    expect(await complain(`back from ${size.width} × ${size.height}`, before, await shoot(page))).toEqual([]);
  }
  // A page that has been turned is read on from where it was.
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => panelOf(page)).toBe(second);
});

async function loseContext(page: Page): Promise<void> {
  await page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('.bb-stage canvas')!.getContext('webgl2')!;
    const extension = gl.getExtension('WEBGL_lose_context')!;
    Object.assign(window, { restoreContext: () => extension.restoreContext() });
    extension.loseContext();
  });
  await page.waitForTimeout(300);
}

test('a lost graphics context comes back at the same moment', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const [, , third] = await openStory(page);
  const { start, end } = (await panelsOf(page)).find(({ id }) => id === third)!;
  await seek(page, start + (end - start) * 0.5);
  const before = await shoot(page);
  await loseContext(page);
  await page.evaluate(() => (window as unknown as { restoreContext: () => void }).restoreContext());
  await page.waitForTimeout(300);
  await settle(page);
  expect(await complain('after the context came back', before, await shoot(page))).toEqual([]);
  expect(errors).toEqual([]);
});

test('a graphics context that stays lost leaves the words', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const [, , third, fourth] = await openStory(page);
  await goTo(page, third ?? '');
  await loseContext(page);
  await page.evaluate((id) => window.bilderbogen!.goTo(id), fourth ?? '');
  await expect(page.locator(`[id="${fourth}"] .bb-letter`).last()).toHaveCSS('opacity', '1');
  const time = await timeOf(page);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => timeOf(page)).toBeGreaterThan(time);
  expect(errors).toEqual([]);
});
