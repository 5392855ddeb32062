import { expect, type Page, test } from '@playwright/test';
import { restingTimesOf } from '../../src/core/still.ts';
import { readBuiltStory } from './built-story.ts';
import { goTo, openStory, panelOf, SMALL, seek, settle, timeOf } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

test.use({ viewport: SMALL });

const isPlaying = (page: Page): Promise<boolean> => page.evaluate(() => window.bilderbogen!.playing);
const historyOf = (page: Page): Promise<number> => page.evaluate(() => history.length);

test('every key moves as it should, a resting place at a time', async ({ page }) => {
  await openStory(page);
  const { score } = await readBuiltStory();
  const rests = score.panels.flatMap((_, index) => restingTimesOf(score, index));
  await goTo(page, score.panels[2]!.id);
  let at = rests.findIndex((rest) => Math.abs(rest - restingTimesOf(score, 2).at(-1)!) < 0.01);
  for (const [key, by] of [
    ['ArrowRight', 1],
    ['Space', 1],
    ['PageDown', 1],
    ['ArrowLeft', -1],
    ['Shift+Space', -1],
    ['PageUp', -1],
  ] as const) {
    at += by;
    await page.keyboard.press(key);
    await settle(page);
    expect(await timeOf(page), key).toBeCloseTo(rests[at]!, 3);
  }
  const before = await timeOf(page);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => timeOf(page)).toBeGreaterThan(before);
  await page.keyboard.press('End');
  await settle(page);
  expect(await panelOf(page)).toBe(score.panels.at(-1)!.id);
  await page.keyboard.press('Home');
  await settle(page);
  expect(await timeOf(page)).toBe(0);
});

test('the buttons turn the page', async ({ page }) => {
  const ids = await openStory(page);
  await page.getByRole('button', { name: /^Weiter/ }).click();
  await settle(page);
  const first = await timeOf(page);
  expect(first).toBeGreaterThan(0);
  await page.getByRole('button', { name: /^Weiter/ }).click();
  await settle(page);
  expect(await timeOf(page)).toBeGreaterThan(first);
  await page.getByRole('button', { name: /^Zurück/ }).click();
  await settle(page);
  expect(await timeOf(page)).toBeCloseTo(first, 3);
  expect(ids).toContain(await panelOf(page));
});

test('Tab reaches every control, each with its focus to be seen', async ({ page }) => {
  await openStory(page);
  const wanted = await page.locator('.bb-bar :is(button, a[href], input):visible').count();
  const reached = new Set<string>();
  for (let press = 0; press < wanted + 8; press++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (!element.closest('.bb-bar')) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const isFree = over !== null && (element.contains(over) || over.contains(element));
      return { name: element.className, ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth), isFree };
    });
    if (!focus) continue;
    expect(focus.ring, focus.name).toBeGreaterThanOrEqual(2);
    expect(focus.isFree, focus.name).toBe(true);
    reached.add(focus.name);
  }
  expect(reached.size).toBe(wanted);
});

test('scrolling leaves one step in the history, however far', async ({ page }) => {
  await page.goto('about:blank');
  const ids = await openStory(page);
  const start = await historyOf(page);
  await page.mouse.move(160, 200);
  for (let turn = 0; turn < 12; turn++) {
    await page.mouse.wheel(0, 500);
    await settle(page);
  }
  expect(await panelOf(page)).not.toBe(ids[0]);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${await panelOf(page)}`);
  expect(await historyOf(page)).toBe(start);
  // The bar has stepped back meanwhile; a pointer near the foot calls it.
  await page.mouse.move(160, 540);
  await page.getByRole('button', { name: 'Inhalt' }).click();
  await page.locator(`.bb-contents-link[data-panel="${ids[1]}"]`).click();
  await expect.poll(() => panelOf(page)).toBe(ids[1]);
  expect(await historyOf(page)).toBe(start + 1);
  await page.goBack();
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test('telling runs to the end by itself and says so', async ({ page }) => {
  await openStory(page);
  const [duration, last] = await page.evaluate(() => {
    const { duration: all, panels } = window.bilderbogen!;
    Object.assign(window, { heard: [] });
    for (const type of ['play', 'pause', 'ended'] as const) {
      window.bilderbogen!.addEventListener(type, () => (window as unknown as { heard: string[] }).heard.push(type));
    }
    return [all, panels.at(-1)!.id] as const;
  });
  await seek(page, duration - 4);
  const top = await page.evaluate(() => scrollY);
  await page.evaluate(() => window.bilderbogen!.play());
  await expect.poll(() => isPlaying(page), { timeout: 45_000 }).toBe(false);
  expect(await timeOf(page)).toBe(duration);
  expect(await panelOf(page)).toBe(last);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
    'play',
    'pause',
    'ended',
  ]);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(top);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('telling gives way at once to wheel, finger and key', async ({ page, context }) => {
    await openStory(page);
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: 160, y }] });
    const gestures = {
      wheel: () => page.mouse.wheel(0, 80),
      finger: async () => {
        await touch('touchStart', 300);
        for (let y = 290; y > 230; y -= 10) await touch('touchMove', y);
        await touch('touchEnd', 230);
      },
      key: () => page.keyboard.press('ArrowDown'),
    };
    await page.mouse.move(160, 200);
    for (const [name, gesture] of Object.entries(gestures)) {
      await seek(page, 12);
      await page.evaluate(() => window.bilderbogen!.play());
      await expect.poll(() => timeOf(page)).toBeGreaterThan(12.1);
      await gesture();
      await expect.poll(() => isPlaying(page), { message: name, timeout: 2000 }).toBe(false);
      await settle(page);
      const time = await timeOf(page);
      await page.waitForTimeout(400);
      expect(await timeOf(page), name).toBe(time);
      await expect(page.locator('.bb-chip')).toBeVisible();
    }
  });

  test('a swipe turns the page, a pinch does not', async ({ page, context }) => {
    await openStory(page);
    const session = await context.newCDPSession(page);
    // Times go with the events, so that a busy machine's finger is as quick as any.
    let timestamp = Date.now() / 1000;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) => {
      timestamp += 0.02;
      return session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points], timestamp });
    };
    await touch('touchStart', [{ x: 250, y: 200 }]);
    for (let x = 230; x >= 110; x -= 20) await touch('touchMove', [{ x, y: 202 }]);
    await touch('touchEnd', []);
    await settle(page);
    const time = await timeOf(page);
    expect(time).toBeGreaterThan(0);
    const fingers = (apart: number) => [
      { x: 160 - apart, y: 200 },
      { x: 160 + apart, y: 200 },
    ];
    await touch('touchStart', fingers(20));
    for (const apart of [40, 60, 80]) await touch('touchMove', fingers(apart));
    await touch('touchEnd', []);
    await settle(page);
    expect(await timeOf(page)).toBe(time);
  });
});

test('with less motion every sentence stands at a rest', async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStory(page);
  const { panels, score } = await readBuiltStory();
  expect(await page.evaluate(() => window.bilderbogen!.settings.motion.reduced)).toBe(true);
  const shown = new Set<string>();
  const note = async (): Promise<void> => {
    const now = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.bb-lifted .bb-letter')]
        .filter(({ style }) => Number(style.opacity) === 1)
        .map((letter) => `${letter.closest('.bb-panel')?.id}/${letter.dataset.lettering}`),
    );
    for (const name of now) shown.add(name);
  };
  await seek(page, 0);
  const steps = score.panels.flatMap((_, index) => restingTimesOf(score, index)).length;
  for (let step = 0; step < steps; step++) {
    await note();
    await page.evaluate(() => window.bilderbogen!.step(1));
    await settle(page);
  }
  await note();
  const all = panels.flatMap(({ id, lettering }) => lettering.map((item) => `${id}/${item.id}`));
  expect(all.filter((name) => !shown.has(name))).toEqual([]);
});
