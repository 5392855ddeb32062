import { expect, type Page, test } from '@playwright/test';
import { type SceneServer, serveScenes } from './scene-server.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

/* The controls in all their languages, with a player that only notes what is asked of it. */

interface Scene {
  readonly scene: {
    readonly player: {
      readonly asked: string[];
      change(change: object): void;
      setSound(state: string): void;
      play(): void;
      interrupt(): void;
    };
  };
}

const LANGUAGES = [
  ['de', 'ltr'],
  ['de-simple', 'ltr'],
  ['en', 'ltr'],
  ['ar', 'rtl'],
] as const;
const SCREENS = [
  [320, 568],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1440, 900],
] as const;

let scenes: SceneServer;
test.beforeAll(async () => {
  scenes = await serveScenes('controls');
});
test.afterAll(() => scenes.close());

async function open(page: Page, language: string, dir: string, more = ''): Promise<void> {
  await page.goto(`${scenes.address}controls/?lang=${language}&dir=${dir}${more}`);
  await expect.poll(() => page.evaluate(() => 'scene' in window)).toBe(true);
}
/** Puts the story without its voice or with it blocked, at a size of text, telling or interrupted by a gesture. */
const set = (page: Page, sound: string, scale: number, state: 'playing' | 'interrupted'): Promise<void> =>
  page.evaluate(
    ([to, size, playing]) => {
      const { player } = (window as unknown as Scene).scene;
      player.play();
      if (!playing) player.interrupt();
      player.setSound(to);
      player.change({ text: { scale: size } });
    },
    [sound, scale, state === 'playing'] as const,
  );
const asked = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Scene).scene.player.asked.splice(0));

/** What of the bar is cut, too small, runs out of its button or lies on something else. */
const wrongInBar = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const parts = [...document.querySelectorAll<HTMLElement>('.bb-strip > *:not(svg), .bb-chip, .bb-unmute')].filter(
      (part) => part.checkVisibility() && part.getBoundingClientRect().width > 0,
    );
    const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }));
    for (const { part, box } of boxes) {
      const name = part.className;
      if (box.left < -0.5 || box.right > innerWidth + 0.5) wrong.push(`${name} leaves the screen`);
      if (part.matches('button') && (box.width < 40 || box.height < 43.5))
        wrong.push(`${name} is ${box.width} × ${box.height}`);
      const label = part.querySelector('.bb-label')?.getBoundingClientRect();
      if (!label || label.width === 0) continue;
      if (label.left < box.left - 1 || label.right > box.right + 1) wrong.push(`${name}: label wider than its button`);
      if (label.top < box.top - 1 || label.bottom > box.bottom + 1) wrong.push(`${name}: label higher than its button`);
    }
    for (const [index, one] of boxes.entries())
      for (const two of boxes.slice(index + 1)) {
        const wide = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
        const high = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
        if (wide > 1 && high > 1) wrong.push(`${one.part.className} lies on ${two.part.className}`);
      }
    const thread = document.querySelector('.bb-thread-box') as HTMLElement;
    if (thread.clientWidth < 90) wrong.push(`the thread is ${thread.clientWidth} long`);
    return wrong;
  });

/** What of an open sheet runs over its paper. */
const wrongInSheet = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const body = document.querySelector('dialog[open] .bb-sheet-body') as HTMLElement;
    const wrong = body.scrollWidth > body.clientWidth ? [`runs over by ${body.scrollWidth - body.clientWidth}`] : [];
    const paper = body.getBoundingClientRect();
    for (const part of body.querySelectorAll<HTMLElement>('*')) {
      if (!part.checkVisibility()) continue;
      const box = part.getBoundingClientRect();
      if (box.left < paper.left - 1 || box.right > paper.right + 1)
        wrong.push(`${part.tagName} ${part.className} leaves`);
      if (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0 && part.tagName !== 'INPUT')
        wrong.push(`${part.tagName} ${part.className}: ${part.textContent} is cut`);
    }
    return wrong;
  });

for (const [language, dir] of LANGUAGES)
  for (const [width, height] of SCREENS)
    test(`bar and settings hold their words in ${language} at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, language, dir, '&sound=none');
      const found: string[] = [];
      const note = (at: string, wrong: readonly string[]): void => {
        found.push(...wrong.map((one) => `${at}: ${one}`));
      };
      for (const sound of ['none', 'blocked'])
        for (const scale of [1, 1.5, 2])
          for (const state of ['interrupted', 'playing'] as const) {
            await set(page, sound, scale, state);
            note(`${sound}, text ${scale}, ${state}`, await wrongInBar(page));
          }
      await page.locator('.bb-settings-button').click();
      await page.locator('.bb-help summary').click();
      note('settings, text 2', await wrongInSheet(page));
      await set(page, 'blocked', 1, 'playing');
      note('settings, text 1', await wrongInSheet(page));
      expect(found).toEqual([]);
    });

for (const [language, dir] of LANGUAGES)
  test(`every name that is read out begins with what is seen in ${language}`, async ({ page }) => {
    await open(page, language, dir, '&sound=blocked');
    const wrong = await page.locator('.bb-controls button').evaluateAll((buttons) =>
      buttons.flatMap((one) => {
        const bare = (text: string): string => text.replaceAll('\u00ad', '');
        const [seen, name] = [one.querySelector('.bb-label')?.textContent ?? '', one.getAttribute('aria-label') ?? ''];
        return bare(name).startsWith(bare(seen)) ? [] : [`${seen}: ${name}`];
      }),
    );
    expect(wrong).toEqual([]);
    await expect(page.locator('.bb-controls')).toHaveAttribute('lang', language);
  });

for (const [language, dir] of LANGUAGES)
  test(`the keys go where the help says in ${language}`, async ({ page }) => {
    await open(page, language, dir);
    await page.locator('.bb-settings-button').click();
    await page.locator('.bb-help summary').click();
    const arrows = await page.locator('.bb-help dt kbd:first-child').allTextContents();
    await page.keyboard.press('Escape');
    const key = { '→': 'ArrowRight', '←': 'ArrowLeft' } as const;
    const [on, back, , , , , lines] = arrows;
    await asked(page);
    await page.keyboard.press(key[on as '→']);
    await page.keyboard.press(key[back as '→']);
    await page.keyboard.press(`Shift+${key[lines?.at(-1) as '→']}`);
    expect(await asked(page)).toEqual(['step 1', 'step -1', 'stepLine 1']);
  });

test('settings look the same after the search of the results has come', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'de', 'ltr', '&sound=blocked');
  const opener = page.locator('.bb-settings-button');
  const look = (): Promise<string[]> =>
    page.locator('.bb-settings .bb-setting').evaluateAll((rows) =>
      rows.map((row) => {
        const { width, height } = row.getBoundingClientRect();
        return [row.textContent, Math.round(width), Math.round(height), getComputedStyle(row).backgroundColor].join(
          ' ',
        );
      }),
    );
  const sheet = page.locator('.bb-settings');
  await opener.click();
  await expect(sheet).toBeVisible();
  const before = await look();
  expect(before.length).toBeGreaterThan(8);
  await page.keyboard.press('Escape');
  await page.locator('.bb-results-button').click();
  await expect(page.locator('.bb-finder')).toBeVisible();
  await page.keyboard.press('Escape');
  await opener.click();
  await expect(sheet).toBeVisible();
  expect(await look()).toEqual(before);
});
