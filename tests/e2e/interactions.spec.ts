import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Interaction, InteractionKind, Panel } from '../../src/core/story.ts';
import type { InteractionText } from '../../src/core/story-text.ts';
import { type BuiltStory, readBuiltStory } from './built-story.ts';
import { complain, shoot } from './pictures.ts';
import { goTo, openStory, PHONE, SMALL, settle, statsOf, timeOf } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

interface Offer {
  readonly panel: Panel;
  readonly act: Interaction;
  readonly words: InteractionText;
}

let built: BuiltStory;
let offers: readonly Offer[];

/** Marks tests that compare pictures, or need a page that is no faster than a finger; all others leave them unpainted. */
const PICTURED = { tag: '@pictured' };

// Few pixels spare a graphics card in software.
test.use({ viewport: SMALL });
test.beforeEach(async ({ page }, { tags }) => {
  if (!tags.includes(PICTURED.tag)) await leaveUnpainted(page);
});
test.beforeAll(async () => {
  built = await readBuiltStory();
  offers = built.panels.flatMap((panel) =>
    panel.interactions.map((act) => ({ panel, act, words: built.text.panels[panel.id]!.interactions![act.id]! })),
  );
});

/** The story's last interaction of a kind. @throws {Error} when the story has lost its last one. */
function offerOf(kind: InteractionKind): Offer {
  const offer = offers.findLast(({ act }) => act.kind === kind);
  if (!offer) throw new Error(`offerOf: the story has no ${kind}`);
  return offer;
}

const buttonOf = (page: Page, { panel, act }: Offer): Locator =>
  page.locator(`[id="${panel.id}"] .bb-act[data-act="${act.id}"]`);
const status = (page: Page): Locator => page.locator('.bb-status');

async function openAt(page: Page, offer: Offer, address?: string): Promise<Locator> {
  await openStory(page, address);
  await goTo(page, offer.panel.id);
  const button = buttonOf(page, offer);
  await expect(button).toBeVisible();
  return button;
}

/** Middle of a button, and the way that pulls it from shut to open. */
async function pullOf(button: Locator, { act }: Offer): Promise<{ x: number; y: number; dx: number; dy: number }> {
  const box = (await button.boundingBox())!;
  const angle = (act.direction * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const way = Math.min(200, Math.max(90, box.width * Math.abs(cos) + box.height * Math.abs(sin)));
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, dx: cos * way, dy: sin * way };
}

for (const viewport of [PHONE, { width: 1280, height: 720 }]) {
  test.describe(`on ${viewport.width} px`, () => {
    test.use({ viewport, deviceScaleFactor: 0.25 });

    test('what can be touched is large enough, in sight and free', async ({ page }) => {
      test.setTimeout(180_000);
      await openStory(page);
      for (const id of new Set(offers.map(({ panel }) => panel.id))) {
        await goTo(page, id);
        for (const offer of offers.filter(({ panel }) => panel.id === id)) {
          const name = `${id}/${offer.act.id}`;
          const button = buttonOf(page, offer);
          await expect(button, name).toBeVisible();
          await expect(button).toHaveAccessibleName(offer.words.label);
          const { box, isFree } = await button.evaluate((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            const over = document.elementFromPoint(x + width / 2, y + height / 2);
            return { box: { x, y, width, height }, isFree: over !== null && element.contains(over) };
          });
          expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(43.5);
          expect(isFree, `${name} is free`).toBe(true);
        }
      }
    });
  });
}

const opacityOf = (button: Locator): Promise<number> =>
  button.locator('.bb-act-mark').evaluate((mark) => {
    const { opacity, visibility } = getComputedStyle(mark);
    return visibility === 'hidden' ? 0 : Number(opacity);
  });

test('rings hint at what is told, briefly, and come back to a hand and to the focus', async ({ page }) => {
  const offer = offerOf('tug');
  await openStory(page, `./#${offer.panel.id}`);
  const button = buttonOf(page, offer);
  await expect(button).toBeVisible();
  await page.mouse.move(1, 1);
  const ring = button.locator('.bb-act-mark');
  expect(await ring.evaluate((mark) => getComputedStyle(mark).animationName)).toBe('bb-act-hint');
  for (const animation of await ring.evaluate((mark) => mark.getAnimations().map(({ effect }) => effect?.getTiming())))
    expect(animation?.duration).toBeLessThanOrEqual(5000);
  await expect.poll(() => opacityOf(button)).toBeLessThan(0.2);
  const others = await page
    .locator(`.bb-panel:not([id="${offer.panel.id}"]) .bb-act-mark`)
    .evaluateAll((marks) => marks.map((mark) => Number(getComputedStyle(mark).opacity)));
  expect(others.filter((opacity) => opacity > 0)).toEqual([]);
  const box = (await button.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, Math.max(1, box.y - 40));
  await expect.poll(() => opacityOf(button)).toBeGreaterThan(0.3);
  await button.hover();
  await expect.poll(() => opacityOf(button)).toBeGreaterThan(0.8);
});

test('still pictures have no ring but that of the focus', async ({ page }) => {
  const button = await openAt(page, offerOf('tug'));
  expect(await opacityOf(button)).toBe(0);
  await page.keyboard.press('Tab');
  await button.focus();
  await expect.poll(() => opacityOf(button)).toBeGreaterThan(0.8);
});

test('a tug opens by keys alone, says so, and closes again', PICTURED, async ({ page }) => {
  const offer = offerOf('tug');
  const button = await openAt(page, offer);
  const rest = await shoot(page);
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(button).toBeFocused();
  expect(await button.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/^25\s?%$/);
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText(/^50\s?%$/);
  const time = await timeOf(page);
  const toward = Math.cos((offer.act.direction * Math.PI) / 180) > 0 ? 'ArrowRight' : 'ArrowLeft';
  await page.keyboard.press(toward);
  await page.keyboard.press(toward);
  await expect(status(page)).toHaveText(offer.words.done!);
  await expect(button).toHaveClass(/bb-done/);
  await settle(page);
  expect(await timeOf(page)).toBe(time);
  expect(await complain('tug open', rest, await shoot(page))).not.toEqual([]);
  await button.focus();
  await page.keyboard.press('Escape');
  await settle(page);
  await expect(button).not.toHaveClass(/bb-done/);
  expect(await complain('tug shut again', rest, await shoot(page))).toEqual([]);
});

test('a tug follows the mouse, stays where it is let go, and opens at the end', PICTURED, async ({ page }) => {
  const offer = offerOf('tug');
  const button = await openAt(page, offer);
  const rest = await shoot(page);
  const { x, y, dx, dy } = await pullOf(button, offer);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx * 0.5, y + dy * 0.5, { steps: 4 });
  await page.mouse.up();
  await settle(page);
  const half = await shoot(page);
  expect(await complain('tug half open', rest, half)).not.toEqual([]);
  await expect(button).not.toHaveClass(/bb-done/);
  await page.mouse.move(x, y);
  await page.mouse.down();
  // Far beyond the button's edge: the pull holds the pointer.
  await page.mouse.move(x + dx * 1.2, y + dy * 1.2, { steps: 4 });
  await page.mouse.up();
  await settle(page);
  await expect(button).toHaveClass(/bb-done/);
  await expect(status(page)).toHaveText(offer.words.done!);
  expect(await complain('tug pulled open', half, await shoot(page))).not.toEqual([]);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('a pull opens, a tap pulls a step, up and down scrolls the page', PICTURED, async ({ page, context }) => {
    const offer = offerOf('tug');
    const button = await openAt(page, offer);
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const { x, y, dx } = await pullOf(button, offer);
    const before = await page.evaluate(() => scrollY);
    await page.touchscreen.tap(x, y);
    await expect(status(page)).toHaveText(/^25\s?%$/);
    await touch('touchStart', x, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', x + (dx * step) / 9, y);
    await touch('touchEnd', x + dx, y);
    await expect(button).toHaveClass(/bb-done/);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    // A page that is still busy takes so long over the finger's coming that the tap becomes a long press.
    await settle(page);
    await page.touchscreen.tap(x, y);
    await expect(button).not.toHaveClass(/bb-done/);
    await settle(page);
    await touch('touchStart', x, y);
    for (let step = 1; step <= 12; step++) await touch('touchMove', x + step, y + step * 14);
    await touch('touchEnd', x, y + 168);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before - 60);
    await expect(button).not.toHaveClass(/bb-done/);
  });
});

test('the wheel over a button scrolls the page', async ({ page }) => {
  const offer = offerOf('tug');
  const { x, y } = await pullOf(await openAt(page, offer), offer);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before);
});

test('what was opened stays open: after a resize, and scrolled away and back', PICTURED, async ({ page }) => {
  const offer = offerOf('tug');
  const button = await openAt(page, offer);
  await button.focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press('Enter');
  await settle(page);
  const open = await shoot(page);
  await button.focus();
  await page.setViewportSize({ width: SMALL.height, height: SMALL.width });
  await settle(page);
  await expect(button).toHaveClass(/bb-done/);
  await expect(button).toBeFocused();
  const { x, y } = await pullOf(button, offer);
  expect(x > 0 && y > 0 && x < SMALL.height && y < SMALL.width).toBe(true);
  await page.setViewportSize(SMALL);
  await settle(page);
  expect(await complain('open after a resize', open, await shoot(page))).toEqual([]);
  await goTo(page, built.panels[0]!.id);
  await expect(button).toBeHidden();
  await goTo(page, offer.panel.id);
  expect(await complain('open when come back', open, await shoot(page))).toEqual([]);
  await button.click();
  await settle(page);
  await expect(button).not.toHaveClass(/bb-done/);
});

test('nothing is offered before its cue', async ({ page }) => {
  const offer = offers.find(({ act }) => typeof act.at === 'number' && act.at > 0.3);
  if (!offer) throw new Error('no interaction of the story waits for its cue');
  const button = await openAt(page, offer);
  const { start } = await page.evaluate(
    (id) => window.bilderbogen!.panels.find((panel) => panel.id === id)!,
    offer.panel.id,
  );
  await page.evaluate((time) => window.bilderbogen!.seek(time), start + 0.01);
  await settle(page);
  await expect(button).toBeHidden();
});

test('telling gives way to a hand on the picture', async ({ page }) => {
  const offer = offers[0]!;
  const button = await openAt(page, offer);
  await page.evaluate(() => window.bilderbogen!.play());
  await button.click();
  expect(await page.evaluate(() => window.bilderbogen!.playing)).toBe(false);
  await expect(page.locator('.bb-chip')).toBeVisible();
});

test('a tap plays once, says so and leaves no trace and no frames', PICTURED, async ({ page }) => {
  const offer = offerOf('tap');
  const button = await openAt(page, offer);
  const rest = await shoot(page);
  const before = (await statsOf(page)).framesRendered;
  await button.click();
  await expect(status(page)).toHaveText(offer.words.done!);
  await settle(page);
  const after = (await statsOf(page)).framesRendered;
  expect(after).toBeGreaterThan(before + 3);
  await page.mouse.move(2, 2);
  expect(await complain('tap over', rest, await shoot(page))).toEqual([]);
  await page.waitForTimeout(600);
  expect((await statsOf(page)).framesRendered).toBe(after);
});

test('a toggle opens and closes, and says which', PICTURED, async ({ page }) => {
  const offer = offerOf('toggle');
  const button = await openAt(page, offer);
  const rest = await shoot(page);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(status(page)).toHaveText(offer.words.done!);
  await settle(page);
  expect(await complain('toggle open', rest, await shoot(page))).not.toEqual([]);
  await button.press('Enter');
  await settle(page);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(await complain('toggle shut again', rest, await shoot(page))).toEqual([]);
});

test('with less motion an act is done at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const offer = offerOf('tug');
  const button = await openAt(page, offer);
  const before = (await statsOf(page)).framesRendered;
  await button.press('Enter');
  await settle(page);
  expect((await statsOf(page)).framesRendered - before).toBeLessThanOrEqual(2);
  expect(await button.locator('.bb-act-mark').evaluate((mark) => getComputedStyle(mark).animationName)).toBe('none');
});

test('a result opens its record', async ({ page }) => {
  const offer = offerOf('result');
  const button = await openAt(page, offer);
  await button.press('Enter');
  const statement = built.text.results[offer.act.result!]!.statement;
  await expect(page.getByRole('dialog')).toContainText(statement);
});

test('the text edition has no buttons, but links to the results', async ({ page }) => {
  await page.goto('./?text');
  await expect(page.locator('.bb-act')).toHaveCount(0);
  const results = offers.filter(({ act }) => act.kind === 'result');
  for (const { panel, act, words } of results) {
    const link = page.locator(`[id="${panel.id}"] a[href="#ergebnis-${act.result}"]`);
    await expect(link).toHaveCount(1);
    await expect(link).toContainText(words.label);
    await expect(page.locator(`[id="ergebnis-${act.result}"]`)).toHaveCount(1);
  }
});
